// Visits every page of the sitemap in Chromium and checks what no visitor should meet: other hosts, cookies, storage,
// errors in the console, barriers (axe, both themes, three widths), sideways scrolling, dead links, one-sided hreflang.
//   node scripts/crawl.mjs http://127.0.0.1:3000 [--languages en,fr] [--sample 20] [--pages 2] [--write result.json]
// --sample takes that many pages spread over the sitemap, --pages is how many are open at a time. The site must run with
// its own address as COALITION_BASE_URL. Ends with 1 if anything was found.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import axe from "axe-core";
import { deadLinks, missingPlaces } from "./crawl/links.mjs";
import { readSitemap, sample, unanswered } from "./crawl/sitemap.mjs";
import { THEMES, visit, WIDTHS } from "./crawl/visit.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { languages: { type: "string" }, sample: { type: "string" }, pages: { type: "string" }, write: { type: "string" } },
});
const site = new URL(positionals[0] ?? "http://127.0.0.1:3000").origin;
const began = Date.now();

const whole = await readSitemap(site);
const wanted = options.languages?.split(",");
const chosen = sample(whole.filter(({ language }) => !wanted || wanted.includes(language)), Number(options.sample) || Infinity);
if (chosen.length === 0) throw new Error(`no page of the sitemap is in ${options.languages}`);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const visited = [];
const left = [...chosen];
await Promise.all(Array.from({ length: Number(options.pages) || 2 }, async () => {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  for (let entry = left.shift(); entry; entry = left.shift()) {
    const seen = await visit(context, entry, site);
    visited.push(seen);
    for (const { kind, text } of seen.findings) console.log(`${kind}: ${entry.address}: ${text}`);
    if (visited.length % 25 === 0) console.log(`… ${visited.length} of ${chosen.length} pages, ${Math.round((Date.now() - began) / 1000)} s`);
  }
  await context.close();
}));

const links = await deadLinks(visited, site);
const later = [...unanswered(visited, chosen.length === whole.length), ...missingPlaces(visited), ...links.findings];
for (const { kind, text } of later) console.log(`${kind}: ${text}`);

const findings = [...visited.flatMap(({ address, findings }) => findings.map((finding) => ({ address, ...finding }))), ...later];
const count = (kind) => findings.filter((finding) => finding.kind === kind).length;
const result = {
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync("git", ["describe", "--always", "--dirty"], { encoding: "utf8" }).trim(),
  browser: `Chromium ${browser.version()}`,
  axe: axe.version,
  seconds: Math.round((Date.now() - began) / 1000),
  pages: visited.length,
  pagesFailed: count("page"),
  pageViews: visited.length * WIDTHS.length * THEMES.length,
  languages: [...new Set(chosen.map(({ language }) => language))].sort(),
  widths: WIDTHS,
  themes: THEMES,
  violations: count("axe"),
  sidewaysScrolling: count("width"),
  links: links.checked,
  deadLinks: count("link"),
  hreflang: count("hreflang"),
  head: count("head"),
  cookies: count("cookie"),
  storageKeys: count("storage"),
  otherHosts: count("other host"),
  consoleErrors: count("console"),
  findings,
};
await browser.close();
if (options.write) writeFileSync(options.write, `${JSON.stringify(result, null, 2)}\n`);
for (const [name, value] of Object.entries(result)) if (name !== "findings") console.log(`${name}: ${[value].flat().join(" ")}`);
console.log(`
For the accessibility statement, in content/site.toml:

[checks]
date = "${result.date}"
commit = "${result.commit}"
tools = ["${result.browser.split(".")[0]}", "axe ${result.axe}"]
pages = ${result.pages}
problems = ${findings.length}`);
process.exitCode = findings.length > 0 ? 1 : 0;
