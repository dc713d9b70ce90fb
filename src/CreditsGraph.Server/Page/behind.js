import { make } from './elements.js';

/**
 * The query behind a view, and the way to it in Banana Cake Pop: its next new document begins with what the cookie holds.
 */
export function showQuery(query) {
  document.getElementById('behind').replaceChildren(make('details', {},
    make('summary', {}, 'The query behind this view'),
    make('pre', { tabindex: '0' }, query),
    make('p', {},
      make('a', { id: 'ide', href: 'graphql', target: '_blank', onclick: () => handOver(query) }, 'Open it in Banana Cake Pop'),
      make('span', { class: 'quiet' }, ': choose Create Document there.'))));
  handOver(query);
}

function handOver(query) {
  document.cookie = `creditsgraph-document=${encodeURIComponent(query)}; path=/graphql; max-age=600; SameSite=Strict`;
  // The IDE keeps what it was given the last time.
  globalThis.caches?.keys().then(names => names.forEach(name => caches.open(name).then(cache =>
    cache.delete(new URL('graphql/bcp-config.json', location.href).href)))).catch(() => {});
}
