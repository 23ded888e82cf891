// Addresses of the page's own views, and how documents are named in links to them.

import { el, joined } from './dom.js';
import { date, language, say } from './words.js';

/** The address of a view. Values that are empty are left out. */
export function address(tab, parameters = {}) {
  const query = new URLSearchParams();
  if (tab !== 'search') query.set('tab', tab);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, value);
  }
  if (language() !== 'vi') query.set('lang', language());
  const text = query.toString();
  return text ? '/?' + text : '/';
}

/** "Kế hoạch 18/KH-SNV"; where there is no number, what it is about. */
export function nameOf(id, documents) {
  const known = documents?.get(id);
  if (!known) return id;
  if (known.key) return joined([known.typeName, known.key], ' ').join('');
  const subject = known.title ?? id;
  const short = subject.length > 70 ? subject.slice(0, 70).replace(/\s+\S*$/, '') + '…' : subject;
  return joined([known.typeName, short], ' ').join('');
}

/** A link to a document, at a line if there is one; `fact` has document, line and perhaps lineEnd, start, end, page. */
export function sourceLink(fact, documents) {
  return [
    el('a', { href: address('document', { id: fact.document, ...whereOf(fact) }) },
      el('span', { lang: 'vi' }, nameOf(fact.document, documents)), ': ', lineText(fact)),
    fact.page ? ' (' + say('page', { page: fact.page }) + ')' : null,
  ];
}

/** A link within a document that says only the line. */
export function lineLink(fact) {
  return el('a', { href: address('document', { id: fact.document, ...whereOf(fact) }) }, lineText(fact));
}

function whereOf(fact) {
  const at = Number.isInteger(fact.start) && fact.end > fact.start ? `${fact.start}-${fact.end}` : null;
  return { line: fact.line, at };
}

function lineText(fact) {
  return fact.lineEnd > fact.line
    ? say('lines', { line: fact.line, end: fact.lineEnd }) : say('line', { line: fact.line });
}

/** Number, issuer and date of a document in one line. */
export function summaryOf(item) {
  return joined([
    joined([item.typeName ?? item.type, item.symbol ?? item.key], ' ').join(''), item.issuer,
    item.date ? el('time', { datetime: item.date }, date(item.date)) : null,
  ]);
}
