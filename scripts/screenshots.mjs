// Takes the pictures of docs/screenshots from a running site.
//   make serve, then: node scripts/screenshots.mjs http://127.0.0.1:3000
import { chromium } from "@playwright/test";

const [site = "http://127.0.0.1:3000"] = process.argv.slice(2);
const PAGES = {
  "home-fr": "/fr/",
  "members-en": "/en/members",
  "member-fr": "/fr/members/eurochild",
  "events-en": "/en/events",
  "month-en": "/en/calendar?month=2023-11",
  "legislation-fr": "/fr/legislation",
  "legislative-file-en": "/en/legislation/csa-regulation",
  "position-en": "/en/positions/permanent-legal-basis",
  "letters-en": "/en/letters",
  "help-en": "/en/help?country=DE",
  "safety-de": "/de/safety",
  "search-en": "/en/search?q=survivors",
};
const WINDOWS = {
  "desktop-light": { viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  "phone-dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
for (const [kind, options] of Object.entries(WINDOWS)) {
  const page = await browser.newPage(options);
  page.on("console", (message) => message.type() === "error" && console.error(message.text()));
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(site + path, { waitUntil: "load" });
    await page.screenshot({ path: `docs/screenshots/${name}-${kind}.png` });
  }
}
await browser.close();
