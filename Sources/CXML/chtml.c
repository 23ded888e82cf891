#include "chtml.h"

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>

struct chtml_walk {
  htmlDocPtr document;
  xmlNodePtr node;
  /// What was said of the node.
  enum { FOUND, STARTED, LEFT, ENDED } state;
};

chtml_walk *chtml_open(const uint8_t *utf8, size_t length) {
  if (length > INT32_MAX) return NULL;
  chtml_walk *walk = calloc(1, sizeof *walk);
  if (walk == NULL) return NULL;
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt((const char *)utf8, (int)length);
  if (context == NULL) {
    free(walk);
    return NULL;
  }
  htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT);
  // Old pages leave elements open, so that they nest without end; the walk does not recur.
  context->options |= XML_PARSE_HUGE;
  xmlCharEncodingHandlerPtr encoding = xmlFindCharEncodingHandler("UTF-8");
  if (encoding) xmlSwitchToEncoding(context, encoding);
  htmlParseDocument(context);
  walk->document = context->myDoc;
  htmlFreeParserCtxt(context);
  walk->node = walk->document ? walk->document->children : NULL;
  return walk;
}

void chtml_close(chtml_walk *walk) {
  xmlFreeDoc(walk->document);
  free(walk);
}

/// The node after one that was left, in the order of the text; its parent where it is the last.
static void leave(chtml_walk *walk) {
  if (walk->node->next) {
    walk->node = walk->node->next;
    walk->state = FOUND;
  } else {
    walk->node = walk->node->parent;
    walk->state = LEFT;
  }
}

chtml_event chtml_next(chtml_walk *walk) {
  for (;;) {
    xmlNodePtr node = walk->node;
    if (node == NULL || node == (xmlNodePtr)walk->document) return CHTML_FINISHED;
    switch (walk->state) {
    case FOUND:
      if (node->type == XML_ELEMENT_NODE) {
        walk->state = STARTED;
        return CHTML_START;
      }
      if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
        walk->state = ENDED;
        return CHTML_TEXT;
      }
      leave(walk);
      break;
    case STARTED:
      if (node->children) {
        walk->node = node->children;
        walk->state = FOUND;
      } else {
        walk->state = LEFT;
      }
      break;
    case LEFT: walk->state = ENDED; return CHTML_END;
    case ENDED: leave(walk); break;
    }
  }
}

const char *chtml_name(const chtml_walk *walk) { return (const char *)walk->node->name; }

const char *chtml_attribute(const chtml_walk *walk, const char *name) {
  for (xmlAttrPtr attribute = walk->node->properties; attribute; attribute = attribute->next) {
    if (strcmp((const char *)attribute->name, name) != 0) continue;
    return attribute->children && attribute->children->content ? (const char *)attribute->children->content : "";
  }
  return NULL;
}

const char *chtml_text(const chtml_walk *walk) {
  return walk->node->content ? (const char *)walk->node->content : "";
}
