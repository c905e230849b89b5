// Leaves the site at once: a click on the exit, or Shift, alone, three times within five seconds.
// Without this module the exit is an ordinary link to /exit.

const WITHIN = 5_000;
const control = () => document.querySelector('[data-exit]');

const leave = async () => {
  const { exit } = control().dataset;
  document.documentElement.dataset.left = '';
  document.title = '\u200b';
  document.body.replaceChildren();
  const { navigation } = window;
  const ours = navigation?.entries().filter(entry => entry.sameDocument) ?? [];
  if (ours.length < 2) return location.replace(exit);
  // Several entries of this document: the first becomes /exit, which leads on to the neutral site; going there from it
  // takes the later ones away.
  if (ours[0].key !== navigation.currentEntry.key)
    await navigation.traverseTo(ours[0].key, { info: 'ordinary' }).finished.catch(() => {});
  history.replaceState(null, '', '/exit');
  location.assign(exit);
};

// A browser that brings this document back from its memory must not show it.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && 'left' in document.documentElement.dataset) location.replace('/exit');
});

addEventListener('click', event => {
  if (!event.target.closest?.('[data-exit]')) return;
  event.preventDefault();
  leave();
});

// Shift together with another key or with the pointer means something else: another layout of the keyboard, a capital letter,
// a selection.
const OTHERS = ['Alt', 'AltGraph', 'Control', 'Meta'];
const isBareShift = event => event.key === 'Shift' && !event.isComposing && !OTHERS.some(key => event.getModifierState(key));

let presses = [];
const count = pressed => {
  presses = pressed;
  const { twoMore, oneMore, leaving } = control().dataset;
  document.getElementById('exit-status').textContent = ['', twoMore, oneMore, leaving][presses.length];
  if (presses.length === 3) leave();
};

const forget = ({ shiftKey }) => shiftKey && count([]);
for (const type of ['pointerdown', 'wheel']) addEventListener(type, forget, { passive: true });

addEventListener('keydown', event => {
  const { repeat, timeStamp } = event;
  if (!repeat) count(isBareShift(event) ? [...presses.filter(at => timeStamp - at < WITHIN), timeStamp] : []);
});
