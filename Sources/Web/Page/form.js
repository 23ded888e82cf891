// Forms that ask with the address: submitting one leads to the same view with other parameters.

import { ask, knownDocuments } from './api.js';
import { el } from './dom.js';
import { address } from './place.js';
import { say } from './words.js';

const datePattern = '(\\d{1,2}/){0,2}\\d{4}';

/**
 * A form for a view.
 * Fields: {name, label, kind, hint, options, list}; kind is 'search', 'text', 'date', 'number', 'select' or 'check';
 * options are [value, words]; list fills a list of suggestions, complete fills it anew for what has been typed. A 'hidden' one is kept as the address has it.
 */
export function filterForm(tab, fields, parameters, button, navigate) {
  const isSet = (field) => parameters.get(field.name);
  const form = el('form', { role: 'search', class: 'filters', method: 'get', action: '/' },
    fields.filter((field) => field.kind === 'hidden' && isSet(field)).map(({ name }) =>
      el('input', { type: 'hidden', name, value: parameters.get(name) })),
    el('div', { class: 'fields' }, fields.filter((field) => field.kind !== 'hidden').map((field) =>
      fieldOf(field, parameters.get(field.name) ?? ''))),
    el('div', { class: 'buttons' },
      el('button', { type: 'submit' }, button),
      fields.some(isSet) && el('a', { href: address(tab) }, say('clear'))));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    navigate(address(tab, Object.fromEntries(new FormData(form))));
  });
  return form;
}

function fieldOf(field, value) {
  const id = 'field-' + field.name;
  const hint = field.hint ? el('span', { class: 'hint', id: id + '-hint' }, field.hint) : null;
  const common = { id, name: field.name, 'aria-describedby': hint ? id + '-hint' : null };
  if (field.kind === 'check') {
    return el('p', { class: 'field check' },
      el('input', { ...common, type: 'checkbox', value: '1', checked: value === '1' }),
      el('label', { for: id }, field.label));
  }
  const input = field.kind === 'select'
    ? el('select', common,
      field.options.map(([name, text]) => el('option', { value: name, selected: name === value }, text)))
    : el('input', { ...common, ...kinds[field.kind](), value,
      list: field.list || field.complete ? id + '-list' : null, maxlength: 200 });
  const list = field.list || field.complete ? el('datalist', { id: id + '-list', lang: 'vi' }) : null;
  if (field.list) field.list(list).catch(() => null);
  if (field.complete) completing(input, list, field.complete);
  return el('p', { class: 'field ' + field.kind }, el('label', { for: id }, field.label), input, list, hint);
}

/** Asks for suggestions when typing pauses; an answer that comes late is dropped. */
function completing(input, list, complete) {
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const typed = input.value;
      const found = typed.trim().length > 1 ? await complete(typed).catch(() => []) : [];
      if (input.value === typed) list.replaceChildren(...found.map((text) => el('option', { value: text })));
    }, 120);
  });
}

const kinds = {
  search: () => ({ type: 'search', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search' }),
  text: () => ({ type: 'text', autocomplete: 'off', spellcheck: 'false' }),
  number: () => ({ type: 'text', inputmode: 'numeric', pattern: '\\d{4}', size: 6 }),
  date: () => ({
    type: 'text', inputmode: 'numeric', pattern: datePattern, size: 12, title: say('dateHint'),
    placeholder: say('dateHint'),
  }),
};

/** Suggests the units that have something to do. */
export async function suggestUnits(list) {
  const answer = await ask('units', { limit: 1000 });
  const names = new Set(answer.items.map((item) => item.canonical ?? item.name));
  list.append(...[...names].map((name) => el('option', { value: name })));
}

/** Suggests the documents of the archive. */
export async function suggestDocuments(list) {
  const documents = await knownDocuments();
  list.append(...[...documents.values()].map((item) => el('option', { value: item.id, label: item.title ?? '' })));
}
