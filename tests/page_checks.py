"""Scripts that a page in a browser is asked: each gives what is wrong with it."""

WIDER = """[...document.querySelectorAll('body *')].filter(item =>
  item.getBoundingClientRect().right > innerWidth + 0.5
  && item.checkVisibility()
  && !item.closest('.scroll, .skip, .hear')
).map(item => item.outerHTML.slice(0, 200))"""

CONTRAST = """(() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgb = color => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const ground = item => { for (; item; item = item.parentElement) {
    const color = rgb(getComputedStyle(item).backgroundColor); if (color[3] === 255) return color; } };
  const ratio = item => { const style = getComputedStyle(item);
    const ink = rgb(item.closest('svg') ? style.fill : style.color);
    const [a, b] = [light(ink), light(ground(item))].sort((x, y) => y - x);
    return (a + .05) / (b + .05); };
  const words = 'p, a, dt, dd, th, td, h1, h2, h3, caption, mark, label, select, button, summary, svg text';
  return [...document.querySelectorAll(words)]
    .filter(item => item.checkVisibility() && !item.closest('.hear, .skip'))
    .map(item => [Math.round(ratio(item) * 100) / 100, item.outerHTML.slice(0, 120)]).filter(([value]) => value < 4.5);
})()"""

NAMELESS = """[...document.querySelectorAll('a, button, select, input, summary, [tabindex="0"], svg')]
  .filter(item => !(item.getAttribute('aria-label') || item.labels?.length || item.textContent.trim()))
  .map(item => item.outerHTML)"""
