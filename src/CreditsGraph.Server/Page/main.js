import * as film from './film.js';
import * as films from './films.js';
import * as person from './person.js';
import * as picture from './picture.js';
import * as searching from './searching.js';
import { ask } from './graphql.js';
import { make } from './elements.js';
import { showQuery } from './behind.js';

const views = { '': films, films, film, person, search: searching, graph: picture };
const main = document.getElementById('main');

/** Shows what the address names: `#/film/seoul-train`. */
async function show(isFirst) {
  const [, name = '', ...rest] = location.hash.split('/');
  const view = views[name] ?? films;
  const query = view.query(decodeURIComponent(rest.join('/')));
  const address = location.hash;
  let content;
  try {
    content = view.view(await ask(query));
  } catch (error) {
    content = [make('h1', {}, 'That did not work'), make('p', { role: 'alert' }, error.message)];
  }
  // Somebody may have gone on meanwhile.
  if (location.hash !== address) return;
  main.replaceChildren(...content.flat(2).filter(Boolean));
  document.title = `${main.querySelector('h1').textContent} – CreditsGraph`;
  showQuery(query);
  if (!isFirst) {
    main.focus();
    scrollTo(0, 0);
  }
}

document.getElementById('search').addEventListener('submit', event => {
  event.preventDefault();
  location.hash = `#/search/${encodeURIComponent(new FormData(event.target).get('text'))}`;
});
document.querySelector('.skip').addEventListener('click', event => {
  event.preventDefault();
  main.focus();
});
addEventListener('hashchange', () => show(false));
show(true);
