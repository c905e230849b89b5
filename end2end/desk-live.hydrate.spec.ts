import { readFileSync } from "node:fs";
import { expectNoViolations } from "./support/axe";
import { transferred } from "./support/bytes";
import { arrive, EVENT, signIn, user } from "./support/desk";
import { expect, test } from "./support/test";
import type { Page, Request } from "@playwright/test";

// Previews run no script: the browser says so.
test.use({
  expectedProblems: /status of 4\d\d|Failed to load resource|\/(leave|navigate)\.js\?.*action has been blocked.*\/desk\/unsaved\//s,
});

const NAMES = [0, 1, 2, 3, 4, 5, 6].map((place) => `live-${place}-${process.pid}`);
test.afterAll(() => NAMES.forEach((name) => { try { user("remove", name); } catch { /* that test did not run */ } }));

const isAutosave = (request: Request) => request.method() === "POST" && (request.postData() ?? "").includes("do=autosave");
const status = (page: Page) => page.locator(".saving");
const title = (page: Page) => page.locator("#cell-title_en");

async function open(page: Page, path = EVENT) {
  await page.goto(path);
  await expect(page.locator("leptos-island[data-hydrated]")).toBeAttached();
}

test("a thousand keystrokes are kept by one request at a time, within five seconds, and make no revision", async ({ page }) => {
  await arrive(page, NAMES[0]!, "editor");
  await open(page);
  const version = await page.locator("form#record-form input[name=version]").getAttribute("value");
  let underWay = 0;
  let most = 0;
  let sent = 0;
  const done: number[] = [];
  page.on("request", (request) => {
    if (!isAutosave(request)) return;
    sent += 1;
    most = Math.max(most, ++underWay);
  });
  const ended = (request: Request) => {
    if (!isAutosave(request)) return;
    underWay -= 1;
    done.push(Date.now());
  };
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);
  const start = Date.now();
  await title(page).fill("");
  const text = "A name that is typed for a while. ".repeat(30).slice(0, 1_000);
  await title(page).pressSequentially(text, { delay: 8 });
  const stop = Date.now();
  const kept = await page.waitForResponse((response) => isAutosave(response.request()) && (response.request().postData() ?? "").includes(new URLSearchParams({ t: text.trim() }).toString().slice(2)));
  expect(kept.status()).toBe(200);
  await expect(status(page)).toHaveText(/Saved as a draft at \d\d:\d\d/);
  await expect.poll(() => underWay).toBe(0);
  expect(most, "requests under way").toBe(1);
  expect(sent).toBeLessThan((stop - start) / 3_000 + 3);
  const gaps = [start, ...done].slice(1).map((moment, place) => moment - [start, ...done][place]!);
  expect(Math.max(...gaps), "milliseconds between two that were kept").toBeLessThan(5_000);
  // A reload goes on with the draft.
  expect(page.url()).toMatch(/\?proposal=\d+$/);
  await open(page, page.url());
  await expect(title(page)).toHaveValue(text.trim());
  await expect(page.locator("form#record-form input[name=version]"), "no revision").toHaveAttribute("value", version!);
  await open(page);
  await expect(page.getByRole("link", { name: "Go on with the draft" })).toBeVisible();
});

test("what another window has kept is not overwritten, and nothing is lost here", async ({ page, context }) => {
  await arrive(page, NAMES[1]!, "editor");
  await open(page);
  await title(page).fill("From the first window");
  await expect(status(page)).toHaveAttribute("data-state", "saved");
  const other = await context.newPage();
  await open(other, page.url());
  await title(other).fill("From the second window");
  await expect(status(other)).toHaveAttribute("data-state", "saved");
  await title(page).fill("From the first window, later");
  await expect(status(page)).toHaveAttribute("data-state", "conflict");
  await expect(status(page)).toContainText("Nothing was overwritten");
  await expectNoViolations(page, "a conflict");
  await expect(title(page)).toHaveValue("From the first window, later");
  await other.reload();
  await expect(title(other)).toHaveValue("From the second window");
  // The button shows both, and saves knowingly.
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator("ins, del, .said").filter({ hasText: "second" }).first()).toBeVisible();
  await expect(title(page)).toHaveValue("From the first window, later");
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Proposal");
});

