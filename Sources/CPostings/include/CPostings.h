#pragma once

#include <stddef.h>
#include <stdint.h>

/* Kernels over one block of 128 unsigned 32-bit integers.
 *
 * Packed form, `width` bits an integer: four interleaved lanes. Integer i belongs to lane i % 4; a lane is a stream of
 * 32 integers of `width` bits, lowest bits first, cut into `width` little-endian 32-bit words; word k of lane l stands
 * at byte 16 k + 4 l. A packed block is therefore exactly 16 * width bytes; width 0 means that all are zero.
 * Widths are 0...32. No pointer needs alignment. */

#define POSTINGS_BLOCK 128

/* The bits needed by the largest of 128 integers: 0...32. */
uint32_t postings_width(const uint32_t *values);

/* Writes 16 * width bytes. Bits of a value above `width` must be zero. */
void postings_pack(const uint32_t *values, uint32_t width, uint8_t *packed);

/* Reads 16 * width bytes, writes 128 integers. */
void postings_unpack(const uint8_t *packed, uint32_t width, uint32_t *values);

/* Patched form of a block: the `width` lowest bits of all integers packed, the rest of the few wider ones apart. Bytes:
 * width; count of the wider ones, below 128; when there are any, the bits of a rest; the packed block; the index of each
 * of them; their rests, lowest bits first. */
#define POSTINGS_PATCHED_SIZE 515

/* Writes up to POSTINGS_PATCHED_SIZE bytes, as few as there can be, and returns how many. */
size_t postings_pack_patched(const uint32_t *values, uint8_t *bytes);

/* Reads `length` bytes and writes 128 integers. Returns 0 when the bytes make no sense. */
int postings_unpack_patched(const uint8_t *bytes, size_t length, uint32_t *values);

/* A lighter patched form, for frequencies less 1: `width` lowest bits of all packed, then for each of up to four wider
 * ones its index and its rest, a byte each. The width is a sixteenth of the length, rounded down. */
#define POSTINGS_FREQUENCY_PATCHES 4

/* Writes up to POSTINGS_PATCHED_SIZE bytes, as few as there can be, and returns how many. */
size_t postings_pack_frequencies(const uint32_t *values, uint8_t *bytes);

/* Reads `length` bytes and writes 128 integers, each plus 1. Returns 0 when the bytes make no sense. */
int postings_unpack_frequencies(const uint8_t *bytes, size_t length, uint32_t *frequencies);

/* Unpacks gaps g and writes the running sums of g + 1, starting from `base`: ids strictly above `base`, ascending,
 * unless a sum exceeds 32 bits (it then wraps). Returns the last sum, computed without wrapping. */
uint64_t postings_unpack_ids(const uint8_t *packed, uint32_t width, uint32_t base, uint32_t *ids);

/* scores[i] = (int32) (weight * (f / (f + saturation[norms[ids[i]]]))), f = frequencies[i] brought into 1...2^31 - 1,
 * in single precision.
 * `norms` may be null: all norms are then 0. weight must keep the product below 2^31. */
void postings_score(const uint32_t *ids, const uint32_t *frequencies, size_t count, const uint8_t *norms,
                    const float *saturation, float weight, int32_t *scores);

/* The same for one posting. */
static inline int32_t postings_score_one(uint32_t frequency, float saturation, float weight) {
  float f = (float)(int32_t)(frequency > 0x7fffffffu ? 0x7fffffffu : frequency == 0 ? 1 : frequency);
  return (int32_t)(weight * (f / (f + saturation)));
}

/* Writes the indices i with values[i] > limit, ascending, to `found` (room for `count` + 8); returns how many. */
size_t postings_above(const int32_t *values, size_t count, int32_t limit, uint32_t *found);

/* Copies the documents with scores[i] > limit, and these scores (room for `count` + 8); returns how many. */
size_t postings_take_above(const uint32_t *docs, const int32_t *scores, size_t count, int32_t limit,
                           uint32_t *kept_docs, int32_t *kept_scores);

/* As postings_above, and sets all values to zero; the surviving values go to `kept`, beside their index. */
size_t postings_drain_above(int32_t *values, size_t count, int32_t limit, uint32_t *found, int32_t *kept);

/* Set in a sum to which something, perhaps zero, was added. Scores and their sums stay below it. */
#define POSTINGS_PRESENT (1 << 30)

/* accumulator[ids[i] - base] += scores[i] for each i, and marks the sum with POSTINGS_PRESENT. */
void postings_accumulate(const uint32_t *ids, const int32_t *scores, size_t count, uint32_t base,
                         int32_t *accumulator);

/* How many of 128 ascending ids are below `target`. Seven steps without a branch. */
static inline size_t postings_lower_bound(const uint32_t *ids, uint32_t target) {
  size_t below = 0;
  below += (size_t)(ids[below + 63] < target) << 6;
  below += (size_t)(ids[below + 31] < target) << 5;
  below += (size_t)(ids[below + 15] < target) << 4;
  below += (size_t)(ids[below + 7] < target) << 3;
  below += (size_t)(ids[below + 3] < target) << 2;
  below += (size_t)(ids[below + 1] < target) << 1;
  below += (size_t)(ids[below] < target);
  return below + (below == 127 && ids[127] < target);
}

/* Moves the candidates start ..< end with scores[i] > limit to `out` <= start and behind; returns where they end. */
size_t postings_keep_above(uint32_t *docs, int32_t *scores, size_t start, size_t end, int32_t limit, size_t out);

/* Looks up ascending candidates in a chunk of 128 ascending documents, the last of which no candidate exceeds; all are
 * below 2^31. Writes the indices of those found to `which`, their places in the chunk to `places` (room for `count` each); returns how
 * many. */
size_t postings_match(const uint32_t *chunk, const uint32_t *candidates, size_t count, uint32_t *which,
                      uint32_t *places);

/* scores[i] for the document docs[which[i]] with the frequency at places[i] of a chunk, as postings_score gives them. */
void postings_score_places(const uint32_t *docs, const uint32_t *which, const uint32_t *frequencies,
                           const uint32_t *places, size_t count, const uint8_t *norms, const float *saturation,
                           float weight, int32_t *scores);

/* A bitmap is another form of 128 ascending ids: bit i of its 64-bit words, lowest first, says whether base + 1 + i is
 * among them. */

/* How many words the ids behind 128 gaps take, one past the last id counting from the id before the first. */
size_t postings_bitmap_words(const uint32_t *gaps);

/* Writes `words` words. */
void postings_pack_bitmap(const uint32_t *gaps, size_t words, uint8_t *bytes);

/* Writes the 128 ids and returns the last one; UINT64_MAX when there are not 128 in up to 64 words. */
uint64_t postings_unpack_bitmap(const uint8_t *bytes, size_t words, uint32_t base, uint32_t *ids);

/* As postings_match, of a chunk that is a bitmap of up to 64 words. No candidate is below base + 1. */
size_t postings_match_bitmap(const uint8_t *bytes, size_t words, uint32_t base, const uint32_t *candidates,
                             size_t count, uint32_t *which, uint32_t *places);

/* Keeps those of `count` ascending positions p for which p + distance is among `others`, ascending too, and returns how
 * many; equal ones are paired off. */
size_t postings_follow(uint32_t *positions, size_t count, const uint32_t *others, size_t other_count,
                       uint32_t distance);
