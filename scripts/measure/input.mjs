// Measures in Chromium how long a list takes from the input event to its new layout: p50 and p95 over 200 inputs.
//   node scripts/measure/input.mjs http://127.0.0.1:3000/en/members [CPU slowdown]
import { chromium } from "@playwright/test";

const [address, slowdown = "1"] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const page = await browser.newPage();
await page.goto(address);
await page.focus("input[type=search]");
await page.waitForSelector("leptos-island[data-hydrated]");
// The index has arrived when a text that matches nothing empties the list.
await page.fill("input[type=search]", "xqzwvk");
await page.waitForFunction(() => document.querySelectorAll("[data-results] > li").length === 0);
const session = await page.context().newCDPSession(page);
await session.send("Emulation.setCPUThrottlingRate", { rate: Number(slowdown) });
const times = await page.evaluate(async () => {
  const words = ["eurochlid", "network", "ecpat", "brussels", "kinder", "generated", "rights", "missing", "osterreich", "t"];
  const input = document.querySelector("input[type=search]");
  const results = document.querySelector("[data-results]");
  const times = [];
  for (let round = 0; times.length < 200; round++) {
    const word = words[round % words.length];
    for (let length = 1; length <= word.length; length++) {
      input.value = word.slice(0, length);
      const start = performance.now();
      const changed = new Promise((done) => new MutationObserver((_, observer) => (observer.disconnect(), done())).observe(document.querySelector("[data-chips]"), { childList: true }));
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await changed;
      void results.offsetHeight;
      times.push(performance.now() - start);
      await new Promise((next) => requestAnimationFrame(next));
    }
  }
  return times;
});
times.sort((a, b) => a - b);
const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
console.log(`${times.length} inputs, CPU slowed ${slowdown}×: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(0.999)} ms`);
await browser.close();
