import { expect, test } from "./support/test";
import { Listing } from "./support/listing";
import { slugsOfApi, type List } from "./support/questions";

const entries = (page: Listing["page"]) => page.evaluate(() => history.length);

const ways = {
  members: { box: ["kind", "network"], text: "child", other: ["country", "BE"] },
  events: { box: ["format", "online"], text: "letter", other: ["year", "2023"] },
} as const;

for (const list of ["members", "events"] satisfies List[]) {
  const { box, text, other } = ways[list];
  const expected = (request: Parameters<typeof slugsOfApi>[0], query: string) =>
    slugsOfApi(request, list, { language: "en", query });

  test(`The address of ${list} follows while typing, and no entry is added`, async ({ page, request }) => {
    const listing = await new Listing(page, list).openLive();
    const before = await entries(page);
    await listing.text.pressSequentially(text);
    await expect(page).toHaveURL(`/en/${list}?q=${text}`);
    await listing.lists(await expected(request, `q=${text}`));
    expect(await entries(page)).toBe(before);
  });

  test(`A choice in ${list} adds one entry`, async ({ page }) => {
    const listing = await new Listing(page, list).openLive();
    const before = await entries(page);
    await (await listing.box(...box)).check();
    await expect(page).toHaveURL(`/en/${list}?${box.join("=")}`);
    expect(await entries(page)).toBe(before + 1);
  });

  test(`Enter in ${list} adds one entry, and only once for the same text`, async ({ page }) => {
    const listing = await new Listing(page, list).openLive();
    const before = await entries(page);
    await listing.text.pressSequentially(text);
    await listing.text.press("Enter");
    await listing.text.press("Enter");
    await expect(page).toHaveURL(`/en/${list}?q=${text}`);
    expect(await entries(page)).toBe(before + 1);
  });

  test(`Back and Forward restore the form and the list of ${list} exactly`, async ({ page, request }) => {
    const listing = await new Listing(page, list).openLive();
    await page.evaluate(() => Object.assign(window, { marker: true }));
    const steps: { query: string; form: string }[] = [];
    const remember = async (query: string) => {
      await expect(page).toHaveURL(`/en/${list}${query && "?"}${query}`);
      await listing.lists(await expected(request, query));
      steps.push({ query, form: await listing.form() });
    };
    await remember("");
    await (await listing.box(...box)).check();
    await remember(box.join("="));
    await listing.text.pressSequentially(text);
    await listing.text.press("Enter");
    await remember(`q=${text}&${box.join("=")}`);
    await (await listing.box(...other)).check();
    const both = [box.join("="), other.join("=")];
    await remember([`q=${text}`, ...both].join("&"));
    const isShown = async ({ query, form }: (typeof steps)[0]) => {
      await expect(page).toHaveURL(`/en/${list}${query && "?"}${query}`);
      await listing.lists(await expected(request, query));
      expect(await listing.form()).toBe(form);
    };
    for (const step of steps.slice(0, -1).reverse()) {
      await page.goBack();
      await isShown(step);
    }
    for (const step of steps.slice(1)) {
      await page.goForward();
      await isShown(step);
    }
    expect(await page.evaluate(() => "marker" in window), "no new page was loaded").toBe(true);
  });

  test(`A reload and a shared address of ${list} show the same list and form`, async ({ page, context, request }) => {
    const listing = await new Listing(page, list).openLive();
    await (await listing.box(...box)).check();
    await listing.text.pressSequentially(text);
    const query = `q=${text}&${box.join("=")}`;
    await expect(page).toHaveURL(`/en/${list}?${query}`);
    const slugs = await expected(request, query);
    await listing.lists(slugs);
    const form = await listing.form();
    await page.reload();
    await listing.isLive();
    await listing.lists(slugs);
    expect(await listing.form()).toBe(form);
    const friend = await context.newPage();
    await friend.goto(page.url());
    const shared = await new Listing(friend, list).isLive();
    await shared.lists(slugs);
    expect(await shared.form()).toBe(form);
  });
}

test("Back after half-typed words leads to the choice before, not to half a word", async ({ page }) => {
  const members = await new Listing(page, "members").openLive();
  await members.text.pressSequentially("chi");
  await (await members.box("kind", "network")).check();
  await expect(page).toHaveURL("/en/members?q=chi&kind=network");
  await page.goBack();
  await expect(page).not.toHaveURL(/kind=/);
  await expect(await members.box("kind", "network")).not.toBeChecked();
  expect(new URL(page.url()).searchParams.get("q") ?? "").toBe(await members.text.inputValue());
});
