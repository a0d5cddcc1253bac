"use strict";

// The theme: the system's until the button is pressed.
(() => {
  const root = document.documentElement;
  const button = document.getElementById("theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const show = () => button.setAttribute("aria-pressed", String(dark()));
  button.addEventListener("click", () => {
    root.dataset.theme = dark() ? "light" : "dark";
    try {
      localStorage.setItem("minutier-theme", root.dataset.theme);
    } catch { /* kept for this visit only */ }
    show();
  });
  system.addEventListener("change", show);
  button.hidden = false;
  show();
})();
