import { filmLink, make, nameOf, rows } from './elements.js';
import { quoted } from './graphql.js';

export const query = id => `query Neighbourhood {
  neighbourhood(id: ${quoted(id)}, hops: 1, limit: 120) {
    isCut
    nodes { id distance node { __typename ... on Film { slug title year } ... on Person { slug name } } }
    edges { person film roles { name } }
  }
}`;

/** The drawing for the eye, and the same as a list for keyboard and screen reader. */
export function view({ neighbourhood }) {
  const middle = neighbourhood.nodes[0].node;
  const picture = make('div', { id: 'picture', role: 'img', 'aria-label': `${neighbourhood.nodes.length} people and films around ${labelOf(middle)}` });
  queueMicrotask(() => draw(picture, neighbourhood));
  return [
    make('h1', {}, `Around ${labelOf(middle)}`),
    make('p', { class: 'quiet' }, `${neighbourhood.nodes.length} people and films, ${neighbourhood.edges.length} links`
      + (neighbourhood.isCut ? '; there are more' : '')),
    picture,
    make('h2', {}, 'The same as a list'),
    rows(neighbourhood.nodes.map(({ id, node }) => [
      node.__typename === 'Film' ? filmLink(node) : nameOf(node),
      ' ',
      make('a', { href: `#/graph/${encodeURIComponent(id)}`, 'aria-label': `Graph around ${labelOf(node)}` }, '(graph)'),
    ])),
  ];
}

const labelOf = node => node.title ?? node.name;

async function draw(picture, { nodes, edges }) {
  let cytoscape;
  try {
    cytoscape = (await import('./vendor/cytoscape.mjs')).default;
  } catch {
    picture.replaceWith(make('p', { role: 'alert' },
      'The drawing needs Cytoscape.js, which the build fetches with npm and could not: the list below says the same.'));
    return;
  }
  // Names lie flat: a wide box is filled, not a circle in it.
  const stretch = Math.min(2.2, Math.max(1, picture.clientWidth / picture.clientHeight));
  const ink = getComputedStyle(document.body).color;
  const graph = cytoscape({
    container: picture,
    elements: [
      ...nodes.map(({ id, distance, node }) => ({ data: { id, label: labelOf(node), kind: node.__typename, middle: distance === 0 ? 1 : 0 } })),
      ...edges.map(({ person, film, roles }) => ({ data: { id: `${person} ${film}`, source: person, target: film, label: roles.map(role => role.name).join(', ') } })),
    ],
    style: [
      { selector: 'node', style: { label: 'data(label)', color: ink, 'font-size': 11, 'background-color': '#0b7d63', width: 16, height: 16, 'text-valign': 'bottom', 'text-margin-y': 3 } },
      { selector: 'node[kind = "Film"]', style: { shape: 'round-rectangle', 'background-color': '#b35a00', width: 26, height: 18 } },
      { selector: 'node[middle = 1]', style: { 'border-width': 3, 'border-color': ink } },
      { selector: 'edge', style: { width: 1.5, 'line-color': '#8a8f98', label: nodes.length < 25 ? 'data(label)' : '', color: ink, 'font-size': 8, 'text-rotation': 'autorotate' } },
    ],
    layout: { name: 'concentric', concentric: node => node.data('middle') * 2 + (node.data('kind') === 'Film' ? 1 : 0), levelWidth: () => 1, animate: false, transform: (node, { x, y }) => ({ x: x * stretch, y }) },
  });
  graph.on('tap', 'node', event => { location.hash = `#/graph/${encodeURIComponent(event.target.id())}`; });
  picture.dataset.drawn = String(graph.nodes().length);
}
