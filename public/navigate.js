// Goes from page to page without a full load, and hydrates islands when they are wanted.
// The site is whole without it: anything unusual is left to the browser.

const { navigation, trustedTypes } = window;
const HEAD = '[rel$=icon], meta:is([name=description], [name=robots], [name=islands], [property^="og:"]), ' +
  '[rel=canonical], [rel=alternate], [type="application/ld+json"]';
const FRESH = 'leptos-island:not([data-hydrated])';

const metered = ({ saveData, effectiveType } = navigator.connection ?? {}) => saveData || /2g/.test(effectiveType);
const isDiscreet = page => page.documentElement.hasAttribute('data-discreet');
const isPage = ({ origin, pathname }) =>
  origin === location.origin && !/^\/(api|desk|pkg|exit)(\/|$)|\.\w+$/.test(pathname);
const bare = href => href.split('#')[0];

// Fetch

const load = async (url, signal) => {
  const response = await fetch(url, { signal, headers: { accept: 'text/html' } });
  if (!response.headers.get('content-type')?.startsWith('text/html')) throw 'not a page';
  return { response, html: await response.text() };
};

const prefetched = new Map();

const prefetch = link => {
  const url = URL.parse?.(link.href.baseVal ?? link.href, location); // baseVal: a link in SVG
  if (!url || !isPage(url) || link.hasAttribute('download') || metered()) return;
  const key = bare(url.href);
  if (key === bare(location.href) || prefetched.has(key)) return;
  if (prefetched.size > 7) prefetched.delete(prefetched.keys().next().value);
  const forget = () => prefetched.delete(key);
  const answer = load(key);
  answer.then(({ response }) => response.ok || forget(), forget);
  prefetched.set(key, answer);
  setTimeout(forget, 10_000);
};

// Progress: a page that is slow to come shows a bar, and is announced.

const BAR_AFTER = 150;
const WORD_AFTER = 1_000;
const announcer = () => document.getElementById('announcer');
const setBusy = isBusy => document.querySelector('main')?.setAttribute('aria-busy', isBusy);
let progress = [];

const startProgress = () => {
  progress.forEach(clearTimeout);
  progress = [
    setTimeout(setBusy, BAR_AFTER, true),
    setTimeout(() => announcer()?.replaceChildren(announcer().dataset.loading), WORD_AFTER),
  ];
};

const endProgress = () => {
  progress.forEach(clearTimeout);
  setBusy(false);
  announcer()?.replaceChildren();
};

// Scroll: positions of the entries that this document has shown, in memory only. `event.scroll()` does not go to the top
// in every version of every engine.

const positions = new Map();
const savePosition = (key = navigation.currentEntry?.key) => positions.set(key, [scrollX, scrollY]);

const scroll = event => {
  const { destination, navigationType } = event;
  const isTraversal = navigationType === 'traverse';
  const { hash } = new URL(destination.url);
  const saved = isTraversal && positions.get(destination.key);
  if (saved || (!isTraversal && !hash)) {
    const [left, top] = saved || [0, 0];
    // A list takes its full height before its old position is looked for.
    const root = document.documentElement;
    root.toggleAttribute('data-lay-out', !!saved);
    scrollTo({ left, top, behavior: 'instant' });
    requestAnimationFrame(() => requestAnimationFrame(() => root.removeAttribute('data-lay-out')));
  } else {
    event.scroll(); // sets :target
    if (hash && !document.querySelector(':target')) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }
};

// Show

const policy = trustedTypes?.createPolicy('navigate', { createHTML: html => html });
const parse = html => new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');

// Our styles and scripts: if they differ, the site was rebuilt or the answer is not ours.
const build = page => Array.from(
  page.head.querySelectorAll('[rel=stylesheet][href^="/"], [src^="/"]'), asset => asset.outerHTML).join();

// The announcer stays: only a region that was there before its text is heard.
const parts = page => [...page.body.children].filter(part => part.id !== 'announcer');

const show = (page, event) => {
  const region = announcer();
  savePosition(from.key);
  endProgress();
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.toggleAttribute('data-discreet', isDiscreet(page));
  document.title = page.title;
  for (const old of [...document.head.querySelectorAll(HEAD), ...parts(document)]) old.remove();
  document.head.append(...page.head.querySelectorAll(HEAD));
  region.before(...parts(page));
  region.dataset.loading = page.getElementById('announcer').dataset.loading;
  from = null;
  live?.cleanUp(); // what the islands that have just left had set up
  scroll(event);
  const start = document.querySelector(':target') ?? document.querySelector('h1');
  if (start.tabIndex < 0) start.tabIndex = -1;
  start.focus({ preventScroll: true });
  region.textContent = isDiscreet(page) ? document.querySelector('h1').textContent : document.title;
  whenIdle();
};

// Navigate

let from; // the page shown while another is on its way: its address, and the key of its entry
let latest; // the navigation that began last

// Rejects if the answer is a download.
const replace = (url, info) => navigation.navigate(url, { history: 'replace', info }).committed.catch(() => {});

// Stopped by Escape, by a download or by a link to another program, and not by going elsewhere: the page shown gets its
// address back.
const stopped = event => {
  const isOvertaken = latest !== event && /^http/.test(latest.destination.url) && latest.downloadRequest === null;
  if (isOvertaken || !from) return;
  const { href, key } = from;
  from = null;
  endProgress();
  if (navigation.currentEntry.key === key) return history.replaceState(null, '', href);
  const { committed, finished } = navigation.traverseTo(key, { info: 'ordinary' });
  Promise.all([committed, finished]).catch(() => {});
};

