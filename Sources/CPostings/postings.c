#include "CPostings.h"

#include <string.h>

typedef uint32_t lanes __attribute__((vector_size(16)));

/* What is worth a second version for processors with 256-bit vectors; the loader takes the one that fits. */
#if defined(__x86_64__) && defined(__linux__)
#define WIDE __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define WIDE
#endif

#define ROWS (POSTINGS_BLOCK / 4)
#define INLINE static inline __attribute__((always_inline))

INLINE lanes load(const uint8_t *bytes) {
  lanes value;
  memcpy(&value, bytes, sizeof value);
  return value;
}

INLINE void store(void *target, lanes value) { memcpy(target, &value, sizeof value); }

/* Row `row` of a packed block; `width` and `row` are constants where this is inlined. */
INLINE lanes unpack_row(const uint8_t *packed, const uint32_t width, const uint32_t row) {
  const uint32_t bit = row * width, word = bit / 32, shift = bit % 32;
  const uint32_t mask = width == 32 ? 0xffffffffu : (1u << width) - 1;
  lanes value = load(packed + 16 * word) >> shift;
  if (shift + width > 32) value |= load(packed + 16 * (word + 1)) << (32 - shift);
  return value & mask;
}

INLINE void unpack_plain(const uint8_t *packed, const uint32_t width, uint32_t *values, const uint32_t addend) {
#pragma clang loop unroll(full)
  for (uint32_t row = 0; row < ROWS; row++) {
    lanes value = width == 0 ? (lanes){0, 0, 0, 0} : unpack_row(packed, width, row);
    store(values + 4 * row, value + addend);
  }
}

INLINE uint32_t unpack_sums(const uint8_t *packed, const uint32_t width, uint32_t base, uint32_t *ids) {
  lanes previous = {base, base, base, base};
  const lanes zero = {0, 0, 0, 0};
#pragma clang loop unroll(full)
  for (uint32_t row = 0; row < ROWS; row++) {
    lanes value = width == 0 ? zero : unpack_row(packed, width, row);
    value += 1;
    value += __builtin_shufflevector(zero, value, 0, 4, 5, 6);
    value += __builtin_shufflevector(zero, value, 0, 1, 4, 5);
    value += previous;
    store(ids + 4 * row, value);
    previous = __builtin_shufflevector(value, value, 3, 3, 3, 3);
  }
  return previous[0];
}

#define EACH_WIDTH(X)                                                                                                  \
  X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15) X(16) X(17) X(18) X(19) X(20)  \
  X(21) X(22) X(23) X(24) X(25) X(26) X(27) X(28) X(29) X(30) X(31) X(32)

uint32_t postings_width(const uint32_t *values) {
  uint32_t all = 0;
  for (int i = 0; i < POSTINGS_BLOCK; i++) all |= values[i];
  return all == 0 ? 0 : 32 - (uint32_t)__builtin_clz(all);
}

void postings_pack(const uint32_t *values, uint32_t width, uint8_t *packed) {
  if (width == 0) return;
  lanes word = {0, 0, 0, 0};
  uint32_t used = 0;
  for (uint32_t row = 0; row < ROWS; row++) {
    lanes value = load((const uint8_t *)(values + 4 * row));
    word |= value << used;
    used += width;
    if (used >= 32) {
      store(packed, word);
      packed += 16;
      used -= 32;
      word = used == 0 ? (lanes){0, 0, 0, 0} : value >> (width - used);
    }
  }
}

WIDE void postings_unpack(const uint8_t *packed, uint32_t width, uint32_t *values) {
  switch (width) {
#define CASE(W)                                                                                                        \
  case W: unpack_plain(packed, W, values, 0); return;
    EACH_WIDTH(CASE)
#undef CASE
  }
}

INLINE void unpack_plus(const uint8_t *packed, uint32_t width, uint32_t addend, uint32_t *values) {
  switch (width) {
#define CASE(W)                                                                                                        \
  case W: unpack_plain(packed, W, values, addend); return;
    EACH_WIDTH(CASE)
#undef CASE
  }
}

