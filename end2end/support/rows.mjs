/**
 * How a page uses a window of 1440 px: of the rows of 24 px in which something stands in its main part, how many there are, and
 * how many end before 68 % of the window.
 */
export const rowsOf = (page) => page.evaluate(() => {
  const ends = new Map();
  const mark = ({ top, bottom, right, width, height }) => {
    if (width < 2 || height < 2) return;
    for (let row = Math.floor(top / 24); row <= Math.floor((bottom - 1) / 24); row++) ends.set(row, Math.max(ends.get(row) ?? 0, right));
  };
  const main = document.querySelector("main");
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    if (!texts.currentNode.data.trim() || !texts.currentNode.parentElement.checkVisibility({ contentVisibilityAuto: true })) continue;
    range.selectNodeContents(texts.currentNode);
    [...range.getClientRects()].forEach(mark);
  }
  main.querySelectorAll("svg, input, select, button, img").forEach((one) => mark(one.getBoundingClientRect()));
  const all = [...ends.values()];
  return { rows: all.length, short: all.filter((end) => end < 0.68 * 1440).length };
});
