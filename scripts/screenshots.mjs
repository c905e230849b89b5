// Takes the pictures of docs/screenshots from a running site.
//   make serve, then: node scripts/screenshots.mjs http://127.0.0.1:3000
// Those of the editors' desk, which leave users and proposals behind, from a site with a data folder of its own:
//   COALITION_DATA=/tmp/pictures target/release/coalition serve, then the same with COALITION_DATA and `desk` behind the address
import { chromium } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { session } from "./desk-session.mjs";
import { smallPng } from "./small-png.mjs";

const [site = "http://127.0.0.1:3000", what = "public"] = process.argv.slice(2);
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
await (what === "desk" ? desk() : publicPages());
await browser.close();

async function publicPages() {
  for (const [kind, options] of Object.entries(WINDOWS)) {
    const page = await browser.newPage(options);
    page.on("console", (message) => message.type() === "error" && console.error(message.text()));
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(site + path, { waitUntil: "load" });
      await page.screenshot({ path: `docs/screenshots/${name}-${kind}.png` });
    }
  }
}

/** A person of this role, called by it, in a window of this width. */
async function person(role, width, ...more) {
  const program = process.env.COALITION_PROGRAM ?? "target/release/coalition";
  const env = { ...process.env, COALITION_LOG: "off" };
  const code = execFileSync(program, ["user", "add", role, "--role", role, ...more], { env, encoding: "utf8" }).match(/Code:\s+(\S+)/)[1];
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: "light", locale: "en" });
  const [name, value] = (await session(site, role, code)).split("=");
  const { hostname } = new URL(site);
  await context.addCookies([{ name, value, domain: hostname, path: "/desk", secure: true, httpOnly: true, sameSite: "Lax" }]);
  return context.newPage();
}

/** What an editor's manual shows: in a window of 1440 pixels the part with the page, on a phone all. */
async function picture(page, name, { from = "main", height = 700 } = {}) {
  await page.evaluate(() => document.activeElement?.blur());
  const main = await page.locator("main").boundingBox();
  const box = await page.locator(from).first().boundingBox();
  const top = from === "main" ? 0 : Math.max(0, box.y + (await page.evaluate(() => scrollY)) - 24);
  const clip = { x: main.x, y: top, width: main.width, height };
  writeFileSync(`docs/screenshots/desk-${name}.png`, smallPng(await page.screenshot({ clip, fullPage: true })));
}

async function desk() {
  const EVENT = "/desk/records/events/2022-07-childsafetyonlinenow-launch";
  const editor = await person("editor", 1440);
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, colorScheme: "light", locale: "en" });
  await phone.goto(`${site}/desk/begin`);
  await picture(phone, "first-sign-in-phone", { height: 844 });

  // A member's correction, which then waits for the editor.
  const member = await person("member", 390, "--organisation", "eurochild");
  await member.goto(`${site}/desk`);
  await picture(member, "start-member-phone", { height: 620 });
  await member.getByRole("link", { name: "Correct the entry of my organisation" }).click();
  await member.locator("#cell-summary_en").fill("A European network of people and organisations who work with and for children.");
  await member.locator("#cell-reason").fill("Our own words for what we do");
  await member.getByRole("button", { name: "Save as a proposal" }).click();
  await picture(member, "member-waits-phone", { height: 700 });

  await editor.goto(`${site}/desk`);
  await picture(editor, "start");
  await editor.goto(site + EVENT);
  await picture(editor, "event");
  await editor.locator("#cell-venue_en").fill("Residence Palace");
  await editor.locator("#cell-reason").fill("The place, as the organiser told us by mail");
  await editor.getByRole("button", { name: "Save as a proposal" }).click();
  await picture(editor, "proposal", { height: 640 });
  await editor.getByText("Publish at a set time").first().click();
  await picture(editor, "schedule", { from: "section:has(> details)", height: 620 });
  const proposal = editor.url();
  await editor.goto(`${proposal.replace("/proposals/", "/preview/")}?width=390`);
  await editor.frameLocator("iframe").locator("h1").waitFor();
  await picture(editor, "preview", { height: 900 });

  const narrow = await editor.context().newPage();
  await narrow.setViewportSize({ width: 390, height: 844 });
  await narrow.goto(site + EVENT);
  await picture(narrow, "event-phone", { height: 844 });

  const translator = await person("translator", 1440, "--languages", "bg");
  await translator.goto(`${site}/desk/languages`);
  await picture(translator, "languages");
  await translator.goto(`${site}/desk/languages/bg/texts/help`);
  await picture(translator, "review", { from: "section:has(form[action='/desk/review'])", height: 440 });
  await translator.goto(`${site}/desk/texts/about/bg`);
  await picture(translator, "text");
  await editor.goto(proposal);
  await editor.getByRole("button", { name: "Publish", exact: true }).click();
  await editor.goto(`${site}/desk/history`);
  await picture(editor, "history", { height: 560 });
}
