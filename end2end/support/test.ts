import { test as base } from "@playwright/test";
import { watchForProblems } from "./console";

export { expect } from "@playwright/test";

/**
 * Playwright's `test`, failing also on what {@link watchForProblems} finds. A test that provokes
 * an error says so: `test.use({ expectedProblems: /status of 404/ })`.
 */
export const test = base.extend<{ expectedProblems: RegExp | undefined; noProblems: void }>({
  expectedProblems: [undefined, { option: true }],
  noProblems: [
    async ({ context, baseURL, expectedProblems }, use) => {
      const problems = watchForProblems(context, new URL(baseURL!).origin);
      await use();
      const unexpected = problems.filter((problem) => !expectedProblems?.test(problem));
      base.expect(unexpected, "problems in the browser").toEqual([]);
    },
    { auto: true },
  ],
});
