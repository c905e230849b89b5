// Loads the live parts of a page of the desk. Without them its forms do the same once they are sent.

const { js, wasm } = document.querySelector('script[data-wasm]').dataset;
const parts = await import(js);
await parts.default({ module_or_path: wasm });
parts.hydrate();
for (const island of document.querySelectorAll('leptos-island')) {
  parts[island.dataset.component]?.(island);
  island.dataset.hydrated = '';
}