WIDE int postings_unpack_frequencies(const uint8_t *bytes, size_t length, uint32_t *frequencies) {
  const uint32_t width = (uint32_t)(length / 16), count = (uint32_t)(length % 16) / 2;
  if (length > 16 * 32 || length % 2 != 0 || (count > 0 && width > 24)) return 0;
  unpack_plus(bytes, width, 1, frequencies);
  const uint8_t *patch = bytes + 16 * width;
  for (uint32_t i = 0; i < count; i++) {
    frequencies[patch[2 * i] % POSTINGS_BLOCK] += (uint32_t)patch[2 * i + 1] << width;
  }
  return 1;
}

/* The lowest `width` <= 32 of the bits that begin `bit` bits behind `bytes`; nothing from `end` on is read. */
INLINE uint32_t bits_at(const uint8_t *bytes, const uint8_t *end, size_t bit, uint32_t width) {
  const uint8_t *from = bytes + bit / 8;
  uint64_t word = 0;
  if (end - from >= 8) {
    memcpy(&word, from, 8);
  } else {
    memcpy(&word, from, (size_t)(end - from));
  }
  return (uint32_t)(word >> (bit % 8)) & (uint32_t)((1ull << width) - 1);
}

INLINE size_t bytes_of_highs(size_t count, uint32_t width) { return (count * width + 7) / 8; }

WIDE int postings_unpack_patched(const uint8_t *bytes, size_t length, uint32_t *values) {
  if (length < 2) return 0;
  const uint32_t width = bytes[0], count = bytes[1];
  const size_t head = count == 0 ? 2 : 3;
  if (width > 32 || length < head + 16 * width) return 0;
  unpack_plus(bytes + head, width, 0, values);
  if (count == 0) return length == head + 16 * width;
  const uint32_t extra = bytes[2];
  const uint8_t *places = bytes + head + 16 * width, *highs = places + count, *end = bytes + length;
  if (extra == 0 || extra > 32 - width || length != head + 16 * width + count + bytes_of_highs(count, extra)) return 0;
  for (size_t i = 0; i < count; i++) {
    values[places[i] % POSTINGS_BLOCK] += bits_at(highs, end, i * extra, extra) << width;
  }
  return 1;
}

/* How many of 128 integers need each number of bits. */
static void count_widths(const uint32_t *values, uint32_t *with_width) {
  for (int i = 0; i < POSTINGS_BLOCK; i++) with_width[values[i] == 0 ? 0 : 32 - __builtin_clz(values[i])]++;
}

size_t postings_pack_frequencies(const uint32_t *values, uint8_t *bytes) {
  const uint32_t widest = postings_width(values);
  uint32_t with_width[33] = {0}, width = widest, exceptions = 0, best_count = 0;
  count_widths(values, with_width);
  for (uint32_t narrow = widest; narrow-- > 0;) {
    exceptions += with_width[narrow + 1];
    if (exceptions > POSTINGS_FREQUENCY_PATCHES || widest - narrow > 8 || narrow > 24) break;
    if (16 * narrow + 2 * exceptions < 16 * width + 2 * best_count) {
      width = narrow;
      best_count = exceptions;
    }
  }
  uint32_t lows[POSTINGS_BLOCK];
  uint8_t *patch = bytes + 16 * width;
  for (int i = 0; i < POSTINGS_BLOCK; i++) {
    lows[i] = width == widest ? values[i] : values[i] & ((1u << width) - 1);
    if (width == widest || values[i] >> width == 0) continue;
    *patch++ = (uint8_t)i;
    *patch++ = (uint8_t)(values[i] >> width);
  }
  postings_pack(lows, width, bytes);
  return (size_t)(patch - bytes);
}

/* The width for which the patched form is shortest, and the wider one of two that are equal. */
static uint32_t best_width(const uint32_t *values, uint32_t widest) {
  uint32_t with_width[33] = {0};
  count_widths(values, with_width);
  uint32_t best = widest, exceptions = 0;
  size_t least = 16 * (size_t)widest;
  for (uint32_t width = widest; width-- > 0;) {
    exceptions += with_width[width + 1];
    if (exceptions >= POSTINGS_BLOCK) break;
    size_t size = 1 + 16 * (size_t)width + exceptions + bytes_of_highs(exceptions, widest - width);
    if (size < least) {
      least = size;
      best = width;
    }
  }
  return best;
}

