// Ranked documents with snippets, and facets to narrow them down; the list of documents where nothing is looked for.

import { ask } from './api.js';
import { pieces } from './bytes.js';
import { el, joined, marked } from './dom.js';
import { address, summaryOf } from './place.js';
import { countText, pager, table } from './table.js';
import { date, number, say } from './words.js';

const hitsPerPage = 10;
const documentsPerPage = 50;
const facetLength = 6;
const filters = ['type', 'issuer', 'from', 'to', 'cites', 'unit'];

export const search = {
  fields: () => [
    { name: 'q', label: say('query'), kind: 'search', hint: say('queryHint'), complete: suggested },
    { name: 'sort', label: say('sort'), kind: 'select', options: [['', say('byRelevance')], ['date', say('byDate')], ['title', say('byTitle')]] },
    ...filters.map((name) => ({ name, kind: 'hidden' })),
  ],
  button: () => say('find'),
  render: (parameters, signal) => (parameters.get('q')?.trim() ? hits : documents)(parameters, signal),
};

async function suggested(typed) {
  return (await ask('suggestions', { q: typed })).items.map((item) => item.text);
}

async function hits(parameters, signal) {
  const state = Object.fromEntries(['q', 'sort', ...filters].map((name) => [name, parameters.get(name)]));
  const offset = Number(parameters.get('offset') ?? 0);
  const answer = await ask('search', {
    ...state, limit: hitsPerPage, offset: offset || null, snapshot: offset ? parameters.get('snapshot') : null,
  }, signal);
  const list = answer.items.length
    ? el('ol', { class: 'hits', start: offset + 1 }, answer.items.map((item) => el('li', {}, hit(item))))
    : el('p', {}, say('nothingHint'));
  return {
    status: countText(answer, offset),
    content: [
      (answer.notes ?? []).map((note) => el('p', { class: 'note', role: 'note' }, say('note.' + note.kind, note))),
      activeFilters(state),
      el('div', { class: 'results' },
        el('div', {}, list, pager('search', parameters, answer, hitsPerPage)), facets(answer.facets, state)),
    ],
  };
}

function hit(item) {
  const { document } = item;
  return el('article', {},
    el('h2', { lang: 'vi' },
      el('a', { href: address('document', { id: document.id }) }, document.title ?? document.id)),
    el('p', { class: 'summary', lang: 'vi' }, summaryOf(document)),
    item.similarCount ? el('p', { class: 'similar' }, say('similar', { count: item.similarCount }), ' ',
      joined(item.similar.slice(0, 3).map((id) => el('a', { href: address('document', { id }), lang: 'vi' }, id)), ', ')) : null,
    el('ul', { class: 'snippets' }, item.snippets.map((snippet) => el('li', {},
      el('a', { href: address('document', { id: document.id, line: snippet.line }) },
        say('line', { line: snippet.line })),
      ' ', el('span', { lang: 'vi' }, snippet.startsSentence ? null : '… ',
        marked(pieces(snippet.text, snippet.highlights)), snippet.endsSentence ? null : ' …')))));
}

const typeName = (type) => say('type.' + type);

/** Facets: each value leads to the same search within it. */
function facets(answer, state) {
  const groups = [
    ['facetType', answer?.type, (value) => ({ type: value }), typeName],
    ['facetIssuer', answer?.issuer, (value) => ({ issuer: value })],
    ['facetYear', answer?.year, (value) => ({ from: value, to: value })],
  ].filter(([, values]) => values?.length);
  if (!groups.length) return null;
  const link = (parameters, nameOf) => ({ value, count }) => el('li', {},
    el('a', { href: address('search', { ...state, ...parameters(value) }) }, nameOf(value)), ` (${number(count)})`);
  return el('aside', { class: 'facets', 'aria-labelledby': 'facets' }, el('h2', { id: 'facets' }, say('narrow')),
    groups.map(([label, values, parameters, nameOf = String]) => el('section', {}, el('h3', {}, say(label)),
      folded(values.map(link(parameters, nameOf))))));
}

/** A list whose end is out of the way until it is asked for. */
function folded(items) {
  const rest = items.slice(facetLength);
  return [
    el('ul', { lang: 'vi' }, items.slice(0, facetLength)),
    rest.length ? el('details', {}, el('summary', {}, say('more', { count: rest.length })),
      el('ul', { lang: 'vi' }, rest)) : null,
  ];
}

/** What narrows the search, each with a link that takes it away. */
function activeFilters(state) {
  const isYear = state.from && state.from === state.to;
  const active = [
    ['facetType', ['type'], state.type && typeName(state.type)], ['facetIssuer', ['issuer'], state.issuer],
    isYear ? ['facetYear', ['from', 'to'], state.from]
      : ['date', ['from', 'to'], joined([state.from, state.to], ' – ').join('')],
    ['cites', ['cites'], state.cites], ['unit', ['unit'], state.unit],
  ].filter(([, , value]) => value);
  if (!active.length) return null;
  return el('ul', { class: 'active' }, active.map(([label, names, value]) => {
    const without = { ...state, ...Object.fromEntries(names.map((name) => [name, null])) };
    return el('li', {}, el('a', {
      href: address('search', without), 'aria-label': say('remove', { label: say(label), value }),
    }, `${say(label)}: ${value} ×`));
  }));
}

async function documents(parameters, signal) {
  const offset = Number(parameters.get('offset') ?? 0);
  const answer = await ask('documents', { limit: documentsPerPage, offset: offset || null }, signal);
  const columns = [
    {
      label: say('symbol'), class: 'symbol', lang: 'vi',
      cell: (item) => el('a', { href: address('document', { id: item.id }) },
        joined([item.typeName, item.symbol ?? item.key], ' ').join('') || item.id),
    },
    { label: say('title'), class: 'wide', lang: 'vi', cell: (item) => item.title ?? '' },
    { label: say('issuer'), lang: 'vi', cell: (item) => item.issuer ?? '' },
    { label: say('date'), cell: (item) => date(item.date) },
  ];
  return {
    status: `${say('inArchive')}: ${countText(answer, offset)}`,
    content: answer.items.length
      ? [table(say('inArchive'), columns, answer.items), pager('search', parameters, answer, documentsPerPage)] : [],
  };
}