test("while the server does not answer, and after the session has ended, what was typed stays and is kept afterwards", async ({ page, context }) => {
  const secret = await arrive(page, NAMES[2]!, "editor");
  await open(page);
  await page.route("**/desk/records/**", (route) => (isAutosave(route.request()) ? route.abort() : route.continue()));
  await title(page).fill("Typed while nobody answered");
  await expect(status(page)).toHaveAttribute("data-state", "unreachable");
  await page.unroute("**/desk/records/**");
  await expect(status(page)).toHaveAttribute("data-state", "saved");
  const other = await context.newPage();
  await other.goto("/desk");
  await other.getByRole("button", { name: "Sign out" }).click();
  await page.locator(".looking > summary").click();
  await title(page).fill("Typed after the session had ended");
  await expect(status(page)).toHaveAttribute("data-state", "signed-out");
  // The preview says so as well, and no page that asks for a password is framed.
  const wayIn = page.frameLocator('iframe[name="look"]').getByRole("link", { name: "Sign in in another window" });
  await expect(wayIn).toHaveAttribute("href", "/desk/sign-in");
  await expectNoViolations(page, "signed out while typing");
  await signIn(other, NAMES[2]!, secret, 1);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Start");
  await expect(status(page)).toHaveAttribute("data-state", "saved");
  await page.reload();
  await expect(title(page)).toHaveValue("Typed after the session had ended");
});

test("a button that is pressed while something is kept waits for it, and does not come into conflict with it", async ({ page }) => {
  await arrive(page, NAMES[3]!, "editor");
  await open(page);
  let free = () => {};
  const held = new Promise<void>((resolve) => (free = resolve));
  await page.route("**/desk/records/**", async (route) => {
    if (isAutosave(route.request())) await held;
    await route.continue();
  });
  const sent = page.waitForRequest(isAutosave);
  await title(page).fill("Typed and proposed at once");
  await page.locator("#cell-reason").fill("By mail");
  await sent;
  await page.getByRole("button", { name: "Save as a proposal" }).click();
  await expect(page).toHaveURL(/records/);
  free();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Proposal");
  await expect(page.getByText("Waiting for an answer")).toBeVisible();
  await page.getByRole("button", { name: "Take it back" }).click();
});

test("the live parts keep within their budget, and pages without them load no script", async ({ page, baseURL }) => {
  const budget: Record<string, { address: string; bytes: number }> = JSON.parse(
    readFileSync(`${import.meta.dirname}/budget.json`, "utf8"),
  ).desk;
  await arrive(page, NAMES[4]!, "editor");
  const loaded = new Set<string>();
  page.on("request", (request) => /\.(js|wasm|css)/.test(request.url()) && loaded.add(request.url().slice(baseURL!.length)));
  await page.goto("/desk/records");
  expect([...loaded].filter((address) => !address.endsWith(".css"))).toEqual([]);
  await open(page);
  for (const [kind, { address, bytes }] of Object.entries(budget)) {
    const found = [...loaded].filter((loaded) => new RegExp(address).test(loaded));
    expect.soft(found.length, `${kind} is loaded`).toBe(1);
    expect.soft(await transferred(baseURL + found[0]), kind).toBeLessThanOrEqual(bytes);
  }
  expect(loaded.size, "nothing else").toBe(Object.keys(budget).length);
});

test("what is typed is shown in the preview below the form, as readers will see it, and is still kept", async ({ page }) => {
  await arrive(page, NAMES[5]!, "editor");
  await open(page);
  const shown = page.frameLocator('iframe[name="look"]').getByRole("heading", { level: 1 });
  await title(page).fill("Shown while it is typed");
  await expect(shown).toContainText("Shown while it is typed");
  await expect(status(page)).toHaveAttribute("data-state", "saved");
  await title(page).fill("Shown again");
  await expect(shown).toContainText("Shown again");
});

test("terms to avoid come and go with what is typed, and hold nothing up", async ({ page }) => {
  await arrive(page, NAMES[6]!, "editor");
  await open(page);
  const hints = page.locator("leptos-island .problem");
  await expect(hints).toHaveCount(0);
  await title(page).fill("A law against child pornography");
  await expect(hints).toContainText("child sexual abuse material");
  await expectNoViolations(page, "a term to avoid");
  await hints.getByRole("link", { name: "Title (en)" }).click();
  await expect(title(page)).toBeFocused();
  await title(page).fill("A law “against child pornography”");
  await expect(hints).toHaveCount(0);
  await title(page).fill("A law against child pornography");
  await expect(hints).toHaveCount(1);
  await page.locator("#cell-reason").fill("By mail");
  await page.getByRole("button", { name: "Save as a proposal" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Proposal");
  await expect(page.locator(".problem")).toContainText("Terms to avoid");
  await page.getByRole("button", { name: "Take it back" }).click();
});
