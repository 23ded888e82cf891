#pragma once
// The few ICU functions TraCuu calls, behind a header without ICU types: a Swift module that sees both ICU's
// headers and Foundation (which carries an ICU of its own) does not compile.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A stretch of a normalisation: `old_length` bytes received became `new_length` bytes, changed or not.
typedef struct {
  int32_t old_length;
  int32_t new_length;
  bool changed;
} cicu_edit;

/// Whether well-formed UTF-8 is in Normalization Form C.
bool cicu_is_nfc(const uint8_t *source, size_t length);

/// Normalises well-formed UTF-8 to NFC. Returns the bytes needed (more than `capacity`: nothing useful was written,
/// call again with room) or the negated ICU error code. `edit_count` receives the number of stretches needed;
/// those that fit in `edit_capacity` are written.
int64_t cicu_nfc(const uint8_t *source, size_t length, uint8_t *target, size_t capacity, cicu_edit *edits,
                 size_t edit_capacity, size_t *edit_count);

/// The simple lower-case mapping of a code point.
uint32_t cicu_lower(uint32_t code_point);

/// The canonical decomposition of a code point, at most `capacity` code points; returns how many (1: itself).
int32_t cicu_decompose(uint32_t code_point, uint32_t *target, int32_t capacity);

bool cicu_is_letter(uint32_t code_point);
bool cicu_is_mark(uint32_t code_point);
bool cicu_is_digit(uint32_t code_point);
bool cicu_is_upper(uint32_t code_point);

/// A byte string that sorts as the text does in Vietnamese (a ă â … d đ …). Returns the bytes needed, or the
/// negated ICU error code.
int64_t cicu_collation_key(const uint8_t *source, size_t length, uint8_t *target, size_t capacity);

/// ICU's name of an error code, for messages.
const char *cicu_error_name(int64_t code);

#ifdef __cplusplus
}
#endif
