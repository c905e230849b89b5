import { expect, test } from "./support/test";
import { Listing } from "./support/listing";

// The site as files, and nothing that answers questions: see the project `static`.
test.use({ javaScriptEnabled: true });

const NO_RESPONSE = "No answer came back, so the page is as it was before.";

test("Members are searched and filtered in the browser, in the language of the page", async ({ page }) => {
  for (const [language, text, slug] of [["en", "eurochlid", "eurochild"], ["fr", "Allemagne", "stiftung-digitale-chancen"]] as const) {
    const members = await new Listing(page, "members").openLive({ language, query: "" });
    await members.text.fill(text);
    await expect(page.locator(`[data-results] > [data-slug=${slug}]`)).toBeVisible();
    await expect(page.locator("[data-chips] [data-facet=q]")).toBeVisible();
    await members.text.fill("");
    await (await members.box("country", "BE")).check();
    await expect(members.cards).toHaveCount(3);
    await expect(page).toHaveURL(`/${language}/members?country=BE`);
    await expect(page.locator("[data-no-response]")).toBeHidden();
  }
});

test("An address with a question to the members is answered, though its page is the one without a question", async ({ page }) => {
  const members = await new Listing(page, "members").openLive({ language: "en", query: "q=ecpat&kind=network&sort=name" });
  await expect(members.text).toHaveValue("ecpat");
  await expect(await members.box("kind", "network")).toBeChecked();
  await expect(members.chips).toHaveCount(2);
  await expect(page).toHaveURL("/en/members?q=ecpat&kind=network&sort=name");
});

test.describe("What only a server can answer", () => {
  test.use({ expectedProblems: /status of 404/ });

  test("leaves the list of events as it is, and the page says so", async ({ page }) => {
    const events = await new Listing(page, "events").openLive();
    const all = await events.slugs();
    await events.text.pressSequentially("letter");
    await expect(page.locator("[data-no-response]")).toHaveText(NO_RESPONSE);
    await expect(page.locator("[data-no-response]")).toBeVisible();
    await expect(events.text).toHaveValue("letter");
    expect(await events.slugs()).toEqual(all);
    await expect(events.status).toHaveText(NO_RESPONSE);
  });

  test("is admitted after a choice too, with the question still in the form", async ({ page }) => {
    const events = await new Listing(page, "events").openLive();
    await (await events.box("format", "online")).check();
    await expect(page).toHaveURL("/en/events?format=online");
    await expect(page.locator("[data-no-response]")).toBeVisible();
    await expect(await events.box("format", "online")).toBeChecked();
  });

  test("is admitted by the search, while one types and after one has asked", async ({ page }) => {
    await page.goto("/en/search");
    await page.locator("main #q").focus();
    await expect(page.locator("leptos-island[data-hydrated]")).toBeAttached();
    await page.locator("main #q").pressSequentially("letter");
    await expect(page.locator("[data-no-response]")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/en/search?q=letter");
    await expect(page.locator("[data-no-response]")).toBeVisible();
    await expect(page.locator("main #q")).toHaveValue("letter");
  });
});

test("The navigation goes on in the same document, and discreet mode keeps to itself", async ({ page }) => {
  await page.goto("/en/help?discreet=1");
  await expect(page).toHaveTitle("Information");
  await page.evaluate(() => Object.assign(window, { marker: true }));
  await page.locator('#menu a[href="/en/members?discreet=1"]').click();
  await expect(page).toHaveURL("/en/members?discreet=1");
  await expect(page).toHaveTitle("Information");
  expect(await page.evaluate(() => "marker" in window)).toBe(true);
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false, expectedProblems: /wikipedia\.org/ });

  test("the way in lists every language, and the quick exit leads away", async ({ page, context }) => {
    await context.route("https://www.wikipedia.org/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>Neutral</title>" }));
    await page.goto("/");
    await expect(page.locator("main [aria-labelledby=ways] a")).toHaveCount(24);
    await page.locator("main").getByRole("link", { name: "français" }).click();
    await expect(page).toHaveURL("/fr/");
    await page.locator("[data-exit]").click();
    await expect(page).toHaveURL("https://www.wikipedia.org/");
  });
});