// Discreet mode: all pages share one entry, and the address keeps the mode.
const stayDiscreet = (event, url) => {
  const { destination, hashChange, navigationType } = event;
  const keeps = url.searchParams.has('discreet');
  if (navigationType !== 'push' && (keeps || navigationType !== 'replace')) return false;
  event.preventDefault();
  if (!keeps) url.searchParams.set('discreet', 1);
  if (destination.sameDocument && !hashChange) history.replaceState(null, '', url);
  else replace(url.href);
  return true;
};

navigation?.addEventListener('navigate', event => {
  const { destination, info, navigationType, signal } = event;
  const url = new URL(destination.url);
  latest = event;
  if (!from) savePosition();
  if (isDiscreet(document) && event.cancelable && isPage(url) && stayDiscreet(event, url)) return;
  if (!event.canIntercept || event.formData || event.downloadRequest !== null || navigationType === 'reload' ||
    info === 'ordinary' || !isPage(url)) return;
  // Entries of the page shown: fragments, and those an island makes and answers.
  if (!from && destination.sameDocument && (event.hashChange || navigationType !== 'traverse' ||
    (url.pathname === location.pathname && document.querySelector('[data-hydrated]')))) return;

  from ??= { href: location.href, key: navigation.currentEntry.key };
  signal.addEventListener('abort', () => setTimeout(stopped, 0, event));
  const handler = async () => {
    startProgress();
    try {
      const key = bare(url.href);
      const { response, html } = info ?? await (prefetched.get(key) ?? load(key, signal));
      if (signal.aborted) return;
      // After a redirect take the final address, and bring the answer along.
      if (response.redirected && !info) return replace(response.url + url.hash, { response, html });
      const page = parse(html);
      if (build(page) !== build(document)) throw 'another build';
      const update = () => signal.aborted || show(page, event);
      if (!document.startViewTransition || event.hasUAVisualTransition ||
        matchMedia('(prefers-reduced-motion: reduce)').matches) return update();
      // The title of a card becomes the heading of its page, and the other way round.
      const carry = name => {
        const title = document.querySelector(`.card-title a[href="${url.pathname}"]`) ??
          document.querySelector(`.card-title a[href="${new URL(shown.href).pathname}"]`) ?? document.querySelector('h1');
        title?.style.setProperty('view-transition-name', name); // none once somebody has left
      };
      const shown = from;
      carry('title');
      const transition = document.startViewTransition(() => (update(), carry('title')));
      transition.finished.finally(() => carry(''));
      transition.ready.catch(() => {});
      await transition.updateCallbackDone;
    } catch {
      if (signal.aborted) return;
      // Give the page shown its address back, then really load the other. A reload would be shorter,
      // but the new document would own the old entries: Back would only change the address.
      const shown = from;
      from = null;
      endProgress();
      history.replaceState(null, '', shown.href);
      replace(url.href, 'ordinary');
    }
  };
  event.intercept({ focusReset: 'manual', scroll: 'manual', handler });
});

// Without that API discreet mode keeps its one entry by itself: links, forms and islands replace it.
if (!navigation && isDiscreet(document)) {
  const replaceState = history.replaceState.bind(history);
  const discreetly = href => {
    const url = new URL(href, location);
    if (!url.searchParams.has('discreet')) url.searchParams.set('discreet', 1);
    return url;
  };
  history.pushState = history.replaceState = (state, _, href) => replaceState(state, _, discreetly(href));
  const stay = (event, href) => {
    const url = discreetly(href);
    if (event.defaultPrevented || !isPage(url)) return;
    event.preventDefault();
    location.replace(url);
  };
  addEventListener('click', event => {
    const link = event.target.closest?.('a[href]:not([target], [download])');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) stay(event, link.href.baseVal ?? link.href);
  });
  addEventListener('submit', event => {
    const { target } = event;
    if (target.method === 'get') stay(event, `${target.action.split('?')[0]}?${new URLSearchParams(new FormData(target))}`);
  });
}

// Copies the words of an element: `data-copy` is its id, `data-copied` what the button says then.
document.addEventListener('click', async ({ target }) => {
  const { copy, copied } = target.dataset ?? {};
  if (!copy) return;
  await navigator.clipboard.writeText(document.getElementById(copy).innerText);
  announcer()?.replaceChildren(target.textContent = copied);
});

// Islands

const modules = {}; // one for each build
let live; // the one whose islands are in the page

const hydrate = async () => {
  const [js, wasm] = document.querySelector('meta[name=islands]')?.content.split(' ') ?? [];
  if (!js) return;
  modules[js] ??= import(js).then(async islands => {
    await islands.default({ module_or_path: wasm });
    islands.hydrate();
    return islands;
  }).catch(console.warn);
  const islands = await modules[js];
  // A page that is being left stays as it is: the address is the next one's already.
  if (!islands || from) return;
  live = islands;
  for (const island of document.querySelectorAll(FRESH)) {
    island.dataset.hydrated = '';
    islands[island.dataset.component](island);
  }
};

// A busy machine may have no idle moment for a long time.
const IDLE_WITHIN = 2_000;
const whenIdle = () => {
  if (metered() || !document.querySelector(FRESH)) return;
  window.requestIdleCallback ? requestIdleCallback(hydrate, { timeout: IDLE_WITHIN }) : setTimeout(hydrate);
};

let rest;
const onIntent = ({ type, target }) => {
  if (target.closest?.(FRESH)) hydrate();
  clearTimeout(rest);
  const link = navigation && target.closest?.('a[href]');
  if (link) rest = setTimeout(prefetch, type === 'touchstart' ? 0 : 65, link);
};
for (const type of ['pointerover', 'touchstart', 'focusin', 'keydown'])
  document.addEventListener(type, onIntent, { passive: true });

if (document.activeElement?.closest(FRESH)) hydrate();
addEventListener('load', whenIdle);
