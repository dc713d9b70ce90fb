import { filmLink, make, nameOf, rows } from './elements.js';
import { quoted } from './graphql.js';

export const query = text => `query Search {
  search(text: ${quoted(text)}, first: 50) {
    totalCount
    edges {
      matched
      node {
        __typename
        ... on Film { slug title year }
        ... on Person { slug name }
        ... on Organization { name }
        ... on Role { name }
        ... on Publication { name }
      }
    }
  }
}`;

export function view({ search }) {
  return [
    make('h1', {}, search.totalCount === 1 ? 'One result' : `${search.totalCount} results`),
    rows(search.edges.map(({ matched, node }) => [
      node.__typename === 'Film' ? filmLink(node) : node.__typename === 'Person' ? nameOf(node) : node.name,
      make('span', { class: 'quiet' }, ` – ${node.__typename}${matched !== (node.title ?? node.name) ? `, as “${matched}”` : ''}`),
    ])),
  ];
}
