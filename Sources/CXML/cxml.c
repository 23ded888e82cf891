#if !__has_include(<libxml/xmlreader.h>)
#error "libxml2's headers are missing: apt-get install libxml2-dev"
#endif

#define _GNU_SOURCE
#include "cxml.h"

#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct cxml_reader {
  xmlTextReaderPtr reader;
  xmlNodePtr node;
  xmlDictPtr dictionary;
  /// The element that started was empty: its end comes next.
  bool ends;
  bool too_deep;
  bool crowded;
  int line;
  char message[256];
};

static pthread_once_t once = PTHREAD_ONCE_INIT;

static xmlParserInputPtr refuse(const char *url, const char *identifier, xmlParserCtxtPtr context) {
  (void)url, (void)identifier, (void)context;
  return NULL;
}

static void prepare(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(refuse);
}

static void note(void *context, xmlErrorPtr error) {
  cxml_reader *reader = context;
  if (error->level < XML_ERR_ERROR || reader->message[0] != 0) return;
  const char *message = error->message ? error->message : "unknown";
  snprintf(reader->message, sizeof reader->message, "%.*s", (int)strcspn(message, "\n"), message);
  reader->line = error->line;
  reader->too_deep = strstr(message, "Excessive depth") != NULL;
}

/// More than any element of the formats that are read has.
enum { attribute_limit = 2000 };

/// Passes over what lies between two marks, where the first stands here.
static bool skip(const uint8_t **at, const uint8_t *end, const char *open, const char *close) {
  size_t length = strlen(open);
  if ((size_t)(end - *at) < length || memcmp(*at, open, length) != 0) return false;
  const uint8_t *found = memmem(*at + length, end - *at - length, close, strlen(close));
  *at = found ? found + strlen(close) : end;
  return true;
}

/// Whether a tag has so many attributes that libxml2, which compares each with all before it, would not come to an end.
static bool is_crowded(const uint8_t *bytes, size_t length) {
  const uint8_t *end = bytes + length;
  const uint8_t *at = bytes;
  while (at < end && (at = memchr(at, '<', end - at))) {
    at++;
    if (skip(&at, end, "!--", "-->") || skip(&at, end, "![CDATA[", "]]>") || skip(&at, end, "?", "?>")) continue;
    int attributes = 0;
    for (; at < end && *at != '>'; at++) {
      if (*at == '"' || *at == '\'') {
        at = memchr(at + 1, *at, end - at - 1);
        if (at == NULL) return false;
      } else if (*at == '=' && ++attributes > attribute_limit) {
        return true;
      }
    }
  }
  return false;
}

cxml_reader *cxml_open(const uint8_t *bytes, size_t length) {
  pthread_once(&once, prepare);
  cxml_reader *reader = calloc(1, sizeof *reader);
  if (reader == NULL || length > INT32_MAX) {
    free(reader);
    return NULL;
  }
  int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA | XML_PARSE_COMPACT;
  reader->reader = xmlReaderForMemory((const char *)bytes, (int)length, NULL, NULL, options);
  if (reader->reader == NULL) {
    free(reader);
    return NULL;
  }
  xmlTextReaderSetStructuredErrorHandler(reader->reader, note, reader);
  reader->crowded = is_crowded(bytes, length);
  if (reader->crowded) snprintf(reader->message, sizeof reader->message, "an element with too many attributes");
  return reader;
}

void cxml_close(cxml_reader *reader) {
  xmlFreeTextReader(reader->reader);
  free(reader);
}

cxml_event cxml_next(cxml_reader *reader) {
  if (reader->ends) {
    reader->ends = false;
    return CXML_END;
  }
  for (;;) {
    int outcome = reader->crowded ? -1 : xmlTextReaderRead(reader->reader);
    // An error that libxml2 can live with is one all the same.
    if (outcome < 0 || reader->message[0] != 0) return reader->too_deep ? CXML_TOO_DEEP : CXML_FAILED;
    if (outcome == 0) return CXML_FINISHED;
    reader->node = xmlTextReaderCurrentNode(reader->reader);
    reader->dictionary = reader->node->doc->dict;
    switch (xmlTextReaderNodeType(reader->reader)) {
    case XML_READER_TYPE_ELEMENT:
      reader->ends = xmlTextReaderIsEmptyElement(reader->reader) == 1;
      return CXML_START;
    case XML_READER_TYPE_END_ELEMENT: return CXML_END;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE: return CXML_TEXT;
    case XML_READER_TYPE_DOCUMENT_TYPE: return CXML_DOCTYPE;
    case XML_READER_TYPE_ENTITY_REFERENCE:
    case XML_READER_TYPE_ENTITY: return CXML_ENTITY;
    default: break;
    }
  }
}

const char *cxml_name(const cxml_reader *reader) { return (const char *)reader->node->name; }

const char *cxml_namespace(const cxml_reader *reader) {
  if (reader->node->ns == NULL || reader->node->ns->href == NULL) return NULL;
  return (const char *)xmlDictLookup(reader->dictionary, reader->node->ns->href, -1);
}

static const char *value_of(const xmlAttr *attribute) {
  return attribute->children && attribute->children->content ? (const char *)attribute->children->content : "";
}

const char *cxml_attribute(const cxml_reader *reader, const char *name) {
  for (xmlAttrPtr attribute = reader->node->properties; attribute; attribute = attribute->next) {
    if (strcmp((const char *)attribute->name, name) == 0) return value_of(attribute);
  }
  return NULL;
}

const char *cxml_qualified_attribute(const cxml_reader *reader, const char *name) {
  for (xmlAttrPtr attribute = reader->node->properties; attribute; attribute = attribute->next) {
    if (attribute->ns && strcmp((const char *)attribute->name, name) == 0) return value_of(attribute);
  }
  return NULL;
}

const char *cxml_text(const cxml_reader *reader, size_t *length) {
  const char *text = reader->node->content ? (const char *)reader->node->content : "";
  *length = strlen(text);
  return text;
}

const char *cxml_error(const cxml_reader *reader) { return reader->message[0] ? reader->message : "not well-formed XML"; }

int cxml_error_line(const cxml_reader *reader) { return reader->line; }
