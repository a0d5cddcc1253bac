// The errors: filters, a live count, "show more", and links to a single one.
(() => {
  const PAGE = 50;
  const list = document.getElementById("error-list");
  if (!list) return;
  const form = document.getElementById("filters");
  const status = document.getElementById("error-count");
  const more = document.getElementById("more");
  const all = document.getElementById("all");
  const items = Array.from(list.children);
  const number = (value) => value.toLocaleString("en");
  const fold = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’ʼ]/g, "'").replace(/[\s↵]+/g, " ").toLowerCase();
  const texts = new Map();
  let matching = items;
  let limit = PAGE;

  const textOf = (item) => {
    if (!texts.has(item)) {
      texts.set(item, fold(`${item.dataset.document} ${item.querySelector(".text").textContent}`));
    }
    return texts.get(item);
  };

  const matches = (item, { kind, label, document: wanted, words }) =>
    (!kind || item.dataset.kind === kind) &&
    (!label || item.dataset.gold === label || item.dataset.said === label) &&
    (!wanted || item.dataset.document === wanted) &&
    (!words || textOf(item).includes(words));

  const filter = () => {
    const values = Object.fromEntries(new FormData(form));
    values.words = fold(values.words).trim();
    matching = items.filter((item) => matches(item, values));
  };

  const show = () => {
    const shown = new Set(matching.slice(0, limit));
    for (const item of items) item.classList.toggle("shown", shown.has(item));
    const left = matching.length - shown.size;
    const found = matching.length === items.length ? "" : ` matching, of ${number(items.length)}`;
    status.textContent = matching.length
      ? `Showing ${number(shown.size)} of ${number(matching.length)} errors${found}.`
      : `No error matches, of ${number(items.length)}.`;
    more.hidden = all.hidden = left === 0;
    more.textContent = `Show ${number(Math.min(PAGE, left))} more`;
    all.textContent = `Show all ${number(matching.length)}`;
  };

  const refilter = () => {
    limit = PAGE;
    filter();
    show();
  };

  const reach = (next) => {
    const first = matching[limit];
    limit = next;
    show();
    first.querySelector(".number").focus();
  };

  // A link to an error that is not shown drops the filters that hide it and pages on to it.
  const follow = () => {
    const item = document.getElementById(location.hash.slice(1));
    if (!item || item.parentElement !== list) return;
    if (!matching.includes(item)) {
      form.reset();
      filter();
    }
    limit = Math.max(limit, Math.ceil((matching.indexOf(item) + 1) / PAGE) * PAGE);
    show();
    item.scrollIntoView();
    item.querySelector(".number").focus({ preventScroll: true });
  };

  let pause;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => {
    clearTimeout(pause);
    pause = setTimeout(refilter, event.target.type === "search" ? 120 : 0);
  });
  form.querySelector("[type=reset]").addEventListener("click", () => setTimeout(refilter));
  more.addEventListener("click", () => reach(limit + PAGE));
  all.addEventListener("click", () => reach(matching.length));
  addEventListener("hashchange", follow);
  refilter();
  follow();
})();
