import { arrive, EVENT, user } from "./support/desk";
import { expect, test } from "./support/test";

test.use({ expectedProblems: /status of 4\d\d/ });
test.describe.configure({ mode: "serial" });

const AUTHOR = `carl-${process.pid}`;
const OTHER = `dora-${process.pid}`;

test.afterAll(() => [AUTHOR, OTHER].forEach((name) => user("remove", name)));

test("without JavaScript an event with a source is published, and what is refused says why", async ({ browser, baseURL }) => {
  const [carl, dora] = await Promise.all([0, 1].map(async () => (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage()));
  if (!carl || !dora) throw new Error("two browsers");
  await arrive(carl, AUTHOR, "editor");
  await arrive(dora, OTHER, "editor");

  // A rule that is broken: nothing is lost, and the summary leads to the field.
  await carl.goto("/desk/new/events");
  const slug = `2027-03-test-${process.pid}`;
  await carl.locator("#cell-slug").fill(slug);
  await carl.locator("#cell-start").fill("2027-03-14");
  await carl.locator("#cell-end").fill("2027-03-01");
  await carl.locator("#cell-title_en").fill("A meeting in spring");
  await carl.getByRole("button", { name: "Save as a proposal" }).click();
  await expect(carl.getByRole("alert")).toBeVisible();
  const found = carl.getByRole("alert").getByRole("link");
  expect(await found.count()).toBeGreaterThan(0);
  for (const link of await found.all()) await expect(carl.locator((await link.getAttribute("href"))!)).toBeVisible();
  const first = (await found.first().getAttribute("href"))!;
  await found.first().focus();
  await carl.keyboard.press("Enter");
  await carl.keyboard.press("Tab");
  expect(carl.url()).toContain(first);
  await expect(carl.locator("#cell-title_en")).toHaveValue("A meeting in spring");

  // Put right, with its source.
  await carl.locator("#cell-end").fill("2027-03-15");
  for (const [field, text] of Object.entries({ evidence: "source", source_url: "https://example.org/meeting", type: "conference", format: "online", coalition_role: "coalition-circle" })) {
    const control = carl.locator(`#cell-${field}`);
    if (!(await control.count())) continue;
    if ((await control.evaluate((element) => element.tagName)) === "SELECT") await control.selectOption(text);
    else await control.fill(text);
  }
  await carl.locator("#cell-reason").fill("Announced by mail");
  await carl.getByRole("button", { name: "Save as a proposal" }).click();
  await expect(carl.getByRole("heading", { level: 1 })).toContainText("Proposal");
  const proposal = new URL(carl.url()).pathname;

  // Another editor refuses it with a reason; the author finds it on the start page and proposes it again.
  await dora.goto(proposal);
  await dora.locator("#cell-answer").fill("The room is missing");
  await dora.getByRole("button", { name: "Refuse" }).click();
  await carl.goto("/desk");
  await carl.locator(`a[href="${proposal}"]`).click();
  await expect(carl.getByText("The room is missing")).toBeVisible();
  await carl.getByRole("link", { name: "Change it" }).click();
  await carl.locator("#cell-title_en").fill("A meeting in spring, in the large room");
  await carl.getByRole("button", { name: "Save as a proposal" }).click();
  await dora.goto("/desk");
  await dora.locator(`a[href="${proposal}"]`).click();
  await dora.getByRole("button", { name: "Publish" }).click();
  await expect(dora.getByText("Published", { exact: true }).first()).toBeVisible();
  await carl.goto(`/en/events/${slug}`);
  await expect(carl.getByRole("heading", { level: 1 })).toHaveText("A meeting in spring, in the large room");

  // Other tests count events: it goes again, by the form that removes.
  await carl.goto(`/desk/records/events/${slug}`);
  await carl.getByText("Remove this record").click();
  await carl.locator("#remove-reason").fill("It was a test");
  await carl.getByRole("button", { name: "Propose to remove it" }).click();
  await carl.getByRole("button", { name: "Publish" }).click();
  await expect(carl.getByText("Published", { exact: true }).first()).toBeVisible();
  expect((await carl.request.get(`/en/events/${slug}`)).status()).toBe(410);
  for (const path of [EVENT, "/desk/records/events", "/desk/proposals", "/desk/history"]) expect((await carl.goto(path))!.status()).toBe(200);
});