size_t postings_pack_patched(const uint32_t *values, uint8_t *bytes) {
  const uint32_t widest = postings_width(values), width = best_width(values, widest), extra = widest - width;
  uint32_t lows[POSTINGS_BLOCK];
  uint8_t places[POSTINGS_BLOCK];
  uint32_t highs[POSTINGS_BLOCK];
  size_t count = 0;
  for (int i = 0; i < POSTINGS_BLOCK; i++) {
    lows[i] = extra == 0 ? values[i] : values[i] & ((1u << width) - 1);
    places[count] = (uint8_t)i;
    highs[count] = extra == 0 ? 0 : values[i] >> width;
    count += highs[count] != 0;
    if (count == POSTINGS_BLOCK) break;
  }
  const size_t head = count == 0 ? 2 : 3;
  bytes[0] = (uint8_t)width;
  bytes[1] = (uint8_t)count;
  if (count > 0) bytes[2] = (uint8_t)extra;
  postings_pack(lows, width, bytes + head);
  uint8_t *target = bytes + head + 16 * width;
  memcpy(target, places, count);
  target += count;
  uint64_t pending = 0;
  uint32_t used = 0;
  for (size_t i = 0; i < count; i++) {
    pending |= (uint64_t)highs[i] << used;
    for (used += extra; used >= 8; used -= 8) {
      *target++ = (uint8_t)pending;
      pending >>= 8;
    }
  }
  if (used > 0) *target++ = (uint8_t)pending;
  return (size_t)(target - bytes);
}

/* With gaps of up to 24 bits 128 of them stay below 2^31 + 128, so that a sum that wraps is noticed at the end; wider
 * gaps are summed again, with room. */
static uint64_t total(const uint8_t *packed, uint32_t width, uint32_t base) {
  uint32_t gaps[POSTINGS_BLOCK];
  postings_unpack(packed, width, gaps);
  uint64_t sum = base == UINT32_MAX ? 0 : (uint64_t)base + 1;
  sum += POSTINGS_BLOCK - 1;
  for (int i = 0; i < POSTINGS_BLOCK; i++) sum += gaps[i];
  return sum;
}

WIDE uint64_t postings_unpack_ids(const uint8_t *packed, uint32_t width, uint32_t base, uint32_t *ids) {
  uint32_t last = 0;
  switch (width) {
#define CASE(W)                                                                                                        \
  case W: last = unpack_sums(packed, W, base, ids); break;
    EACH_WIDTH(CASE)
#undef CASE
  default: return UINT64_MAX;
  }
  return width > 24 ? total(packed, width, base) : last;
}

WIDE void postings_score(const uint32_t *ids, const uint32_t *frequencies, size_t count, const uint8_t *norms,
                    const float *saturation, float weight, int32_t *scores) {
  float k[POSTINGS_BLOCK];
  for (size_t start = 0; start < count; start += POSTINGS_BLOCK) {
    size_t part = count - start < POSTINGS_BLOCK ? count - start : POSTINGS_BLOCK;
    for (size_t i = 0; i < part; i++) k[i] = saturation[norms ? norms[ids[start + i]] : 0];
    for (size_t i = 0; i < part; i++) scores[start + i] = postings_score_one(frequencies[start + i], k[i], weight);
  }
}

typedef int32_t signed_lanes __attribute__((vector_size(16)));

/* Whether one of 16 values exceeds the limit. */
INLINE int any_above(const int32_t *values, signed_lanes limit) {
  signed_lanes a, b, c, d;
  memcpy(&a, values, 16);
  memcpy(&b, values + 4, 16);
  memcpy(&c, values + 8, 16);
  memcpy(&d, values + 12, 16);
  signed_lanes above = (a > limit) | (b > limit) | (c > limit) | (d > limit);
  uint64_t halves[2];
  memcpy(halves, &above, sizeof halves);
  return (halves[0] | halves[1]) != 0;
}

WIDE size_t postings_above(const int32_t *values, size_t count, int32_t limit, uint32_t *found) {
  const signed_lanes limits = {limit, limit, limit, limit};
  size_t kept = 0, i = 0;
  while (i < count) {
    size_t end = i + 16 < count ? i + 16 : count;
    if (end - i < 16 || any_above(values + i, limits)) {
      for (; i < end; i++) {
        found[kept] = (uint32_t)i;
        kept += values[i] > limit;
      }
    }
    i = end;
  }
  return kept;
}

