import { expect } from "@playwright/test";
import { SITE } from "./addresses";

/** Keys without a character, as the WebDriver standard numbers them. */
const KEYS = { Enter: "\uE007", Shift: "\uE008", Escape: "\uE00C", ArrowUp: "\uE013", ArrowDown: "\uE015" } as const;

const keys = (actions: object[]) => [{ type: "key", id: "keyboard", actions }];
const press = (value: string) => [{ type: "keyDown", value }, { type: "keyUp", value }];

/** A browser that is running. */
export interface Engine {
  /** A window with a history of its own. */
  open(): Promise<Tab>;
  /** Ends it and all it has written. */
  close(): Promise<void>;
}

/** A window of a browser; what an engine cannot share is abstract. */
export abstract class Tab {
  /** Errors in the console, where the engine tells them. */
  readonly problems: string[] = [];

  protected abstract load(address: string): Promise<void>;
  /** The value of an expression: a promise of a string. */
  protected abstract evaluate(expression: string): Promise<string>;
  /** What a keyboard or pointer does, in the words of the WebDriver standard. */
  protected abstract perform(actions: object[]): Promise<void>;
  /** One step back in the history; whether there was one. */
  abstract back(): Promise<boolean>;
  abstract resize(width: number, height: number): Promise<void>;
  abstract close(): Promise<void>;

  /** Opens a path of the site. */
  open(path: string): Promise<void> {
    return this.load(new URL(path, SITE).href);
  }

  /** Runs a function in the page. */
  async run<Values extends unknown[], Result>(body: (...values: Values) => Result, ...values: Values): Promise<Awaited<Result>> {
    const call = `(${body})(...${JSON.stringify(values)})`;
    return JSON.parse(await this.evaluate(`(async () => JSON.stringify(await ${call}) ?? "null")()`));
  }

  /** Waits until the page answers so; on the way to another page it may not answer at all. */
  async tells<Values extends unknown[], Result>(expected: Awaited<Result>, body: (...values: Values) => Result, ...values: Values): Promise<void> {
    await expect(async () => expect(await this.run(body, ...values)).toEqual(expected)).toPass({ timeout: 10_000 });
  }

  /** Waits until this path of the site, with its query, is shown whole: the address is there before the page is. */
  isAt(path: string): Promise<void> {
    // The language switch names the page that is shown, in discreet mode as well.
    return this.tells([SITE + path, path.split("?")[0], "complete"], () => {
      const shown = document.querySelector<HTMLAnchorElement>("a[hreflang][aria-current]")?.pathname;
      return [location.href, shown, document.readyState];
    });
  }

  /** Waits until the island of the page listens. */
  isLive(): Promise<void> {
    return this.tells(0, () => document.querySelectorAll("leptos-island:not([data-hydrated])").length);
  }

  /** Puts the pointer on the middle of an element and presses it. */
  async click(selector: string): Promise<void> {
    const place = await this.run((selector) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`no ${selector} in ${location}`);
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = element.getClientRects()[0]!;
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    }, selector);
    await this.perform([{
      type: "pointer",
      id: "mouse",
      actions: [{ type: "pointerMove", ...place, duration: 0 }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }],
    }]);
  }

  /** Types a text into an element. */
  async type(selector: string, text: string): Promise<void> {
    await this.run((selector) => document.querySelector<HTMLElement>(selector)!.focus(), selector);
    await this.perform(keys([...text].flatMap(press)));
  }

  /** Presses a key so many times. */
  press(key: keyof typeof KEYS, times = 1): Promise<void> {
    return this.perform(keys(Array.from({ length: times }, () => press(KEYS[key])).flat()));
  }
}
