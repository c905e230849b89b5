// How much of a wide window pages use: node scripts/measure/rows.mjs http://127.0.0.1:3000
// For each kind of page, of the rows of 24 px in which something stands, the share that ends before 68 % of a window of 1440 px.
import { chromium } from "@playwright/test";
import { rowsOf } from "../../end2end/support/rows.mjs";

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
  const { rows, short } = await rowsOf(page);
  console.log(`${String(Math.round((100 * short) / rows)).padStart(3)} %  of ${String(rows).padStart(4)} rows  /en/${path}`);
}
await browser.close();
