import { expect, test } from "./support/test";

const cards = () => document.querySelectorAll("[data-results] > [data-slug]").length;
const total = () => Number(document.querySelector("[data-total]")!.textContent!.match(/\d+/)?.[0]);

test("Members follow what one types: list, number and address; a chip takes it back", async ({ tab }) => {
  await tab.open("/en/members");
  await tab.isLive();
  const all = await tab.run(cards);
  const entries = await tab.run(() => history.length);
  await tab.type("input[type=search]", "ecpat");
  await tab.isAt("/en/members?q=ecpat");
  await tab.tells(true, () => [...document.querySelectorAll("[data-results] > [data-slug]")].every((card) => /ecpat/i.test(card.textContent!)));
  const found = await tab.run(cards);
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  expect(await tab.run(total)).toBe(found);
  expect(await tab.run(() => history.length)).toBe(entries);
  await tab.click("[data-chips] a[data-facet=q]");
  await tab.isAt("/en/members");
  await tab.tells(all, cards);
  await tab.tells("", () => document.querySelector<HTMLInputElement>("input[type=search]")!.value);
});

test("A box filters the events, and Back takes the choice back", async ({ tab }) => {
  await tab.open("/en/events");
  await tab.isLive();
  const all = await tab.run(cards);
  await tab.click("[data-facet=year] label:has(input[value='2023'])");
  await tab.isAt("/en/events?year=2023");
  await tab.tells(true, () => document.querySelector("[data-chips] a[data-facet=year]") !== null);
  const found = await tab.run(cards);
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  expect(await tab.run(total)).toBe(found);
  await tab.back();
  await tab.isAt("/en/events");
  await tab.tells(all, cards);
  expect(await tab.run(() => document.querySelector<HTMLInputElement>("[data-facet=year] input[value='2023']")!.checked)).toBe(false);
});

test("In a narrow window a facet opens as a sheet that takes the focus, says how many there are, and gives the focus back", async ({ tab }) => {
  await tab.resize(390, 844);
  await tab.open("/en/members");
  await tab.isLive();
  const all = await tab.run(cards);
  await tab.click(".facets > [popovertarget=facet-country]");
  await tab.tells("Close", () => document.activeElement!.getAttribute("aria-label"));
  await tab.click("#facet-country label:has(input:enabled)");
  await tab.tells(true, () => document.querySelector("[data-chips] a[data-facet=country]") !== null);
  const found = await tab.run(cards);
  expect(found).toBeLessThan(all);
  expect(await tab.run(() => document.querySelector("#facet-country .sheet-end [data-total]")!.textContent)).toMatch(found === 1 ? /one/i : new RegExp(`${found}`));
  await tab.press("Escape");
  await tab.tells([false, "facet-country"], () => [
    document.querySelector("#facet-country")!.matches(":popover-open"),
    document.activeElement!.getAttribute("popovertarget"),
  ]);
});

test("A suggestion is chosen and opened with the keyboard", async ({ tab }) => {
  await tab.open("/en/search");
  await tab.isLive();
  await tab.type("main #q", "eurochlid");
  // Shorter beginnings of the word have had suggestions of their own.
  await tab.tells(true, () => {
    const first = document.querySelector("[role=option]");
    return first !== null && first.checkVisibility() && first.textContent!.includes("Eurochild");
  });
  await tab.press("ArrowDown");
  await tab.tells(["true", true], () => {
    const [field, option] = [document.querySelector("[role=combobox]")!, document.querySelector("[role=option]")!];
    return [option.getAttribute("aria-selected"), field.getAttribute("aria-activedescendant") === option.id];
  });
  await tab.press("Enter");
  await tab.isAt("/en/members/eurochild");
});
