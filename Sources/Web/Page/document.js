// One document: what is known of it, its outline, its facts, and its text with the asked line marked.

import { ask, askText, documentPath } from './api.js';
import { lines, piecesOfBytes } from './bytes.js';
import { el, joined, marked } from './dom.js';
import { deadlineColumns, indicatorColumns, mentionColumns, taskColumns } from './facts.js';
import { address } from './place.js';
import { table } from './table.js';
import { date, number, say } from './words.js';

/** Lines that are laid out together; those out of sight cost the browser nothing. */
const chunk = 100;

export const documentView = {
  fields: () => [],
  async render(parameters, signal) {
    const id = parameters.get('id') ?? '';
    const [shown, bytes] = await Promise.all([ask(documentPath(id), {}, signal), askText(id, signal)]);
    const { document } = shown;
    const line = Number(parameters.get('line') ?? 0);
    const range = (parameters.get('at') ?? '').split('-').map(Number);
    return {
      heading: document.title ?? document.symbol ?? document.id,
      headingLanguage: 'vi',
      status: '',
      content: [
        metadata(document),
        outline(shown.outline, document.id),
        factTable('citations', mentionColumns(null), shown.citations),
        factTable('tasks', taskColumns(null), shown.tasks),
        factTable('deadlines', deadlineColumns(), shown.deadlines),
        factTable('indicators', indicatorColumns(null), shown.indicators),
        el('h2', { id: 'text' }, say('text')),
        fullText(bytes, line, range.length === 2 && range.every(Number.isInteger) ? range : null),
      ],
      settle: () => showLine(line),
    };
  },
};

function metadata(item) {
  const signer = item.signer ? joined([item.signer.name, item.signer.position], ', ').join('') : null;
  const rows = [
    ['typeName', item.typeName ?? item.type], ['symbol', item.symbol ?? item.key], ['date', date(item.date)],
    ['issuer', item.issuer], ['parentBody', item.parentBody], ['place', item.place], ['signer', signer],
    ['recipients', item.recipients.join('; ')], ['file', item.id],
  ].filter(([, value]) => value);
  return el('dl', { class: 'metadata' }, rows.map(([name, value]) =>
    el('div', {}, el('dt', {}, say(name)), el('dd', { lang: 'vi' }, value))));
}

function outline(divisions, id) {
  if (!divisions.length) return null;
  const item = (division) => el('li', { class: 'depth' + Math.min(division.depth, 5) },
    el('a', { href: address('document', { id, line: division.line }) },
      joined([division.label, division.title], '. ').join('')));
  return el('details', {}, el('summary', {}, `${say('outline')} (${number(divisions.length)})`),
    el('ul', { class: 'outline', lang: 'vi' }, divisions.map(item)));
}

function factTable(name, columns, items) {
  if (!items.length) return null;
  return el('details', {}, el('summary', {}, `${say(name)} (${number(items.length)})`),
    table(say(name), columns, items));
}

/** The text with line numbers that link to themselves. */
function fullText(bytes, asked, range) {
  const all = lines(bytes);
  const chunks = [];
  for (let first = 0; first < all.length; first += chunk) {
    chunks.push(el('div', { class: 'chunk' }, all.slice(first, first + chunk).map((line, index) =>
      textLine(line, first + index + 1, asked, range))));
  }
  return el('div', { class: 'text', lang: 'vi' }, chunks);
}

function textLine({ start, bytes }, number, asked, range) {
  const here = range ? [[range[0] - start, range[1] - start]] : [];
  const isAsked = number === asked;
  return el('div', { id: 'L' + number, class: isAsked ? 'line asked' : 'line', tabindex: isAsked ? '-1' : null },
    el('a', { class: 'no', href: '#L' + number, 'aria-label': say('lineNumber', { line: number }) }, String(number)),
    el('span', {}, marked(piecesOfBytes(bytes, here))));
}

function showLine(line) {
  const element = line ? document.getElementById('L' + line) : null;
  if (!element) return false;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  return true;
}
