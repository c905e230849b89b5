import { expect, type Locator, type Page } from "@playwright/test";
import type { List, Question } from "./questions";

/** A page with a list that can be searched and filtered, as a reader uses it. */
export class Listing {
  readonly text: Locator;
  readonly cards: Locator;
  readonly chips: Locator;
  readonly reset: Locator;
  readonly total: Locator;
  readonly status: Locator;
  readonly submit: Locator;

  constructor(
    readonly page: Page,
    readonly list: List,
  ) {
    this.text = page.getByRole("searchbox");
    this.cards = page.locator("[data-results] > [data-slug]");
    this.chips = page.locator("[data-chips] a:not([data-reset])");
    this.reset = page.locator("[data-chips] a[data-reset]");
    this.total = page.locator("h2[data-total]");
    this.status = page.locator("[data-status]");
    this.submit = page.locator("[data-form] > [type=submit]");
  }

  /** Opens the list with a question in its address. */
  async open({ language, query }: Question = { language: "en", query: "" }): Promise<this> {
    await this.page.goto(`/${language}/${this.list}${query && "?"}${query}`);
    return this;
  }

  /** Opens the list and waits until it is live. */
  async openLive(question?: Question): Promise<this> {
    await this.open(question);
    return this.isLive();
  }

  /** Waits until the island listens. */
  async isLive(): Promise<this> {
    await this.text.focus();
    await expect(this.page.locator("leptos-island[data-hydrated]")).toBeAttached();
    return this;
  }

  /** The slugs listed, in their order. */
  slugs(): Promise<string[]> {
    return this.cards.evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.slug!));
  }

  /** Waits until exactly these are listed. */
  async lists(slugs: string[]): Promise<void> {
    await expect.poll(() => this.slugs(), this.page.url()).toEqual(slugs);
  }

  /** The box of a facet's value, once it is in sight. */
  async box(facet: string, value: string): Promise<Locator> {
    await this.unfold(facet);
    return this.page.locator(`[data-facet=${facet}] input[value="${value}"]`);
  }

  /** The button that opens the sheet of a facet, where the window is too narrow to show them all. */
  opener(facet: string): Locator {
    return this.page.locator(`.facets > [popovertarget="facet-${facet}"]`);
  }

  /** Opens the sheet of a facet, where it has one. */
  async unfold(facet: string): Promise<void> {
    const opener = this.opener(facet);
    if ((await opener.isVisible()) && !(await this.page.locator(`#facet-${facet}`).isVisible())) await opener.click();
  }

  /** What the form shows: its query string, as the browser would send it. */
  form(): Promise<string> {
    return this.page.locator("[data-form]").evaluate((form: HTMLFormElement) => {
      const filled = [...new FormData(form)].filter(([, value]) => value !== "");
      return new URLSearchParams(filled as [string, string][]).toString();
    });
  }

  /** Fills the whole form at once and lets it say that it has changed. */
  async ask(query: string): Promise<void> {
    await this.page.locator("[data-form]").evaluate((form: HTMLFormElement, query: string) => {
      const asked = new URLSearchParams(query);
      // The order stands outside of the form and belongs to it.
      for (const control of [...form.elements].filter((one): one is HTMLInputElement => one.matches("input, select"))) {
        if (control.type === "checkbox") control.checked = asked.getAll(control.name).includes(control.value);
        else control.value = asked.get(control.name) ?? (control.matches("select") ? "relevance" : "");
      }
      form.dispatchEvent(new Event("change", { bubbles: true }));
    }, query);
  }
}