WIDE size_t postings_drain_above(int32_t *values, size_t count, int32_t limit, uint32_t *found, int32_t *kept_values) {
  const signed_lanes limits = {limit, limit, limit, limit};
  size_t kept = 0, i = 0;
  while (i < count) {
    size_t end = i + 16 < count ? i + 16 : count;
    if (end - i < 16 || any_above(values + i, limits)) {
      for (size_t j = i; j < end; j++) {
        found[kept] = (uint32_t)j;
        kept_values[kept] = values[j];
        kept += values[j] > limit;
      }
    }
    memset(values + i, 0, (end - i) * sizeof *values);
    i = end;
  }
  return kept;
}

void postings_accumulate(const uint32_t *ids, const int32_t *scores, size_t count, uint32_t base,
                         int32_t *accumulator) {
  for (size_t i = 0; i < count; i++) {
    int32_t *sum = accumulator + (ids[i] - base);
    *sum = (*sum | POSTINGS_PRESENT) + scores[i];
  }
}

WIDE size_t postings_take_above(const uint32_t *docs, const int32_t *scores, size_t count, int32_t limit,
                                uint32_t *kept_docs, int32_t *kept_scores) {
  const signed_lanes limits = {limit, limit, limit, limit};
  size_t kept = 0, i = 0;
  while (i < count) {
    size_t end = i + 16 < count ? i + 16 : count;
    if (end - i < 16 || any_above(scores + i, limits)) {
      for (size_t j = i; j < end; j++) {
        kept_docs[kept] = docs[j];
        kept_scores[kept] = scores[j];
        kept += scores[j] > limit;
      }
    }
    i = end;
  }
  return kept;
}

WIDE size_t postings_keep_above(uint32_t *docs, int32_t *scores, size_t start, size_t end, int32_t limit,
                                size_t out) {
  for (size_t i = start; i < end; i++) {
    int32_t score = scores[i];
    docs[out] = docs[i];
    scores[out] = score;
    out += score > limit;
  }
  return out;
}

typedef int32_t eight __attribute__((vector_size(32)));
typedef _Bool eight_bits __attribute__((ext_vector_type(8)));

/* One bit for each of eight lanes that are all zeros or all ones. By address: not every processor passes such vectors in
 * registers. */
INLINE uint32_t lane_bits(const eight *lanes) {
  eight_bits bits = __builtin_convertvector(*lanes, eight_bits);
  uint8_t byte;
  memcpy(&byte, &bits, 1);
  return byte;
}

/* Two levels: the last documents of eight groups of 16 say which group a candidate is in, a comparison with all 16 says
 * where. */
WIDE size_t postings_match(const uint32_t *chunk, const uint32_t *candidates, size_t count, uint32_t *which,
                           uint32_t *places) {
  eight lasts;
  for (int group = 0; group < 8; group++) lasts[group] = (int32_t)chunk[16 * group + 15];
  size_t found = 0;
  for (size_t i = 0; i < count; i++) {
    const int32_t doc = (int32_t)candidates[i];
    const eight wanted = {doc, doc, doc, doc, doc, doc, doc, doc};
    const eight below = lasts < wanted;
    const uint32_t group = (uint32_t)__builtin_ctz(~lane_bits(&below) | 0x80);
    eight low, high;
    memcpy(&low, chunk + 16 * group, sizeof low);
    memcpy(&high, chunk + 16 * group + 8, sizeof high);
    low = low == wanted;
    high = high == wanted;
    const uint32_t equal = lane_bits(&low) | lane_bits(&high) << 8;
    which[found] = (uint32_t)i;
    places[found] = 16 * group + (uint32_t)__builtin_ctz(equal | 0x10000) % 16;
    found += equal != 0;
  }
  return found;
}

WIDE void postings_score_places(const uint32_t *docs, const uint32_t *which, const uint32_t *frequencies,
                                const uint32_t *places, size_t count, const uint8_t *norms,
                                const float *saturation, float weight, int32_t *scores) {
  for (size_t i = 0; i < count; i++) {
    scores[i] =
        postings_score_one(frequencies[places[i]], saturation[norms ? norms[docs[which[i]]] : 0], weight);
  }
}

