/** Makes an element: `make('a', { href: '#/' }, 'Home')`. Texts are texts, never markup. */
export function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

/** A list of rows. */
export const rows = items => make('ul', { class: 'rows' }, items.map(item => make('li', {}, item)));

export const filmLink = film => make('a', { href: `#/film/${encodeURIComponent(film.slug)}` }, film.title);

/** Somebody credited: a person has a page, an organization has none. */
export const nameOf = contributor => contributor.__typename === 'Organization'
  ? contributor.name
  : make('a', { href: `#/person/${encodeURIComponent(contributor.slug)}` }, contributor.name);

/** SOME_WORDS as people write them. */
export const words = name => name[0] + name.slice(1).toLowerCase().replaceAll('_', ' ');
