import { LANGUAGES, PAGES } from "../support/site";
import { expect, test } from "./support/test";

for (const language of LANGUAGES) {
  test(`Every kind of page has its language, a title and one heading, and fits a window of 320 px (${language})`, async ({ tab }) => {
    await tab.resize(320, 640);
    for (const [kind, path] of Object.entries(PAGES)) {
      await tab.open(`/${language}/${path}`);
      const seen = await tab.run(() => ({
        language: document.documentElement.lang,
        titled: document.title.trim() !== "",
        headings: Array.from(document.querySelectorAll("h1"), (heading) => heading.textContent!.trim() !== ""),
        tooWide: document.scrollingElement!.scrollWidth - document.scrollingElement!.clientWidth,
      }));
      expect.soft(seen, kind).toEqual({ language, titled: true, headings: [true], tooWide: 0 });
    }
  });
}

test("A card of the list leads to a member, and Back to the list as it was", async ({ tab }) => {
  await tab.open("/en/");
  await tab.click('#menu a[href="/en/members"]');
  await tab.isAt("/en/members");
  await tab.isLive();
  await tab.type("input[type=search]", "eurochlid");
  const shown = () => Array.from(document.querySelectorAll<HTMLElement>("[data-results] > [data-slug]"), (card) => card.dataset.slug!);
  await tab.tells(["eurochild"], shown);
  await tab.click("[data-results] .card-title a");
  await tab.isAt("/en/members/eurochild");
  await tab.tells("Eurochild", () => document.querySelector("h1")!.textContent!.trim());
  await tab.back();
  await tab.isAt("/en/members?q=eurochlid");
  await tab.tells(["eurochild"], shown);
});

test("The language switch leads to the same page in the other language", async ({ tab }) => {
  await tab.open("/en/legislation");
  await tab.click("[popovertarget=languages]");
  await tab.click("#languages a[hreflang=fr]");
  await tab.isAt("/fr/legislation");
  await tab.tells("fr", () => document.documentElement.lang);
});

test("What has been scrolled to stays where it is while the cards above it are laid out", async ({ tab }) => {
  await tab.open("/en/members");
  const [before, after] = await tab.run(async () => {
    const link = document.querySelector("[data-results] > :last-child .card-title a")!;
    link.scrollIntoView({ block: "center", behavior: "instant" });
    const top = () => Math.round(link.getBoundingClientRect().top);
    const before = top();
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    return [before, top()];
  });
  expect(after).toBe(before);
});

test("A page that is opened from far below another starts at its top", async ({ tab }) => {
  await tab.open("/en/members");
  await tab.click("[data-results] > :last-child .card-title a");
  await tab.tells([true, 0], () => [/\/members\/[\w-]+$/.test(document.querySelector<HTMLLinkElement>("link[rel=canonical]")!.href), scrollY]);
});

// In narrow windows, where the chart scrolls sideways, law.spec.ts holds it with real keys, in Chromium.
test("Every sign of the chart of the law comes into sight when it has the focus", async ({ tab }) => {
  await tab.resize(1440, 844);
  await tab.open("/en/legislation");
  const outside = await tab.run(async () => {
    const isOutside = (sign: HTMLElement) => {
      const frame = sign.closest("[class*=overflow-x-auto]")!.getBoundingClientRect();
      const { left, right, top, bottom } = sign.getBoundingClientRect();
      return left < frame.left - 1 || right > frame.right + 1 || top < 0 || bottom > innerHeight;
    };
    const outside: string[] = [];
    for (const sign of document.querySelectorAll<HTMLElement>(".law-lane a")) {
      sign.focus();
      // WebKit scrolls in the frames that follow.
      for (let frame = 0; frame < 30 && isOutside(sign); frame++) await new Promise(requestAnimationFrame);
      if (isOutside(sign)) outside.push(sign.id);
    }
    return outside;
  });
  expect(outside).toEqual([]);
});
