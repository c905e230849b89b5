// The links of the pages that were seen.

const AT_A_TIME = 8;

/** Asks for the head of every address of the site once; `/exit` leads away, everything else must be there. */
export async function deadLinks(visited, site) {
  const from = new Map();
  for (const { address, links } of visited) {
    for (const link of links) {
      const { origin, href } = new URL(link);
      const bare = href.split("#")[0];
      if (origin === site && !from.has(bare)) from.set(bare, address);
    }
  }
  const findings = [];
  const left = [...from];
  await Promise.all(Array.from({ length: AT_A_TIME }, async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [link, page] = next;
      const expected = new URL(link).pathname === "/exit" ? 303 : 200;
      const { status } = await fetch(link, { method: "HEAD", redirect: "manual" });
      if (status !== expected) findings.push({ kind: "link", text: `${page} leads to ${link}, which answers ${status}` });
    }
  }));
  return { checked: from.size, findings };
}

/** Links to a place in a page that was seen, which has no such place. */
export function missingPlaces(visited) {
  const ids = new Map(visited.map((page) => [page.address, new Set(page.ids)]));
  return visited.flatMap(({ address, links }) => links.flatMap((link) => {
    const [page, place] = link.split("#");
    const missing = place && ids.has(page) && !ids.get(page).has(decodeURIComponent(place));
    return missing ? [{ kind: "link", text: `${address} leads to ${link}: that page has no such place` }] : [];
  }));
}
