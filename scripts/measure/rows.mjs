// How much of a wide window pages use: node scripts/measure/rows.mjs http://127.0.0.1:3000
// For each kind of page, of the rows of 24 px in which something stands, the share that ends before 68 % of a window of 1440 px.
import { chromium } from "@playwright/test";

const [base = "http://127.0.0.1:3000"] = process.argv.slice(2);
const PAGES = [
  "", "about", "members", "members/eurochild", "events", "events/2024-09-meps-breakfast-strasbourg", "calendar?month=2023-11", "letters",
  "figures", "press", "people/mie-kohiyama", "positions", "positions/voluntary-detection", "legislation", "legislation/csa-regulation",
  "milestones/2025-11-26-council-mandate", "brief", "faq", "help?country=DE", "countries/be", "safety", "search?q=survivors", "accessibility", "privacy", "imprint", "data",
];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
for (const path of PAGES) {
  const answer = await page.goto(`${base}/en/${path}`);
  if (answer.status() !== 200) continue;
  const { rows, short } = await page.evaluate(() => {
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
  console.log(`${String(Math.round((100 * short) / rows)).padStart(3)} %  of ${String(rows).padStart(4)} rows  /en/${path}`);
}
await browser.close();
