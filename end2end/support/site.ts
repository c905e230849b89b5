import { expect, type APIRequestContext } from "@playwright/test";

/** The languages the site speaks, the default one first. */
export const LANGUAGES = ["en", "fr"] as const;

/** Every kind of page with one address of it, below `/{language}/`. */
export const PAGES = {
  "home": "",
  "about": "about",
  "members": "members",
  "members filtered": "members?q=child&country=BE&kind=nonsense",
  "member": "members/eurochild",
  "events": "events",
  "events filtered": "events?q=letter&format=online",
  "event": "events/2024-09-meps-breakfast-strasbourg",
  "person": "people/mie-kohiyama",
  "positions": "positions",
  "legislation": "legislation",
  "faq": "faq",
  "help": "help",
  "search with results": "search?q=survivors",
  "accessibility": "accessibility",
  "privacy": "privacy",
  "imprint": "imprint",
  "not found": "nowhere",
} as const;

/** The paths that the sitemap lists. */
export async function sitemap(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get("/sitemap.xml")).text();
  const paths = [...xml.matchAll(/<loc>(.+?)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
  expect(paths.length, "pages in the sitemap").toBeGreaterThan(50);
  return paths;
}
