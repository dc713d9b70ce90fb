import { filmLink, make, rows } from './elements.js';

export const query = after => `query Films {
  films(first: 50${after ? `, after: ${JSON.stringify(after)}` : ''}) {
    totalCount
    nodes { slug title year }
    pageInfo { hasNextPage endCursor }
  }
}`;

export function view({ films }) {
  return [
    make('h1', {}, 'Films'),
    make('p', { class: 'quiet' }, `${films.totalCount} in the catalogue, by title`),
    rows(films.nodes.map(film => [filmLink(film), film.year ? ` (${film.year})` : null])),
    films.pageInfo.hasNextPage
      ? make('p', {}, make('a', { href: `#/films/${encodeURIComponent(films.pageInfo.endCursor)}` }, 'More films'))
      : null,
  ];
}
