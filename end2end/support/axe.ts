import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { NAMED_RULES, RULES, RULES_OF_COLOUR } from "./rules.mjs";

/**
 * Fails with the rule, the reason and the elements, if axe finds anything in the page as it is, in
 * light and in dark; the test goes on, so that it tells everything at once.
 * axe runs inside the page, so only `*.hydrate.spec.ts` can call this. What lies over the rest of the page is asked `within` itself,
 * and the rest is out of sight meanwhile: axe does not know that a popover lies above all, and would see what it covers.
 */
export async function expectNoViolations(page: Page, what: string, within = "html"): Promise<void> {
  // Cards out of sight have no layout of their own yet: axe would see their texts on what comes after them.
  await page.locator(".card").evaluateAll((cards) => {
    for (const card of cards) (card as HTMLElement).style.contentVisibility = "visible";
  });
  const isSheet = within !== "html";
  if (isSheet) await setVisibility(page, within, "hidden");
  for (const colorScheme of ["light", "dark"] as const) {
    // Colours that are still on their way to the other theme would be judged.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const axe = new AxeBuilder({ page }).include(within).setLegacyMode();
    const { violations } = await (colorScheme === "light"
      ? axe.options({ rules: NAMED_RULES }).withTags(RULES)
      : axe.withRules(RULES_OF_COLOUR)).analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      elements: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
    }));
    expect.soft(found, `axe on ${what}, ${colorScheme}: ${page.url()}`).toEqual([]);
  }
  if (isSheet) await setVisibility(page, within, "");
}

/** Hides what a sheet covers, or shows it again. */
async function setVisibility(page: Page, sheet: string, visibility: "hidden" | ""): Promise<void> {
  await page.locator("main, footer").evaluateAll((covered, visibility) => {
    for (const one of covered) (one as HTMLElement).style.visibility = visibility;
  }, visibility);
  await page.locator(sheet).evaluate((sheet, visibility) => ((sheet as HTMLElement).style.visibility = visibility), visibility && "visible");
}
