import { expect, test } from "./support/test";
import { Listing } from "./support/listing";
import { questions, slugsOfApi, type List } from "./support/questions";
import { LANGUAGES } from "./support/site";

for (const list of ["members", "events"] satisfies List[]) {
  test(`The island answers fifty questions to the ${list} as the server does, without a new page`, async ({ page, request }) => {
    test.setTimeout(60_000);
    const all = await questions(request, list);
    for (const language of LANGUAGES) {
      const listing = await new Listing(page, list).openLive({ language, query: "" });
      await page.evaluate(() => Object.assign(window, { marker: true }));
      for (const question of all.filter((question) => question.language === language)) {
        await listing.ask(question.query);
        await listing.lists(await slugsOfApi(request, list, question));
        const [shown] = (await listing.total.textContent())!.match(/\d+/) ?? [];
        if (shown) await expect(listing.cards).toHaveCount(Number(shown));
      }
      expect(await page.evaluate(() => "marker" in window)).toBe(true);
    }
  });

  test(`A page opened at a question to the ${list} shows the server’s cards, marks and chips unchanged once it is live`, async ({ page, request }) => {
    test.slow();
    const look = () =>
      page.locator("[data-listing]").evaluate((listing) => ({
        cards: listing.querySelector("[data-results]")!.textContent!.replace(/\s+/g, " ").trim(),
        marks: Array.from(listing.querySelectorAll("mark"), (mark) => mark.textContent),
        chips: Array.from(listing.querySelectorAll("[data-chips] a"), (chip) => [chip.textContent, chip.getAttribute("href")]),
        counts: Array.from(listing.querySelectorAll("[data-count]"), (count) => count.textContent),
        dead: Array.from(listing.querySelectorAll("input:disabled"), (input) => (input as HTMLInputElement).value),
        total: listing.querySelector("[data-total]")!.textContent,
      }));
    for (const question of (await questions(request, list)).slice(0, 12)) {
      const listing = await new Listing(page, list).open(question);
      const before = await look();
      await listing.isLive();
      await listing.ask(question.query);
      await expect.poll(look, page.url()).toEqual(before);
    }
  });
}
