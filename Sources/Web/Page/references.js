// Which documents are cited, and who cites one of them, where and how.

import { ask, knownDocuments } from './api.js';
import { el, joined } from './dom.js';
import { mentionColumns } from './facts.js';
import { suggestDocuments } from './form.js';
import { address, nameOf } from './place.js';
import { countText, downloadButton, pager, table } from './table.js';
import { date, number, say } from './words.js';

const pageSize = 100;

export const references = {
  fields: () => [
    { name: 'key', label: say('citedKey'), kind: 'search', hint: say('citedKeyHint') },
    { name: 'of', label: say('citedBy'), kind: 'text', list: suggestDocuments },
  ],
  button: () => say('filter'),
  async render(parameters, signal) {
    const offset = Number(parameters.get('offset') ?? 0);
    const asked = { key: parameters.get('key'), of: parameters.get('of'), limit: pageSize, offset: offset || null };
    const [answer, documents] = await Promise.all([ask('references', asked, signal), knownDocuments()]);
    const columns = asked.key ? mentionColumns(documents) : entryColumns(asked.of);
    return {
      status: countText(answer, offset),
      content: answer.items.length ? [
        asked.key ? entriesOf(answer.entries ?? [], documents) : null,
        table(asked.key ? say('citing') : say('references'), columns, answer.items),
        pager('references', parameters, answer, pageSize), downloadButton('references', columns, answer.items),
      ] : [],
    };
  },
};

function entryColumns(of) {
  return [
    {
      label: say('symbol'), class: 'symbol', lang: 'vi', text: (item) => item.key,
      cell: (item) => el('a', { href: address('references', { key: item.key, of }) }, item.key),
    },
    { label: say('title'), class: 'wide', lang: 'vi', cell: (item) => item.title ?? '' },
    { label: say('date'), cell: (item) => date(item.date) },
    { label: say('issuer'), lang: 'vi', cell: (item) => item.issuer ?? '' },
    ...['documents', 'mentions'].map((key) => ({
      label: say(key), class: 'number', text: (item) => item[key], cell: (item) => number(item[key]),
    })),
    {
      label: say('present'), text: (item) => (item.inCorpus ? say('yes') : ''),
      cell: (item) => (item.document ? el('a', { href: address('document', { id: item.document }) }, say('yes')) : ''),
    },
  ];
}

/** What is known of the cited documents themselves; several where the key does not tell them apart. */
function entriesOf(entries, documents) {
  return entries.map((entry) => el('section', { class: 'entry' },
    el('h2', { lang: 'vi' }, entry.document
      ? el('a', { href: address('document', { id: entry.document }) }, nameOf(entry.document, documents)) : entry.key),
    el('p', { lang: 'vi' }, joined([entry.title, entry.issuer, date(entry.date)])),
    el('p', { class: 'note' }, joined([
      `${say('documents')}: ${number(entry.documents)}`, `${say('mentions')}: ${number(entry.mentions)}`]))));
}
