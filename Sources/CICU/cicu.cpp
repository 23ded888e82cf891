#if !__has_include(<unicode/normalizer2.h>)
#error "ICU's headers are missing: apt-get install libicu-dev"
#endif

#include "cicu.h"

#include <unicode/bytestream.h>
#include <unicode/coll.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace {

const icu::Normalizer2 *nfc() {
  static const icu::Normalizer2 *const instance = [] {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFCInstance(status);
  }();
  return instance;
}

icu::StringPiece piece(const uint8_t *source, size_t length) {
  return icu::StringPiece(reinterpret_cast<const char *>(source), static_cast<int32_t>(length));
}

const icu::Collator *vietnamese() {
  static const icu::Collator *const instance = [] {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Collator::createInstance(icu::Locale("vi"), status);
  }();
  return instance;
}

} // namespace

extern "C" bool cicu_is_nfc(const uint8_t *source, size_t length) {
  UErrorCode status = U_ZERO_ERROR;
  return nfc()->isNormalizedUTF8(piece(source, length), status) && U_SUCCESS(status);
}

extern "C" int64_t cicu_nfc(const uint8_t *source, size_t length, uint8_t *target, size_t capacity, cicu_edit *edits,
                            size_t edit_capacity, size_t *edit_count) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Edits changes;
  icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(target), static_cast<int32_t>(capacity));
  nfc()->normalizeUTF8(0, piece(source, length), sink, &changes, status);
  *edit_count = 0;
  if (U_FAILURE(status)) return -static_cast<int64_t>(status);
  icu::Edits::Iterator walk = changes.getCoarseIterator();
  while (walk.next(status)) {
    if (*edit_count < edit_capacity) edits[*edit_count] = {walk.oldLength(), walk.newLength(), bool(walk.hasChange())};
    ++*edit_count;
  }
  return U_FAILURE(status) ? -static_cast<int64_t>(status) : sink.NumberOfBytesAppended();
}

extern "C" uint32_t cicu_lower(uint32_t code_point) { return static_cast<uint32_t>(u_tolower(UChar32(code_point))); }

extern "C" int32_t cicu_decompose(uint32_t code_point, uint32_t *target, int32_t capacity) {
  icu::UnicodeString decomposed;
  if (!nfc()->getDecomposition(UChar32(code_point), decomposed)) {
    target[0] = code_point;
    return 1;
  }
  UErrorCode status = U_ZERO_ERROR;
  return decomposed.toUTF32(reinterpret_cast<UChar32 *>(target), capacity, status);
}

extern "C" bool cicu_is_letter(uint32_t code_point) { return u_isalpha(UChar32(code_point)); }
extern "C" bool cicu_is_mark(uint32_t code_point) { return (U_GET_GC_MASK(UChar32(code_point)) & U_GC_M_MASK) != 0; }
extern "C" bool cicu_is_digit(uint32_t code_point) { return u_isdigit(UChar32(code_point)); }
extern "C" bool cicu_is_upper(uint32_t code_point) { return u_isupper(UChar32(code_point)); }

extern "C" int64_t cicu_collation_key(const uint8_t *source, size_t length, uint8_t *target, size_t capacity) {
  const icu::Collator *const collator = vietnamese();
  if (collator == nullptr) return -static_cast<int64_t>(U_MISSING_RESOURCE_ERROR);
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(piece(source, length));
  return collator->getSortKey(text, target, static_cast<int32_t>(capacity));
}

extern "C" const char *cicu_error_name(int64_t code) { return u_errorName(static_cast<UErrorCode>(code)); }
