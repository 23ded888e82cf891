// Builds elements. Text becomes text nodes and nothing else, so whatever documents contain stays text.

/** An element. Attributes that are null, undefined or false are left out, true is an empty one; `on` holds listeners. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'on') {
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : String(value));
    }
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Children with a separator between them. */
export function joined(children, separator = ' · ') {
  return children.filter((child) => child !== null && child !== '' && child !== undefined)
    .flatMap((child, index) => (index ? [separator, child] : [child]));
}

/** Text with the marked pieces in <mark>. */
export function marked(pieces) {
  return pieces.map((piece) => (piece.marked ? el('mark', {}, piece.text) : piece.text));
}
