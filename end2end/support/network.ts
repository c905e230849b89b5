import type { Page } from "@playwright/test";

/**
 * Holds responses back until they are released: what a slow network does. All of these addresses, or only those of a type
 * (`fetch` for what a script asks for), or only the first few.
 */
export async function holdBack(
  page: Page,
  addresses: string,
  { type, times }: { type?: string; times?: number } = {},
): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(
    addresses,
    async (route) => {
      if (!type || route.request().resourceType() === type) await released;
      // The page may have given the request up meanwhile.
      await route.continue().catch(() => {});
    },
    { times },
  );
  return release;
}
