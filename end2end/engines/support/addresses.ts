/** Where the site answers in these tests. */
export const SITE = "http://127.0.0.1:3220";

/**
 * The neutral site that the quick exit leads to here: a text file of the same server under its other name, so that no
 * other host is asked and the browser still takes it for another site.
 */
export const NEUTRAL = "http://localhost:3220/fonts/OFL.txt";
