import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { LANGUAGES, sitemap } from "./support/site";

type Facts = {
  path: string;
  status: number;
  headings: string[];
  language: string;
  title: string;
  canonical: string | undefined;
  alternates: Record<string, string>;
  links: string[];
  lost: string[];
};

/** What can be said of a page at a glance; `lost` are links into the page that lead nowhere. */
async function read(page: Page, path: string): Promise<Facts> {
  const response = await page.goto(path);
  const seen = await page.evaluate(() => {
    const paths = [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")!);
    const head = (selector: string) => [...document.head.querySelectorAll<HTMLLinkElement>(selector)];
    return {
      headings: [...document.querySelectorAll("h1")].map((heading) => heading.textContent!),
      language: document.documentElement.lang,
      title: document.title,
      canonical: head("[rel=canonical]")[0]?.href,
      alternates: Object.fromEntries(head("[rel=alternate][hreflang]").map((link) => [link.hreflang, link.href])),
      links: paths.filter((path) => path.startsWith("/")).map((path) => path.split("#")[0]!),
      lost: paths.filter((path) => path.startsWith("#") && !document.getElementById(decodeURIComponent(path.slice(1)))),
    };
  });
  return { path, status: response!.status(), ...seen };
}

test.describe("Every page of the sitemap", () => {
  // One worker reads the whole site once; every test looks at what was read.
  test.describe.configure({ mode: "default", timeout: 120_000 });
  let pages: Facts[] = [];

  test.beforeAll(async ({ browser, playwright, baseURL }) => {
    const request = await playwright.request.newContext({ baseURL });
    const paths = await sitemap(request);
    await request.dispose();
    const readAll = async (language: string) => {
      const page = await browser.newPage({ baseURL, javaScriptEnabled: false });
      const all: Facts[] = [];
      for (const path of paths.filter((path) => path.startsWith(`/${language}/`))) all.push(await read(page, path));
      await page.close();
      return all;
    };
    pages = (await Promise.all(LANGUAGES.map(readAll))).flat();
  });

  const those = (wrong: (page: Facts) => boolean) => pages.filter(wrong).map(({ path }) => path);

  test("answers 200, in as many pages in one language as in the other", () => {
    expect(those(({ status }) => status !== 200)).toEqual([]);
    const [english, french] = LANGUAGES.map((code) => those(({ path }) => path.startsWith(`/${code}/`)).length);
    expect(english).toBe(french);
  });

  test("has one main heading that says something", () => {
    expect(those(({ headings }) => headings.length !== 1 || !headings[0]!.trim())).toEqual([]);
  });

  test("says in which language it is", () => {
    expect(those(({ path, language }) => language !== path.split("/")[1])).toEqual([]);
  });

  test("has a title of its own within its language", () => {
    expect(those(({ title }) => !title.trim())).toEqual([]);
    const twins = pages.filter((page) =>
      pages.some((other) => other !== page && other.title === page.title && other.language === page.language),
    );
    expect(twins.map(({ path, title }) => `${path}: ${title}`)).toEqual([]);
  });

  test("names itself, its translation and the default language, and its translation names it back", ({ baseURL }) => {
    for (const { path, canonical, alternates } of pages) {
      const address = (code: string) => `${baseURL}${path.replace(/^\/\w+\//, `/${code}/`)}`;
      expect(canonical).toBe(`${baseURL}${path}`);
      expect(alternates, path).toEqual({ en: address("en"), fr: address("fr"), "x-default": address("en") });
      expect(pages.some((other) => `${baseURL}${other.path}` === address("fr")), `${path} in French`).toBe(true);
      expect(pages.some((other) => `${baseURL}${other.path}` === address("en")), `${path} in English`).toBe(true);
    }
  });

  test("links to pages that are there", async ({ request }) => {
    const links = [...new Set(pages.flatMap(({ links }) => links))];
    const broken: string[] = [];
    for (const link of links) {
      const answer = await request.get(link, { maxRedirects: 0 });
      if (answer.status() === 200) continue;
      const from = pages.find((page) => page.links.includes(link))!.path;
      broken.push(`${answer.status()} ${link}, linked from ${from}`);
    }
    expect(broken).toEqual([]);
  });

  test("links to places in itself that are there", () => {
    expect(pages.flatMap(({ path, lost }) => lost.map((place) => path + place))).toEqual([]);
  });
});
