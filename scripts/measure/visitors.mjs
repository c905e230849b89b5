// What five visitors need until they have what they came for: node scripts/measure/visitors.mjs http://127.0.0.1:3000
// For each task the taps, the pixels scrolled until the thing to tap or to read stands in the window, and the seconds that pages
// loaded, over a line of 1.6 Mbit/s with 150 ms there and back. Without JavaScript, on a phone and in a wide window.
import { chromium } from "@playwright/test";

const [base = "http://127.0.0.1:3000"] = process.argv.slice(2);
const WINDOWS = [[390, 844], [1440, 900]];
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000 };

/** Each task: its name, where it begins, and its steps: what is tapped, what is seen, what is printed. */
const TASKS = [
  ["aide: where the law stands", "/en/", [see("section[aria-labelledby=law] p.meta")]],
  ["aide: prints the law on one page", "/en/", [tap("main a[href='/en/brief']"), see("#state"), print(1)]],
  ["journalist: a figure with its source", "/en/", [go("/en/figures"), see("main a[rel~=external]")]],
  ["journalist: whom to ask", "/en/", [go("/en/press"), see("#contact ~ p")]],
  ["organisation in Sofia: finds its entry", "/en/", [go("/en/members"), fill("input[type=search]", "Sofia"), see("[data-slug=national-network-for-children-bulgaria]")]],
  ["the same: how to correct it", "/en/members?q=Sofia", [tap("[data-slug=national-network-for-children-bulgaria] a"), see("section[aria-labelledby=evidence] p.meta")]],
  ["survivor in Germany: a number, in English", "/en/", [tap("a.help-link"), tap("#countries a[href*='country=DE']"), see("#lines a[href^='tel:']")]],
  ["survivor in Bulgaria: a number, in Bulgarian", "/bg/", [tap("a.help-link"), see("#lines a[href^='tel:']")]],
  ["citizen: the members in Germany", "/en/", [tap("nav a[href*='map=DE']"), see("section[aria-labelledby=map-country] li a")]],
  ["citizen: the next event into the calendar", "/en/", [go("/en/events"), see("a[href^='webcal:']")]],
];

/** Scrolls as little as shows the middle of the first such thing, and tells how far. */
async function show(page, selector) {
  const one = page.locator(selector).locator("visible=true").first();
  const distance = await one.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const middle = (top + Math.min(bottom, top + innerHeight)) / 2;
    const bar = 64;
    const by = middle > innerHeight - 24 ? middle - innerHeight + 24 : Math.min(0, middle - bar);
    const before = scrollY;
    scrollBy({ top: by, behavior: "instant" });
    return Math.abs(scrollY - before);
  });
  return [one, distance];
}
async function loaded(page) {
  await page.waitForLoadState("load");
  return page.evaluate(() => performance.getEntriesByType("navigation")[0].loadEventStart / 1000);
}
function tap(selector) {
  return async (page, sum) => {
    const [one, distance] = await show(page, selector);
    sum.scrolled += distance;
    sum.taps += 1;
    await Promise.all([page.waitForEvent("load"), one.click()]);
    sum.loading += await loaded(page);
  };
}
/** To a page of the site: by the menu of a narrow window, or by the first link to it. */
function go(path) {
  return async (page, sum) => {
    const menu = page.locator("[popovertarget=menu]");
    const isFolded = await menu.isVisible();
    if (isFolded) {
      await menu.click();
      sum.taps += 1;
    }
    await tap(`${isFolded ? "#menu" : ":is(#menu, main)"} a[href='${path}']`)(page, sum);
  };
}
function fill(selector, text) {
  return async (page, sum) => {
    const [one, distance] = await show(page, selector);
    sum.scrolled += distance;
    sum.taps += 1;
    await one.fill(text);
    await Promise.all([page.waitForEvent("load"), one.press("Enter")]);
    sum.loading += await loaded(page);
  };
}
function see(selector) {
  return async (page, sum) => {
    sum.scrolled += (await show(page, selector))[1];
  };
}
function print(sheets) {
  return async (page) => {
    const pages = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
    if (pages !== sheets) console.log(`  prints ${pages} sheets`);
  };
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const [width, height] of WINDOWS) {
  console.log(`${width} × ${height}`);
  for (const [name, start, steps] of TASKS) {
    const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: false });
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send("Network.emulateNetworkConditions", LINE);
    const sum = { taps: 0, scrolled: 0, loading: 0 };
    await page.goto(base + start);
    sum.loading += await loaded(page);
    try {
      for (const step of steps) await step(page, sum);
      console.log(`  ${String(sum.taps).padStart(2)} taps  ${String(Math.round(sum.scrolled)).padStart(5)} px  ${sum.loading.toFixed(1)} s  ${name}`);
    } catch (error) {
      console.log(`  not there: ${name}: ${error.message.split("\n")[0]}`);
    }
    await context.close();
  }
}
await browser.close();
