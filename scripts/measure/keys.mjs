// Measures in Chromium how long a list takes from a key stroke to its changed DOM and to the paint after it, with real key events over
// the DevTools protocol, side by side with a script written by hand (vanilla.js) on the same members.
//   node scripts/measure/keys.mjs [--slow=4] <address of a list> [<another address> …]
// The rounds of all pages take turns, so that they share whatever else the machine does.
import { chromium } from "@playwright/test";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const slow = Number(process.argv.find((word) => word.startsWith("--slow="))?.slice(7) ?? 1);
const addresses = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const WORDS = ["eurochild", "network", "ecpat", "brussels", "kinder", "rights", "missing", "foundation", "t"];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/** The members that a list shows, and its style sheet. */
async function index(address) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  const members = await page.locator("[data-results] > li").evaluateAll((items) => items.map((item) => {
    const text = (selector) => item.querySelector(selector)?.textContent ?? "";
    const [membership, kind, seat = ""] = Array.from(item.querySelectorAll(".card-facts li"), (fact) => fact.textContent);
    return {
      slug: item.dataset.slug, href: item.querySelector("a").getAttribute("href"), name: text("a"), acronym: text(".card-acronym"),
      summary: text(".card-summary"), membership, kind, seat, country: seat.split(", ").at(-1),
    };
  }));
  const stylesheet = await page.locator("link[rel=stylesheet]").first().getAttribute("href");
  await page.close();
  return { members, css: await (await fetch(new URL(stylesheet, address))).text() };
}

const { members, css } = await index(addresses[0]);
const file = (name) => readFileSync(new URL(name, import.meta.url));
const files = { "/": ["text/html", file("vanilla.html")], "/vanilla.js": ["text/javascript", file("vanilla.js")],
  "/style.css": ["text/css", css], "/members.json": ["application/json", JSON.stringify(members)] };
const server = createServer((request, answer) => {
  const [type, body] = files[request.url] ?? ["text/plain", ""];
  answer.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
}).listen(0, "127.0.0.1");
await new Promise((listening) => server.once("listening", listening));
const vanilla = `http://127.0.0.1:${server.address().port}/`;

/** Types and deletes the words, letter by letter, and gives the times of each key stroke. */
async function round(address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.focus("input[type=search]");
  if (address !== vanilla) {
    await page.waitForSelector("leptos-island[data-hydrated]");
    await page.waitForLoadState("networkidle");
  } else await page.waitForSelector("[data-ready]");
  await page.waitForTimeout(300);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow });
  await page.evaluate(() => {
    window.times = [];
    const input = document.querySelector("input[type=search]");
    const list = document.querySelector("[data-listing]");
    let start, last;
    // What a key stroke changes: cards, marks, counts, chips. All of it up to the first frame after the first change counts; a list that
    // asks its server changes some frames later, and says until then that it is busy. A key stroke that changes nothing is not counted.
    new MutationObserver((changes) => {
      if (changes.every((change) => change.attributeName === "aria-busy")) return;
      last = performance.now();
      if (start === undefined) return;
      const pressed = start;
      start = undefined;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.times.push([last - pressed, performance.now() - pressed]);
        channel.port2.postMessage(null);
      });
    }).observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
    input.addEventListener("keydown", () => (start = performance.now()), { capture: true });
  });
  for (const word of WORDS) {
    for (const key of [...word, ...Array(word.length).fill("Backspace")]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(slow > 1 ? 120 : 60);
    }
  }
  const times = await page.evaluate(() => window.times);
  await page.close();
  return times;
}

const at = (times, share) => times.toSorted((one, other) => one - other)[Math.floor(times.length * share)].toFixed(1);
const all = new Map([[vanilla, []], ...addresses.map((address) => [address, []])]);
for (let number = 0; number < ROUNDS; number++) for (const [address, times] of all) times.push(...(await round(address)));
console.log(`${members.length} members, CPU slowed ${slow}×, ${ROUNDS} rounds; p50 / p95 in ms`);
for (const [address, times] of all) {
  const [dom, paint] = [0, 1].map((which) => times.map((time) => time[which]));
  console.log(`${address === vanilla ? "by hand" : address}: DOM ${at(dom, 0.5)} / ${at(dom, 0.95)}, paint ${at(paint, 0.5)} / ${at(paint, 0.95)} (${times.length} keys)`);
}
await browser.close();
server.close();
