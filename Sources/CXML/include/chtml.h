#pragma once
// A walk over the tree that libxml2's HTML parser makes of whatever it is given. Nothing is ever fetched, and nothing is refused:
// the parser mends as browsers do.

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct chtml_walk chtml_walk;

typedef enum {
  CHTML_FINISHED = 0,
  CHTML_START = 1,
  CHTML_END = 2,
  /// Also what stands in a style or a script.
  CHTML_TEXT = 3,
} chtml_event;

/// Parses HTML in UTF-8. NULL where there is no memory.
chtml_walk *chtml_open(const uint8_t *utf8, size_t length);

void chtml_close(chtml_walk *walk);

/// Moves to the next event. After CHTML_FINISHED it must not be called again.
chtml_event chtml_next(chtml_walk *walk);

/// The name of the element that started or ended, in lower case; valid until the walk is closed.
const char *chtml_name(const chtml_walk *walk);

/// The value of an attribute of the element that started, valid until the walk is closed; NULL where there is none.
const char *chtml_attribute(const chtml_walk *walk, const char *name);

/// The text, valid until the walk is closed.
const char *chtml_text(const chtml_walk *walk);

#ifdef __cplusplus
}
#endif
