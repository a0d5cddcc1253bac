// Runs before the page shows: marks that scripts run, and sets the theme chosen last time.
document.documentElement.classList.add("js");
try {
  const theme = localStorage.getItem("minutier-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch { /* a browser that keeps nothing for files */ }
