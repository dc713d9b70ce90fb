import { filmLink, make, nameOf, rows } from './elements.js';
import { quoted } from './graphql.js';

export const query = slug => `query Person {
  personBySlug(slug: ${quoted(slug)}) {
    id name filmCount alsoKnownAs
    roles { role { name } films }
    filmography(first: 50) { totalCount edges { node { slug title year } credits { creditedRole } } }
    collaborators(first: 20) { totalCount edges { filmCount node { slug name } } }
  }
}`;

export function view({ personBySlug: person }) {
  if (!person) return [make('h1', {}, 'There is no such person'), make('p', {}, make('a', { href: '#/' }, 'All films'))];
  return [
    make('h1', {}, person.name),
    make('p', { class: 'facts' }, person.roles.map(tally => `${tally.role.name} (${tally.films})`).join(' · ')),
    person.alsoKnownAs.length > 0 ? make('p', {}, `Also credited as ${person.alsoKnownAs.join(', ')}`) : null,
    make('p', {}, make('a', { href: `#/graph/${encodeURIComponent(person.id)}` }, 'See the neighbourhood in the graph')),
    make('h2', {}, `Films (${person.filmography.totalCount})`),
    rows(person.filmography.edges.map(({ node, credits }) => [
      filmLink(node),
      node.year ? ` (${node.year})` : null,
      make('span', { class: 'quiet' }, ` – ${credits.map(credit => credit.creditedRole).join(', ')}`),
    ])),
    make('h2', {}, `Collaborators (${person.collaborators.totalCount})`),
    rows(person.collaborators.edges.map(({ node, filmCount }) => [
      nameOf(node), make('span', { class: 'quiet' }, ` – ${filmCount} ${filmCount === 1 ? 'film' : 'films'}`),
    ])),
  ];
}