size_t postings_bitmap_words(const uint32_t *gaps) {
  uint64_t bits = POSTINGS_BLOCK;
  for (int i = 0; i < POSTINGS_BLOCK; i++) bits += gaps[i];
  return (size_t)((bits + 63) / 64);
}

void postings_pack_bitmap(const uint32_t *gaps, size_t words, uint8_t *bytes) {
  memset(bytes, 0, 8 * words);
  size_t bit = 0;
  for (int i = 0; i < POSTINGS_BLOCK; i++, bit++) {
    bit += gaps[i];
    bytes[bit / 8] |= (uint8_t)(1 << bit % 8);
  }
}

#define BITMAP_WORDS 64

INLINE uint64_t bitmap_word(const uint8_t *bytes, size_t word) {
  uint64_t bits;
  memcpy(&bits, bytes + 8 * word, sizeof bits);
  return bits;
}

/* For each byte the numbers of its bits that are set. */
static uint8_t bit_numbers[256][8];

__attribute__((constructor)) static void number_bits(void) {
  for (int byte = 0; byte < 256; byte++) {
    int count = 0;
    for (int bit = 0; bit < 8; bit++) {
      if (byte >> bit & 1) bit_numbers[byte][count++] = (uint8_t)bit;
    }
  }
}

typedef uint8_t eight_bytes __attribute__((vector_size(8)));
typedef uint32_t eight_ids __attribute__((vector_size(32)));

WIDE uint64_t postings_unpack_bitmap(const uint8_t *bytes, size_t words, uint32_t base, uint32_t *ids) {
  if (words > BITMAP_WORDS) return UINT64_MAX;
  size_t count = 0;
  for (size_t word = 0; word < words; word++) count += (size_t)__builtin_popcountll(bitmap_word(bytes, word));
  if (count != POSTINGS_BLOCK) return UINT64_MAX;
  /* Eight are written where fewer are meant. */
  uint32_t found[POSTINGS_BLOCK + 8];
  size_t next = 0;
  for (size_t i = 0; i < 8 * words; i++) {
    eight_bytes numbers;
    memcpy(&numbers, bit_numbers[bytes[i]], sizeof numbers);
    eight_ids wide = __builtin_convertvector(numbers, eight_ids) + (base + 1 + 8 * (uint32_t)i);
    memcpy(found + next, &wide, sizeof wide);
    next += (size_t)__builtin_popcount(bytes[i]);
  }
  memcpy(ids, found, POSTINGS_BLOCK * sizeof *ids);
  return ids[POSTINGS_BLOCK - 1];
}

WIDE size_t postings_match_bitmap(const uint8_t *bytes, size_t words, uint32_t base, const uint32_t *candidates,
                                  size_t count, uint32_t *which, uint32_t *places) {
  uint32_t before[BITMAP_WORDS], sum = 0;
  if (words > BITMAP_WORDS) return 0;
  for (size_t word = 0; word < words; word++) {
    before[word] = sum;
    sum += (uint32_t)__builtin_popcountll(bitmap_word(bytes, word));
  }
  size_t found = 0;
  for (size_t i = 0; i < count; i++) {
    const uint32_t offset = candidates[i] - base - 1;
    if (offset / 64 >= words) continue;
    const uint64_t bits = bitmap_word(bytes, offset / 64);
    const uint64_t lower = bits & ((1ull << offset % 64) - 1);
    which[found] = (uint32_t)i;
    places[found] = (before[offset / 64] + (uint32_t)__builtin_popcountll(lower)) % POSTINGS_BLOCK;
    found += bits >> offset % 64 & 1;
  }
  return found;
}

/* Without a branch on what the positions are: nobody could predict it. */
size_t postings_follow(uint32_t *positions, size_t count, const uint32_t *others, size_t other_count,
                       uint32_t distance) {
  size_t kept = 0, i = 0, j = 0;
  while (i < count && j < other_count) {
    const uint32_t position = positions[i];
    const uint64_t wanted = (uint64_t)position + distance, other = others[j];
    positions[kept] = position;
    kept += wanted == other;
    i += wanted <= other;
    j += other <= wanted;
  }
  return kept;
}
