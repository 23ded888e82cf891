// Asks the server.

import { language, say } from './words.js';

const root = '/api/v1/';

/** What the server could not answer, in its words. */
export class Refusal extends Error {}

/** An answer as JSON. Parameters that are empty are left out. */
export async function ask(path, parameters = {}, signal = null) {
  return (await request(path, parameters, signal)).json();
}

/** The text of a document, as bytes. */
export async function askText(id, signal = null) {
  const response = await request(documentPath(id), { text: 1 }, signal);
  return new Uint8Array(await response.arrayBuffer());
}

export function documentPath(id) {
  return 'documents/' + encodeURIComponent(id);
}

let known = null;

/** All documents by id, asked once: their names stand beside every fact. */
export async function knownDocuments() {
  known ??= ask('documents', { limit: 1000 }).then((answer) => new Map(answer.items.map((item) => [item.id, item])));
  try {
    return await known;
  } catch (error) {
    known = null;
    throw error;
  }
}

async function request(path, parameters, signal) {
  const query = new URLSearchParams({ lang: language() });
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, value);
  }
  let response;
  try {
    response = await fetch(root + path + '?' + query, { signal });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Refusal(say('unreachable'));
  }
  if (response.ok) return response;
  const problem = await response.json().catch(() => null);
  throw new Refusal(problem?.detail ?? `HTTP ${response.status}`);
}
