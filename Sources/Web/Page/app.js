// Leads from addresses to views and draws what all views have in common.

import { ask } from './api.js';
import { documentView } from './document.js';
import { el } from './dom.js';
import { filterForm } from './form.js';
import { indicators, lint, tasks, units } from './lists.js';
import { address } from './place.js';
import { references } from './references.js';
import { search } from './search.js';
import { number, say, setLanguage, language } from './words.js';

const views = { search, references, tasks, indicators, units, lint, document: documentView };
const tabs = ['search', 'references', 'tasks', 'indicators', 'units', 'lint'];
const at = (id) => document.getElementById(id);

let running = null;

/** Draws the view that the address names. `isArrival`: the reader came by a link, so reading begins at the heading. */
async function show(isArrival) {
  const parameters = new URLSearchParams(location.search);
  const tab = Object.hasOwn(views, parameters.get('tab') ?? '') ? parameters.get('tab') : 'search';
  const view = views[tab];
  setLanguage(parameters.get('lang'));
  running?.abort();
  const mine = (running = new AbortController());
  drawFrame(tab, parameters);
  const fields = view.fields();
  at('form').replaceChildren(...(fields.length ? [filterForm(tab, fields, parameters, view.button(), go)] : []));
  setHeading(say(tab));
  at('answer').setAttribute('aria-busy', 'true');
  const late = setTimeout(() => setStatus(say('loading')), 200);
  try {
    const drawn = await view.render(parameters, mine.signal);
    if (mine !== running) return;
    if (drawn.heading) setHeading(drawn.heading, drawn.headingLanguage);
    at('answer').replaceChildren(...drawn.content.flat().filter(Boolean));
    setStatus(drawn.status);
    if (!drawn.settle?.() && isArrival) arrive();
  } catch (error) {
    if (mine !== running) return;
    at('answer').replaceChildren(el('p', { class: 'refusal', role: 'alert' }, error.message));
    setStatus('');
  } finally {
    clearTimeout(late);
    if (mine === running) at('answer').removeAttribute('aria-busy');
  }
}

function drawFrame(tab, parameters) {
  document.documentElement.lang = language();
  at('skip').textContent = say('skip');
  at('home').textContent = say('site');
  at('home').href = address('search');
  const other = new URLSearchParams(parameters);
  const otherLanguage = language() === 'vi' ? 'en' : 'vi';
  if (otherLanguage === 'vi') other.delete('lang');
  else other.set('lang', otherLanguage);
  const link = at('language');
  link.textContent = say('otherLanguage');
  link.lang = link.hreflang = otherLanguage;
  link.href = '/?' + other;
  at('tabs').setAttribute('aria-label', say('sections'));
  at('tabs').replaceChildren(el('ul', {}, tabs.map((name) =>
    el('li', {}, el('a', { href: address(name), 'aria-current': name === tab ? 'page' : null }, say(name))))));
}

function setHeading(text, lang) {
  at('heading').textContent = text;
  at('heading').lang = lang ?? language();
  document.title = `${text} – ${say('site')}`;
}

function setStatus(text) {
  at('status').textContent = text;
}

function arrive() {
  scrollTo(0, 0);
  at('heading').focus({ preventScroll: true });
}

function go(href) {
  history.pushState(null, '', href);
  showAll(false);
}

/** Links to views of ours are followed without loading the page again. */
function follow(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.origin !== location.origin || link.pathname !== '/' || link.hasAttribute('download')) return;
  if (link.hash || link.getAttribute('href').startsWith('#')) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  showAll(true);
}

async function drawFooter() {
  const lines = [say('caution')];
  try {
    const stats = await ask('stats');
    const counts = Object.entries(stats).filter(([, value]) => Number.isInteger(value))
      .map(([name, value]) => [name, number(value)]);
    lines.unshift(say('holdings', Object.fromEntries(counts)));
  } catch {
    // The view itself says what is wrong.
  }
  at('footer').replaceChildren(...lines.map((line) => el('p', {}, line)));
}

let footerLanguage = null;

function showAll(isArrival) {
  const done = show(isArrival);
  if (footerLanguage !== language()) {
    footerLanguage = language();
    drawFooter();
  }
  return done;
}

document.addEventListener('click', follow);
addEventListener('popstate', () => showAll(false));
showAll(false);
