// Columns of the tables of facts, which several views share.

import { el, joined } from './dom.js';
import { lineLink, nameOf, sourceLink } from './place.js';
import { date, language, say } from './words.js';

const unclear = (kind = 'unclear') => el('span', { class: kind, lang: language() }, say('unclear'));

/** What a row of a table is about: annex and group above, the number before, unless the text begins with it. */
function rowText(item, text) {
  const above = joined([item.annex, item.group]);
  const number = item.row && !text.startsWith(item.row) ? item.row : null;
  return [above.length ? el('p', { class: 'group' }, above) : null, el('p', {}, joined([number, text], '. '))];
}

/** Names of units, one a line. */
export function units(list) {
  return list.length ? el('ul', { class: 'plain', lang: 'vi' }, list.map((unit) => el('li', {}, unit.name))) : null;
}

const namesOf = (list) => list.map((unit) => unit.name).join('; ');

/** What a deadline says, and its last day where the words do not. */
export function deadline(item) {
  const until = item.to && !item.text.includes(date(item.to))
    ? el('span', { class: 'note' }, say('by', { date: date(item.to) })) : null;
  return el('li', {}, el('span', { lang: 'vi' }, item.text), until && ' ', until);
}

/** Where a fact stands: document and line, or only the line within its document. */
export function sourceColumn(documents) {
  return {
    label: documents ? say('source') : say('source').split(': ')[1],
    class: 'source',
    cell: (item) => (documents ? sourceLink(item, documents) : lineLink(item)),
    text: (item) => `${nameOf(item.document, documents)}: ${item.line}`,
  };
}

export function taskColumns(documents) {
  return [
    {
      label: say('task'), class: 'wide', lang: 'vi', text: (item) => [item.text, ...item.activities].join('\n'),
      cell: (item) => [
        rowText(item, item.text),
        item.activities.length ? el('ul', {}, item.activities.map((text) => el('li', {}, text))) : null,
      ],
    },
    { label: say('lead'), cell: (item) => units(item.lead) ?? unclear(), text: (item) => namesOf(item.lead) },
    { label: say('support'), cell: (item) => units(item.support) ?? '', text: (item) => namesOf(item.support) },
    {
      label: say('deadline'), text: (item) => item.deadlines.map((each) => each.text).join('; '),
      cell: (item) => (item.deadlines.length ? el('ul', { class: 'plain' }, item.deadlines.map(deadline)) : unclear()),
    },
    {
      label: say('product'), lang: 'vi', text: (item) => item.product ?? '',
      cell: (item) => item.product ?? unclear('unclear minor'),
    },
    sourceColumn(documents),
  ];
}

export function indicatorColumns(documents) {
  return [
    {
      label: say('indicator'), class: 'wide', lang: 'vi', text: (item) => item.name,
      cell: (item) => rowText(item, item.name),
    },
    { label: say('measure'), lang: 'vi', cell: (item) => item.measure ?? '' },
    { label: say('baseline'), lang: 'vi', cell: (item) => item.baseline ?? '' },
    { label: say('targets'), cell: targets, text: targetsText },
    { label: say('lead'), cell: (item) => units(item.lead) ?? '', text: (item) => namesOf(item.lead) },
    sourceColumn(documents),
  ];
}

function targets(item) {
  if (item.targets.length) {
    return el('dl', { class: 'targets' }, item.targets.map((target) =>
      el('div', {}, el('dt', {}, `${target.year}`), el('dd', { lang: 'vi' }, target.text))));
  }
  return [item.cells.join(' | '), item.ambiguous ? el('p', { class: 'note' }, say('ambiguous')) : null];
}

function targetsText(item) {
  return item.targets.map((target) => `${target.year}: ${target.text}`).join('; ') || item.cells.join(' | ');
}

export function mentionColumns(documents) {
  return [
    ...(documents ? [] : [{
      label: say('symbol'), class: 'symbol', lang: 'vi', text: (item) => item.key,
      cell: (item) => item.key,
    }]),
    { label: say('relation'), cell: (item) => say('relation.' + item.relation) },
    { label: say('written'), class: 'wide', lang: 'vi', cell: (item) => item.text },
    { label: say('section'), lang: 'vi', cell: (item) => item.section ?? '' },
    sourceColumn(documents),
  ];
}

export function deadlineColumns() {
  return [
    { label: say('deadline'), class: 'wide', lang: 'vi', cell: (item) => item.text },
    {
      label: say('date'), text: (item) => item.to ?? '',
      cell: (item) => joined([item.from !== item.to ? date(item.from) : '', date(item.to)], ' – '),
    },
    { label: say('section'), lang: 'vi', cell: (item) => item.section ?? '' },
    sourceColumn(null),
  ];
}
