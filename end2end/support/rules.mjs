// What axe is asked, by the tests and by the crawl.

/** WCAG 2.2 A and AA with their forerunners, and what axe calls best practice. */
export const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules that axe asks only when they are named: what a control shows is part of its name (WCAG 2.5.3). */
export const NAMED_RULES = { "label-content-name-mismatch": { enabled: true } };

/** What a theme can break: the rest of a page is the same in light and dark. */
export const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];
