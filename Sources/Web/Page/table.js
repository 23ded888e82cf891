// Tables that read as cards on narrow screens, and what stands around them.

import { el } from './dom.js';
import { address } from './place.js';
import { number, say } from './words.js';

/**
 * A table. Columns: {label, cell: item => children, text: item => string for CSV, class, lang}.
 * The roles are written out because screens that show rows as cards would otherwise lose them.
 */
export function table(caption, columns, items) {
  const head = el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' },
    columns.map((column) => el('th', { role: 'columnheader', scope: 'col', class: column.class }, column.label))));
  const rows = items.map((item) => el('tr', { role: 'row' },
    columns.map((column) => el('td',
      { role: 'cell', class: column.class, lang: column.lang, 'data-label': column.label },
      el('div', {}, column.cell(item))))));
  return el('div', { class: 'table' },
    el('table', { role: 'table' }, el('caption', {}, caption), head, el('tbody', { role: 'rowgroup' }, rows)));
}

/** How much of a list is shown. */
export function countText(answer, offset) {
  const { total, items } = answer;
  if (total === 0) return say('nothing');
  if (items.length === total) return say('all', { total: number(total) });
  return say('range', { first: number(offset + 1), last: number(offset + items.length), total: number(total) });
}

/** Links to the pages before and after; nothing where all is shown. */
export function pager(tab, parameters, answer, size) {
  const offset = Number(parameters.get('offset') ?? 0);
  const others = { ...Object.fromEntries(parameters), tab: null, lang: null };
  // Further pages are of the state of the index that the first one was of.
  const at = (place) => address(tab, { ...others, offset: place || null, snapshot: place ? answer.snapshot ?? null : null });
  const links = [
    offset > 0 && el('a', { href: at(Math.max(0, offset - size)), rel: 'prev' }, '← ' + say('previous')),
    offset + answer.items.length < answer.total && answer.items.length > 0
      && el('a', { href: at(offset + size), rel: 'next' }, say('next') + ' →'),
  ].filter(Boolean);
  return links.length ? el('nav', { class: 'pager', 'aria-label': say('pages') }, links) : null;
}

/** A button that saves the rows shown as a file that spreadsheets open. */
export function downloadButton(name, columns, items) {
  const save = () => {
    const rows = [columns.map((column) => column.label),
      ...items.map((item) => columns.map((column) => (column.text ?? column.cell)(item)))];
    const text = '\ufeff' + rows.map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';
    const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    el('a', { href: url, download: name + '.csv' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  };
  return el('p', { class: 'download' },
    el('button', { type: 'button', class: 'quiet', on: { click: save } }, say('download')));
}

/** Spreadsheets run what begins like a formula; a space before it makes it text. */
function field(value) {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r\n]/.test(text) && Number.isNaN(Number(text)) ? ' ' + text : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
}
