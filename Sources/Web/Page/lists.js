// The views that are one filtered table each: tasks, indicators, units, findings.

import { ask, knownDocuments } from './api.js';
import { el } from './dom.js';
import { indicatorColumns, sourceColumn, taskColumns } from './facts.js';
import { suggestDocuments, suggestUnits } from './form.js';
import { address, sourceLink } from './place.js';
import { countText, downloadButton, pager, table } from './table.js';
import { number, say } from './words.js';

const pageSize = 100;

const unitField = () => ({ name: 'unit', label: say('unit'), kind: 'text', list: suggestUnits });
const documentField = () => ({ name: 'document', label: say('inDocument'), kind: 'text', list: suggestDocuments });

/** A view out of the address it asks, its fields and its columns. */
function listView(tab, fields, columnsFor) {
  return {
    fields,
    button: () => say('filter'),
    async render(parameters, signal) {
      const asked = Object.fromEntries(fields().map((field) => [field.name, parameters.get(field.name)]));
      const offset = Number(parameters.get('offset') ?? 0);
      const [answer, documents] = await Promise.all([
        ask(tab, { ...asked, limit: pageSize, offset: offset || null }, signal), knownDocuments()]);
      const columns = columnsFor(documents);
      return {
        status: countText(answer, offset),
        content: answer.items.length ? [
          table(say(tab), columns, answer.items), pager(tab, parameters, answer, pageSize),
          downloadButton(tab, columns, answer.items),
        ] : [],
      };
    },
  };
}

export const tasks = listView('tasks', () => [
  unitField(),
  {
    name: 'role', label: say('role'), kind: 'select',
    options: [['', say('any')], ['lead', say('roleLead')], ['support', say('roleSupport')]],
  },
  { name: 'due-from', label: say('dueFrom'), kind: 'date' },
  { name: 'due-to', label: say('dueTo'), kind: 'date' },
  {
    name: 'missing', label: say('missing'), kind: 'select',
    options: [
      ['', '–'], ['lead', say('missingLead')], ['deadline', say('missingDeadline')], ['product', say('missingProduct')],
    ],
  },
  documentField(),
  { name: 'overdue', label: say('overdue'), kind: 'check' },
], taskColumns);

export const indicators = listView('indicators', () => [
  unitField(), { name: 'year', label: say('year'), kind: 'number' }, documentField(),
], indicatorColumns);

export const lint = listView('lint', () => [
  {
    name: 'severity', label: say('severity'), kind: 'select',
    options: ['', 'error', 'warning', 'note'].map((name) => [name, say(name ? 'severity.' + name : 'any')]),
  },
  documentField(),
], (documents) => [
  { label: say('severity'), cell: (item) => say('severity.' + item.severity) },
  {
    label: say('finding'), class: 'wide', text: (item) => item.message,
    cell: (item) => [
      el('p', {}, item.message),
      item.witnesses.length ? el('ul', {}, item.witnesses.map((witness) =>
        el('li', {}, el('span', { lang: 'vi' }, witness.statement), ' – ', sourceLink(witness, documents)))) : null,
    ],
  },
  sourceColumn(documents),
]);

export const units = listView('units', () => [unitField(), documentField()], () => {
  const count = (label, key, tab, parameters) => ({
    label, class: 'number', text: (item) => item[key],
    cell: (item) => (item[key] ? el('a', { href: address(tab, parameters(item)) }, number(item[key])) : '0'),
  });
  return [
    { label: say('unit'), class: 'wide', lang: 'vi', cell: (item) => item.name },
    {
      label: say('canonical'), class: 'wide', lang: 'vi',
      cell: (item) => (item.canonical !== item.name ? item.canonical : ''),
    },
    count(say('leads'), 'lead', 'tasks', (item) => ({ unit: item.name, role: 'lead' })),
    count(say('supports'), 'support', 'tasks', (item) => ({ unit: item.name, role: 'support' })),
    count(say('answers'), 'indicators', 'indicators', (item) => ({ unit: item.name })),
    { label: say('documents'), class: 'number', cell: (item) => number(item.documents) },
  ];
});
