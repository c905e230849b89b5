import { NEUTRAL } from "./support/addresses";
import type { Tab } from "./support/tab";
import { expect, test } from "./support/test";

const hasLeft = (tab: Tab) => tab.tells([NEUTRAL, "complete"], () => [location.href, document.readyState]);

/**
 * Opens three pages, one after the other, by links. Without the Navigation API only discreet mode keeps them out of the
 * history: elsewhere each is an entry of its own, and leaving can take the place of the last one only.
 */
const walk = async (tab: Tab) => {
  const mode = (await tab.run(() => "navigation" in window)) ? "" : "?discreet=1";
  await tab.open(`/en/${mode}`);
  for (const path of [`/en/members${mode}`, `/en/help${mode}`]) {
    await tab.click(`body > header a[href="${path}"]`);
    await tab.isAt(path);
  }
};

/** Goes back as far as it goes: each time the neutral site is shown, or what was there before ours. */
const staysAway = async (tab: Tab) => {
  for (let steps = 0; steps < 4 && (await tab.back()); steps++)
    await tab.tells(true, (neutral) => document.readyState === "complete" && [neutral, "about:blank"].includes(location.href), NEUTRAL);
};

test("A click on the quick exit leads to the neutral site, and Back never shows a page of ours (in discreet mode where there is no Navigation API)", async ({ tab }) => {
  await walk(tab);
  await tab.click("[data-exit]");
  await hasLeft(tab);
  await staysAway(tab);
});

test("Shift three times leaves, and Back never shows a page of ours (in discreet mode where there is no Navigation API)", async ({ tab }) => {
  await walk(tab);
  await tab.press("Shift", 3);
  await hasLeft(tab);
  await staysAway(tab);
});

test("In discreet mode the site leaves one entry in the history, whatever one opens", async ({ tab }) => {
  await tab.open("/en/help?discreet=1");
  const before = await tab.run(() => history.length);
  for (const path of ["/en/members?discreet=1", "/en/faq?discreet=1"]) {
    await tab.click(`#menu a[href="${path}"]`);
    await tab.isAt(path);
    await tab.tells("Information", () => document.title);
  }
  expect(await tab.run(() => history.length)).toBe(before);
});

test("The quick exit is in sight and uncovered wherever one scrolls, on every width and at 400 % zoom", async ({ tab }) => {
  // 1280 px at 400 % is 320 px.
  for (const width of [320, 768, 1440, 1920]) {
    await tab.resize(width, width === 320 ? 256 : 800);
    for (const path of ["/en/", "/en/members", "/fr/help"]) {
      await tab.open(path);
      const covered = await tab.run(() => [0, 0.25, 0.5, 0.75, 1].filter((part) => {
        scrollTo({ top: part * document.documentElement.scrollHeight, behavior: "instant" });
        const exit = document.querySelector("[data-exit]")!;
        const { left, top, right, bottom } = exit.getBoundingClientRect();
        const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        const points = [[left + 12, top + 12], [right - 12, top + 12], [left + 12, bottom - 12], [right - 12, bottom - 12]];
        return !inside || !points.every(([x, y]) => exit.contains(document.elementFromPoint(x!, y!)));
      }));
      expect.soft(covered, `${path}, ${width} px`).toEqual([]);
    }
  }
});
