import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { Listing } from "./support/listing";
import { header, isSameWindow, mark } from "./support/navigation";
import { holdBack } from "./support/network";
import { drawn } from "./support/rest";
import { switchLanguage } from "./support/site";

/** Puts a link into the page: what an editor could write into a text. */
const addLink = (page: Page, href: string, name: string) =>
  page.locator("main").evaluate(
    (main, [href, name]) => {
      const link = document.createElement("a");
      link.href = href!;
      link.textContent = name!;
      main.prepend(link);
    },
    [href, name],
  );

test("Links lead from page to page without a new load", async ({ page }) => {
  await page.goto("/en/");
  await mark(page);
  for (const [name, path] of [["The law", "legislation"], ["Members", "members"], ["Questions", "faq"], ["Get help", "help"]] as const) {
    await header(page, name).click();
    await expect(page).toHaveURL(`/en/${path}`);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(header(page, name)).toHaveAttribute("aria-current", "page");
    expect(await isSameWindow(page), path).toBe(true);
  }
});

test("The new page has its title, its metadata, the focus on its heading, and is announced", async ({ page, request }) => {
  await page.goto("/en/");
  await mark(page);
  await header(page, "The coalition").click();
  await expect(page).toHaveURL("/en/about");
  const html = await (await request.get("/en/about")).text();
  const title = html.match(/<title>(.+?)<\/title>/)![1]!;
  await expect(page).toHaveTitle(title);
  await expect(page.locator("h1")).toBeFocused();
  await expect(page.locator("#announcer")).toHaveText(title);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/en\/about$/);
  await expect(page.locator("link[rel=canonical]")).toHaveCount(1);
  await expect(page.locator("meta[name=description]")).toHaveCount(1);
  await expect(page.locator("link[rel=alternate]")).toHaveCount(html.match(/rel="alternate"/g)!.length);
  expect(await isSameWindow(page)).toBe(true);
});

test("The language switch changes the language of the document without a new load", async ({ page }) => {
  await page.goto("/en/positions");
  await mark(page);
  await switchLanguage(page, "français");
  await expect(page).toHaveURL("/fr/positions");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.locator("meta[property='og:locale']")).toHaveAttribute("content", "fr");
  expect(await isSameWindow(page)).toBe(true);
});

test("A link to a place in another page leads to that place", async ({ page }) => {
  await page.goto("/en/");
  await mark(page);
  await addLink(page, "/en/legislation#timeline", "the timeline");
  await page.getByRole("link", { name: "the timeline" }).click();
  await expect(page).toHaveURL("/en/legislation#timeline");
  await expect(page.locator("#timeline")).toBeInViewport();
  await expect(page.locator("#timeline")).toBeFocused();
  expect(await isSameWindow(page)).toBe(true);
});

test("A form is answered without a new load, too", async ({ page }) => {
  await page.goto("/en/search");
  await mark(page);
  await page.locator("main #q").fill("survivors");
  await page.locator("main #q").press("Enter");
  await expect(page).toHaveURL("/en/search?q=survivors");
  await expect(page.locator("main ol a").first()).toBeVisible();
  expect(await isSameWindow(page)).toBe(true);
});

test("A dot of the map is a link like any other", async ({ page }) => {
  await page.goto("/en/");
  await mark(page);
  const dot = page.locator("svg.map .map-dot").last();
  await dot.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/members\/[\w-]+$/);
  await expect(page.locator("h1")).toBeFocused();
  expect(await isSameWindow(page)).toBe(true);
});

test("The islands of a new page work, also after Back", async ({ page }) => {
  await page.goto("/en/");
  await mark(page);
  await header(page, "Members").click();
  const members = await new Listing(page, "members").isLive();
  await members.text.fill("eurochild");
  await expect(members.cards).toHaveCount(1);
  await members.cards.getByRole("link").click();
  await expect(page).toHaveURL("/en/members/eurochild");
  await page.goBack();
  await expect(page).toHaveURL("/en/members?q=eurochild");
  await members.isLive();
  await expect(members.text).toHaveValue("eurochild");
  await members.text.fill("thorn");
  await expect.poll(async () => (await members.slugs())[0]).toBe("thorn");
  await header(page, "Events").click();
  const events = await new Listing(page, "events").isLive();
  await events.text.fill("kohiyama");
  await expect.poll(() => events.slugs()).toContain("2023-03-brussels-event");
  await page.goBack();
  await members.isLive();
  await expect.poll(async () => (await members.slugs())[0]).toBe("thorn");
  expect(await isSameWindow(page)).toBe(true);
});

test("Coming back from a card, the filtered list and its place are as they were", async ({ page }) => {
  const members = await new Listing(page, "members").openLive();
  await mark(page);
  await (await members.box("kind", "child-rights")).check();
  await expect(page).toHaveURL("/en/members?kind=child-rights");
  const slugs = await members.slugs();
  await members.cards.last().getByRole("link").click();
  await expect(page).toHaveURL(/\/en\/members\/[\w-]+$/);
  await page.goBack();
  await expect(page).toHaveURL("/en/members?kind=child-rights");
  await members.lists(slugs);
  await expect(await members.box("kind", "child-rights")).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL("/en/members");
  await expect.poll(async () => (await members.slugs()).length).toBeGreaterThan(slugs.length);
});

test("A list that hydrates while its page is being left does not hold the visitor back", async ({ page }) => {
  const releaseWasm = await holdBack(page, "**/*.wasm");
  const members = await new Listing(page, "members").open();
  const all = await members.slugs();
  await mark(page);
  await addLink(page, "/en/members?kind=child-rights", "child rights");
  await page.getByRole("link", { name: "child rights", exact: true }).click();
  await expect(members.chips).toHaveCount(1);
  const releasePage = await holdBack(page, "**/en/members", { type: "fetch" });
  const left = page.goBack({ waitUntil: "commit" });
  await expect(page).toHaveURL("/en/members");
  const wasm = page.waitForResponse("**/*.wasm");
  releaseWasm();
  await (await wasm).finished();
  await drawn(page);
  releasePage();
  await left;
  await members.lists(all);
  await expect(members.chips).toHaveCount(0);
  await expect(page).toHaveURL("/en/members");
  expect(await isSameWindow(page)).toBe(true);
});

test("Text pages ask for no wasm, one after the other", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto("/en/", { waitUntil: "networkidle" });
  for (const name of ["The coalition", "Positions", "The law", "Questions", "Get help"]) {
    await header(page, name).click();
    await expect(header(page, name)).toHaveAttribute("aria-current", "page");
  }
  await page.waitForLoadState("networkidle");
  expect(fetched.filter((url) => /\/pkg\/.*\.(js|wasm)$/.test(url))).toEqual([]);
});

test.describe("A link that leads nowhere", () => {
  test.use({ expectedProblems: /status of 404/ });

  test("shows the 404 page, without a new load", async ({ page }) => {
    await page.goto("/fr/");
    await mark(page);
    await addLink(page, "/fr/nowhere", "nulle part");
    await page.getByRole("link", { name: "nulle part" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette page n’existe pas");
    await expect(page).toHaveURL("/fr/nowhere");
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
    expect(await isSameWindow(page)).toBe(true);
    await page.goBack();
    await expect(page.locator("svg.map")).toBeVisible();
    await expect(page.locator("meta[name=robots]")).toHaveCount(0);
  });
});
