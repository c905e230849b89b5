// One page of the sitemap, seen by a browser.
import axe from "axe-core";
import { NAMED_RULES, RULES, RULES_OF_COLOUR } from "../../end2end/support/rules.mjs";

/** Widths of the window in CSS pixels, the widest first: axe asks everything there. */
export const WIDTHS = [1440, 768, 320];

/** What a visitor's system can ask for. */
export const THEMES = ["light", "dark"];

/**
 * Opens the page in a tab of its own and tells what it found, with what the other checks need: the page's alternates,
 * the addresses it names (`links`), the places in it that can be named (`ids`).
 */
export async function visit(context, entry, site) {
  const findings = [];
  const find = (kind, text) => findings.push({ kind, text });
  const page = await context.newPage();
  let seen = { alternates: {}, links: [], ids: [] };
  try {
    seen = await examine(page, entry, site, find);
  } catch (error) {
    find("page", `could not be examined: ${error.message}`);
  }
  for (const { name } of await context.cookies()) find("cookie", name);
  await page.close();
  return { ...entry, ...seen, findings };
}

async function examine(page, { address, language, alternates }, site, find) {
  page.on("console", (message) => message.type() === "error" && find("console", message.text()));
  page.on("pageerror", (error) => find("console", error.stack ?? error.message));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== site) find("other host", request.url());
  });

  await page.setViewportSize({ width: WIDTHS[0], height: 900 });
  await page.emulateMedia({ colorScheme: THEMES[0] });
  const response = await page.goto(address);
  if (response.status() !== 200) find("link", `the sitemap names it, it answers ${response.status()}`);
  // The islands hydrate in an idle moment; what they make is looked at, too.
  await page.waitForFunction(() => !document.querySelector("leptos-island:not([data-hydrated])"));

  const seen = await page.evaluate(look);
  if (seen.lang !== language) find("head", `lang is ${seen.lang}, the path says ${language}`);
  if (!seen.title.trim()) find("head", "no title");
  if (!seen.description?.trim()) find("head", "no description");
  if (seen.headings !== 1) find("head", `${seen.headings} h1`);
  const { "x-default": _, ...named } = seen.alternates;
  const inSitemap = Object.entries(alternates).sort().join(" ");
  const inPage = Object.entries(named).sort().join(" ");
  if (inSitemap !== inPage) find("hreflang", `the page names ${inPage || "none"}, the sitemap ${inSitemap || "none"}`);

  await judge(page, find);

  for (const key of await page.evaluate(stored)) find("storage", key);
  return { alternates: named, links: seen.links, ids: seen.ids };
}

/** Every width in both themes on the page as it stands: sideways scrolling and axe. */
async function judge(page, find) {
  // Through the debugger, which the page's policy does not bind.
  await page.evaluate(axe.source);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
    if (wide > width) find("width", `${wide} px in a window of ${width} px`);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      const options = colorScheme === THEMES[0]
        ? { runOnly: { type: "tag", values: RULES }, rules: NAMED_RULES }
        : { runOnly: { type: "rule", values: RULES_OF_COLOUR } };
      const violations = await page.evaluate(askAxe, options);
      for (const { rule, elements } of violations) find("axe", `${rule}, ${width} px, ${colorScheme}: ${elements.join("; ")}`);
    }
  }
}

// What follows runs in the page.

function look() {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const address = (element) => {
    const named = element.getAttribute("href") ?? element.getAttribute("src") ?? element.content;
    return new URL(named.replace(/^webcal:/, location.protocol), location).href;
  };
  // Cards out of sight have no layout of their own yet: axe would see their texts on what comes after them.
  for (const card of all(".card")) card.style.contentVisibility = "visible";
  for (const details of all("main details")) details.open = true;
  return {
    lang: document.documentElement.lang,
    title: document.title,
    description: document.querySelector("meta[name=description]")?.content,
    headings: all("h1").length,
    alternates: Object.fromEntries(all("link[hreflang]").map(({ hreflang, href }) => [hreflang, href])),
    links: [...new Set(all('[href], [src], meta[property="og:image"]').map(address))],
    ids: all("[id]").map(({ id }) => id),
  };
}

async function askAxe(options) {
  const { violations } = await window.axe.run(document, { ...options, resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => ({
    rule: id,
    elements: nodes.map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary.replace(/\s+/g, " ")})`),
  }));
}

async function stored() {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const databases = await indexedDB.databases();
  return [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases.map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...workers.map(({ scope }) => `service worker ${scope}`),
  ];
}
