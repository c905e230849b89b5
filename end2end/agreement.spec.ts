import { expect, test } from "./support/test";
import { Listing } from "./support/listing";
import { questions, slugsOfApi, type List } from "./support/questions";

for (const list of ["members", "events"] satisfies List[]) {
  test(`Fifty questions to the ${list} get the same list in the page and in the API`, async ({ page, request }) => {
    test.setTimeout(60_000);
    const listing = new Listing(page, list);
    let found = 0;
    for (const question of await questions(request, list)) {
      const slugs = await slugsOfApi(request, list, question);
      await listing.open(question);
      expect(await listing.slugs(), page.url()).toEqual(slugs);
      found += slugs.length > 0 ? 1 : 0;
    }
    expect(found, "questions that find something").toBeGreaterThan(20);
    expect(found, "questions that find something").toBeLessThan(50);
  });
}
