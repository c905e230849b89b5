import { readFileSync } from "node:fs";
import { transferred } from "./support/bytes";
import { expect, test } from "./support/test";

/**
 * What may travel, in bytes after brotli: a little more than what travels today. Who needs more raises the budget in the same
 * change, and says why.
 */
const budget: {
  pages: Record<string, number>;
  files: Record<string, { address: string; bytes: number }>;
} = JSON.parse(readFileSync(`${import.meta.dirname}/budget.json`, "utf8"));

for (const [path, most] of Object.entries(budget.pages)) {
  test(`The HTML of ${path} keeps within its budget`, async ({ baseURL }) => {
    expect(await transferred(baseURL + path)).toBeLessThanOrEqual(most);
  });
}

test("What a page loads keeps within its budget, and all of it has one", async ({ request, baseURL }) => {
  const html = await (await request.get("/en/members")).text();
  const named = [...html.matchAll(/["\s](\/[^"\s]+\.(?:css|js|wasm|woff2)(?:\?[^"\s]*)?)(?=["\s])/g)];
  const addresses = [...new Set(named.map(([, address]) => address!))];
  const sums = Object.fromEntries(Object.keys(budget.files).map((kind) => [kind, 0]));
  const unknown: string[] = [];
  for (const address of addresses) {
    const kind = Object.keys(budget.files).find((kind) => new RegExp(budget.files[kind]!.address).test(address));
    if (kind) sums[kind]! += await transferred(baseURL + address);
    else unknown.push(address);
  }
  expect(unknown, "files without a budget").toEqual([]);
  for (const [kind, { bytes }] of Object.entries(budget.files)) {
    expect.soft(sums[kind], `${kind} is loaded`).toBeGreaterThan(0);
    expect.soft(sums[kind], kind).toBeLessThanOrEqual(bytes);
  }
});
