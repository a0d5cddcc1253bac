// Which document is shown: the one that the address names, else the first.
const documents = (() => {
  const all = [...document.querySelectorAll(".document")];
  const links = [...document.querySelectorAll("#documents a")];
  const list = document.getElementById("documents");
  const chosen = document.getElementById("chosen");
  const steps = [["previous", -1], ["next", 1]].map(([id, by]) => [document.getElementById(id), by]);
  const title = document.title;
  let at = 0;

  const show = (place) => {
    at = Math.max(0, place);
    all.forEach((one, index) => one.classList.toggle("shown", index === at));
    links.forEach((link, index) => {
      if (index === at) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
    if (!list) return;
    const { name } = all[at].dataset;
    list.open = false;
    chosen.textContent = `${at + 1} of ${all.length}: ${name}`;
    document.title = `${name} – ${title}`;
    for (const [button, by] of steps) {
      button.hidden = false;
      button.disabled = !all[at + by];
    }
  };

  const holding = (id) => {
    const item = id && document.getElementById(id);
    return item ? all.indexOf(item.closest(".document")) : -1;
  };

  if (list) {
    for (const [button, by] of steps) {
      button.addEventListener("click", () => { location.hash = all[at + by].id; });
    }
    list.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      list.open = false;
      chosen.focus();
    });
    document.addEventListener("click", (event) => {
      if (!list.contains(event.target)) list.open = false;
    });
    list.addEventListener("click", (event) => {
      if (event.target.closest("a")) list.open = false;
    });
  }
  return { show, holding, shown: () => all[at] };
})();

// A field is chosen: its evidence is shown in the text, said in the status line, and can be gone to and come back from.
(() => {
  const told = document.getElementById("told");
  const read = document.getElementById("read");
  const back = document.getElementById("back");
  const hint = told.textContent;
  const wide = matchMedia("(min-width: 60rem)");
  let link = null;
  let pieces = [];

  const piecesOf = (anchor) => [...documents.shown().querySelectorAll(`[data-at~="${anchor}"]`)];
  const oneLine = (text) => text.replace(/\s+/g, " ").trim();
  const short = (text) => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

  const clear = () => {
    for (const piece of pieces) {
      piece.classList.remove("here");
      piece.removeAttribute("tabindex");
    }
    link?.removeAttribute("aria-current");
    [link, pieces] = [null, []];
    read.hidden = back.hidden = true;
    told.textContent = hint;
  };

  const nameOf = (chosen) => {
    const part = chosen.closest("[data-part]")?.dataset.part ?? "";
    const own = chosen.closest("li")?.querySelector(":scope > .label, :scope > .sure") ? entityName(chosen) : fieldName(chosen);
    return [part, own].filter(Boolean).join(", ");
  };
  const entityName = (chosen) => [...chosen.parentElement.querySelectorAll(".label, .sure")].map((one) => one.textContent).join(", ");
  const fieldName = (chosen) => {
    const name = chosen.closest(".field")?.querySelector("dt");
    return name ? oneLine((name.firstElementChild ?? name).firstChild.textContent) : "";
  };

  const choose = (chosen) => {
    clear();
    link = chosen;
    pieces = piecesOf(chosen.hash.slice(1));
    link.setAttribute("aria-current", "true");
    for (const piece of pieces) piece.classList.add("here");
    pieces[0].tabIndex = -1;
    const page = pieces[0].closest("[data-page]").dataset.page;
    const words = short(oneLine(pieces.map((piece) => piece.textContent).join("")));
    told.textContent = `${nameOf(chosen)}: « ${words} », page ${page}`;
    read.hidden = !wide.matches;
    back.hidden = false;
    try {
      history.replaceState(null, "", chosen.hash);
    } catch { /* a browser that keeps the address of a file as it is */ }
  };

  const goThere = () => {
    pieces[0].scrollIntoView({ block: "center" });
    pieces[0].focus({ preventScroll: true });
  };

  const goBack = () => {
    link.scrollIntoView({ block: "center" });
    link.focus({ preventScroll: true });
  };

  // Beside the text the focus stays in the record, for the next field; above it, it goes along.
  const follow = (chosen) => {
    choose(chosen);
    if (wide.matches) pieces[0].scrollIntoView({ block: "center" });
    else goThere();
  };

  const linkOfRow = (target) => {
    const row = target.closest(".field");
    return row && !target.closest("a, summary") && getSelection().isCollapsed ? row.querySelector(":scope > dt > .to") : null;
  };

  // From the text to the field: of those read there, the one with the shortest evidence; a field before an entity.
  const linkOfPiece = (piece) => {
    const links = piece.dataset.at.split(" ").flatMap((anchor) =>
      [...documents.shown().querySelectorAll(`.record a.to[href="#${anchor}"]`)].map((found) => [found, lengthOf(anchor)]));
    links.sort(([a, m], [b, n]) => Boolean(a.closest(".entities")) - Boolean(b.closest(".entities")) || m - n);
    return links[0]?.[0];
  };
  const lengthOf = (anchor) => piecesOf(anchor).reduce((sum, piece) => sum + piece.textContent.length, 0);

  document.addEventListener("click", (event) => {
    const chosen = event.target.closest("a.to") ?? linkOfRow(event.target);
    if (chosen) {
      event.preventDefault();
      follow(chosen);
      return;
    }
    const piece = event.target.closest(".text [data-at]");
    const found = piece && getSelection().isCollapsed ? linkOfPiece(piece) : null;
    if (!found) return;
    choose(found);
    if (wide.matches && found.checkVisibility()) found.scrollIntoView({ block: "center" });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !link || event.defaultPrevented) return;
    const left = link;
    if (documents.shown().querySelector(".text").contains(document.activeElement)) goBack();
    clear();
    left.focus({ preventScroll: true });
  });
  read.addEventListener("click", goThere);
  back.addEventListener("click", goBack);

  for (const button of document.querySelectorAll(".labels button")) {
    button.addEventListener("click", () => {
      const on = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(on));
      for (const mark of button.closest(".text").querySelectorAll("mark")) {
        if (mark.dataset.label === button.dataset.label) mark.classList.toggle("off", !on);
      }
    });
  }

  // On paper nothing can be unfolded.
  const folded = () => document.querySelectorAll(".document.shown dd details:not([open])");
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...folded()];
    for (const details of unfolded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of unfolded) details.open = false;
  });

  const arrive = () => {
    const id = location.hash.slice(1);
    const place = documents.holding(id);
    if (place < 0) return;
    clear();
    documents.show(place);
    const named = documents.shown().querySelector(`.record a.to[href="#${CSS.escape(id)}"]`);
    if (named) follow(named);
    else document.getElementById(id).scrollIntoView();
  };
  addEventListener("hashchange", arrive);
  if (document.querySelector(".document")) {
    documents.show(0);
    arrive();
  }
})();
