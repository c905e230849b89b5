// The sitemap: which pages there are, and which of them say the same in another language.

/** The pages of the sitemap: address, language, and the address of each language it is told in. */
export async function readSitemap(site) {
  const answer = await fetch(`${site}/sitemap.xml`);
  if (!answer.ok) throw new Error(`${site}/sitemap.xml answered ${answer.status}; is the site running there?`);
  const xml = await answer.text();
  const entries = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry]) => ({
    address: entry.match(/<loc>(.+?)<\/loc>/)[1],
    alternates: Object.fromEntries(Array.from(entry.matchAll(/hreflang="(.+?)" href="(.+?)"/g), ([, language, href]) => [language, href])),
  }));
  const strange = entries.find(({ address }) => new URL(address).origin !== site);
  if (strange) throw new Error(`the site calls itself ${strange.address}; start it with COALITION_BASE_URL=${site}`);
  return entries.map((entry) => ({ ...entry, language: new URL(entry.address).pathname.split("/")[1] }));
}

/** At most so many entries, spread evenly. */
export function sample(entries, most) {
  const step = Math.max(1, entries.length / most);
  return entries.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
}

/**
 * Pages that name another one as the same in another language and are not named by it in return; and, once the whole
 * sitemap was seen, those that name a page outside it.
 */
export function unanswered(visited, whole) {
  const byAddress = new Map(visited.map((page) => [page.address, page]));
  const found = [];
  for (const { address, language, alternates } of visited) {
    for (const [other, href] of Object.entries(alternates)) {
      const page = byAddress.get(href);
      if (page ? page.alternates[language] !== address : whole) found.push({ kind: "hreflang", text: `${address} names ${href} (${other}), which ${page ? "does not name it" : "is not in the sitemap"}` });
    }
  }
  return found;
}
