import { readdirSync } from "node:fs";
import { expect, type APIRequestContext, type Page } from "@playwright/test";

/** Chooses another language in the header's sheet of languages. */
export async function switchLanguage(page: Page, name: string): Promise<void> {
  await page.locator("[popovertarget=languages]").click();
  await page.locator("#languages").getByRole("link", { name, exact: true }).click();
}

/** The languages whose words are original, the default one first: what most tests read. */
export const LANGUAGES = ["en", "fr"] as const;

/** Every language of the site. The folder of the editors' desk lies beside those of the languages. */
export const EVERY_LANGUAGE = readdirSync(`${import.meta.dirname}/../../locales`).filter((name) => name !== "desk");

/** Every kind of page with one address of it, below `/{language}/`. */
export const PAGES = {
  "home": "",
  "a country of the map": "?map=BE",
  "about": "about",
  "members": "members",
  "members filtered": "members?q=child&country=BE&kind=nonsense",
  "member": "members/eurochild",
  "events": "events",
  "events filtered": "events?q=letter&format=online",
  "event": "events/2024-09-meps-breakfast-strasbourg",
  "calendar": "calendar?month=2023-11",
  "letters": "letters",
  "figures": "figures",
  "country": "countries/be",
  "press": "press",
  "changes": "changes",
  "person": "people/mie-kohiyama",
  "position": "positions/voluntary-detection",
  "legislative file": "legislation/csa-regulation",
  "step of the law": "milestones/2025-11-26-council-mandate",
  "positions": "positions",
  "law on one page": "brief",
  "legislation": "legislation",
  "faq": "faq",
  "help": "help",
  "help for a country": "help?country=DE",
  "help, discreetly": "help?discreet=1",
  "safety": "safety",
  "search with results": "search?q=survivors",
  "accessibility": "accessibility",
  "privacy": "privacy",
  "imprint": "imprint",
  "data for programs": "data",
  "style guide": "styleguide",
  "not found": "nowhere",
} as const;

/** The paths that the sitemap lists. */
export async function sitemap(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get("/sitemap.xml")).text();
  const paths = [...xml.matchAll(/<loc>(.+?)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
  expect(paths.length, "pages in the sitemap").toBeGreaterThan(50);
  return paths;
}
