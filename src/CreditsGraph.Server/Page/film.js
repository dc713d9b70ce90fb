import { make, nameOf, rows, words } from './elements.js';
import { quoted } from './graphql.js';

export const query = slug => `query Film {
  filmBySlug(slug: ${quoted(slug)}) {
    id title year kind runtimeMinutes countries synopsis
    departments {
      department count
      credits(first: 50) { nodes { creditedAs creditedRole contributor { __typename name slug } } }
    }
    reviews(first: 20) { nodes { quote author publication { name } } }
  }
}`;

export function view({ filmBySlug: film }) {
  if (!film) return [make('h1', {}, 'There is no such film'), make('p', {}, make('a', { href: '#/' }, 'All films'))];
  return [
    make('h1', {}, film.title),
    make('p', { class: 'facts' }, [
      film.year, film.kind && words(film.kind), film.runtimeMinutes && `${film.runtimeMinutes} minutes`, ...film.countries,
    ].filter(Boolean).join(' · ')),
    make('p', {}, make('a', { href: `#/graph/${encodeURIComponent(film.id)}` }, 'See it in the graph')),
    film.synopsis && make('p', {}, film.synopsis),
    make('div', { class: 'columns' }, film.departments.map(department)),
    film.reviews.nodes.length > 0 ? make('h2', {}, 'Reviews') : null,
    film.reviews.nodes.map(review => make('blockquote', {}, review.quote, make('footer', { class: 'quiet' },
      [review.author, review.publication?.name].filter(Boolean).join(', ')))),
  ];
}

const department = ({ department: name, count, credits }) => make('section', {},
  make('h2', {}, `${words(name)} (${count})`),
  rows(credits.nodes.map(credit => [
    nameOf(credit.contributor),
    credit.creditedAs !== credit.contributor.name ? ` as “${credit.creditedAs}”` : null,
    make('span', { class: 'quiet' }, ` – ${credit.creditedRole}`),
  ])));
