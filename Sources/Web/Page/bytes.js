// Offsets in answers count bytes of UTF-8; strings here count UTF-16 units. All cutting is done on bytes.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Cuts a text at byte ranges: [{text, marked}], in order, which joined give the text again. */
export function pieces(text, ranges) {
  return piecesOfBytes(encoder.encode(text), ranges);
}

/**
 * The same for text that is still bytes. Ranges that overlap are merged, those that lie outside clipped, and those that
 * cut a character widened.
 */
export function piecesOfBytes(bytes, ranges) {
  const parts = [];
  let position = 0;
  for (const [start, end] of merged(bytes, ranges)) {
    if (start > position) parts.push({ text: decode(bytes, position, start), marked: false });
    parts.push({ text: decode(bytes, start, end), marked: true });
    position = end;
  }
  if (position < bytes.length) parts.push({ text: decode(bytes, position, bytes.length), marked: false });
  return parts;
}

/** Lines of a text: their bytes and where they begin. */
export function lines(bytes) {
  const found = [];
  let start = 0;
  while (start <= bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end;
    if (end >= 0 || stop > start) found.push({ start, bytes: bytes.subarray(start, stop) });
    if (end < 0) break;
    start = end + 1;
  }
  return found;
}

function merged(bytes, ranges) {
  const sorted = ranges
    .map(([start, end]) => [boundaryBefore(bytes, start), boundaryAfter(bytes, end)])
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0]);
  const result = [];
  for (const [start, end] of sorted) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

function isInside(bytes, offset) {
  return offset > 0 && offset < bytes.length && (bytes[offset] & 0xc0) === 0x80;
}

function boundaryBefore(bytes, offset) {
  let place = Math.min(Math.max(offset, 0), bytes.length);
  while (isInside(bytes, place)) place -= 1;
  return place;
}

function boundaryAfter(bytes, offset) {
  let place = Math.min(Math.max(offset, 0), bytes.length);
  while (isInside(bytes, place)) place += 1;
  return place;
}

function decode(bytes, start, end) {
  return decoder.decode(bytes.subarray(start, end));
}
