#pragma once
// A pull reader over libxml2, behind a header without its types: libxml2's headers name ICU's, and a Swift module that sees
// those and Foundation (which carries an ICU of its own) does not compile.
//
// What is read is hostile: nothing is ever fetched, from the network or from disk, no entity but the five of XML is replaced, and
// libxml2's own limits on depth and on the length of names and texts stay in force.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct cxml_reader cxml_reader;

typedef enum {
  CXML_FINISHED = 0,
  CXML_START = 1,
  /// Comes for every start, also where the element is empty.
  CXML_END = 2,
  CXML_TEXT = 3,
  /// A document type declaration: no format that is read has one.
  CXML_DOCTYPE = 4,
  /// A reference to an entity that is not one of XML's own five.
  CXML_ENTITY = 5,
  /// Not well-formed: cxml_error says why.
  CXML_FAILED = -1,
  /// Elements are nested deeper than libxml2 allows.
  CXML_TOO_DEEP = -2,
} cxml_event;

/// Opens XML in the encoding that its declaration or byte-order mark names. The bytes must outlive the reader. NULL where there is
/// no memory.
cxml_reader *cxml_open(const uint8_t *bytes, size_t length);

void cxml_close(cxml_reader *reader);

/// Moves to the next event. After CXML_FINISHED or a failure it must not be called again.
cxml_event cxml_next(cxml_reader *reader);

/// The local name of the element that started or ended: of one name always the same pointer, as long as the reader is open.
const char *cxml_name(const cxml_reader *reader);

/// The address of its namespace, also of one address always the same pointer; NULL where it has none.
const char *cxml_namespace(const cxml_reader *reader);

/// The value of the attribute with this local name of the element that started, valid until the next event; NULL where there is
/// none.
const char *cxml_attribute(const cxml_reader *reader, const char *name);

/// The same for an attribute in a namespace: "id" finds r:id, not id.
const char *cxml_qualified_attribute(const cxml_reader *reader, const char *name);

/// The text, valid until the next event.
const char *cxml_text(const cxml_reader *reader, size_t *length);

/// What libxml2 said of the first error, one line of English; never NULL.
const char *cxml_error(const cxml_reader *reader);

/// The line of the first error, from 1; 0 where it is not known.
int cxml_error_line(const cxml_reader *reader);

#ifdef __cplusplus
}
#endif
