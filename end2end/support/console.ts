import type { BrowserContext } from "@playwright/test";

/**
 * Collects what no visitor should meet: errors in the console, exceptions no one caught, and
 * requests to any host but the site's own.
 */
export function watchForProblems(context: BrowserContext, site: string): string[] {
  const problems: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => problems.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    const leaves = url.protocol.startsWith("http") && url.origin !== site;
    if (leaves) problems.push(`request to another host: ${request.url()}`);
  });
  return problems;
}
