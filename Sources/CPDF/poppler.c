#include "CPDF.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// The part of the interfaces of poppler-glib 0.18 (libpoppler-glib.so.8), GLib 2 and cairo 1 that is used, all of it stable since
// those versions. Their headers are not needed to build.

typedef struct {
  uint32_t domain;
  int code;
  char *message;
} GError;

typedef struct GList {
  void *data;
  struct GList *next, *previous;
} GList;

typedef struct {
  char *fontName;
  double fontSize;
  int isUnderlined;
  uint16_t red, green, blue;
  int start, end;
} TextAttributes;

enum { PopplerErrorEncrypted = 1, CairoFormatRGB24 = 1 };

static struct {
  void *(*g_bytes_new_static)(const void *, size_t);
  void (*g_bytes_unref)(void *);
  void (*g_error_free)(GError *);
  void (*g_object_unref)(void *);
  void (*g_free)(void *);
  void *(*g_log_set_default_handler)(void (*)(const char *, int, const char *, void *), void *);
  void *(*poppler_document_new_from_bytes)(void *, const char *, GError **);
  int (*poppler_document_get_n_pages)(void *);
  void *(*poppler_document_get_page)(void *, int);
  void (*poppler_page_get_size)(void *, double *, double *);
  char *(*poppler_page_get_text)(void *);
  int (*poppler_page_get_text_layout)(void *, CPDFBox **, unsigned *);
  GList *(*poppler_page_get_text_attributes)(void *);
  void (*poppler_page_free_text_attributes)(GList *);
  GList *(*poppler_page_get_image_mapping)(void *);
  void (*poppler_page_free_image_mapping)(GList *);
  void (*poppler_page_render)(void *, void *);
  void *(*cairo_image_surface_create)(int, int, int);
  void *(*cairo_create)(void *);
  void (*cairo_set_source_rgb)(void *, double, double, double);
  void (*cairo_paint)(void *);
  void (*cairo_scale)(void *, double, double);
  int (*cairo_status)(void *);
  void (*cairo_destroy)(void *);
  void (*cairo_surface_flush)(void *);
  int (*cairo_surface_status)(void *);
  unsigned char *(*cairo_image_surface_get_data)(void *);
  int (*cairo_image_surface_get_stride)(void *);
  void (*cairo_surface_destroy)(void *);
} library;

static bool isLoaded;
static pthread_once_t loading = PTHREAD_ONCE_INIT;

static void ignoreLog(const char *domain, int level, const char *message, void *context) {}

static void load(void) {
  void *handle = dlopen("libpoppler-glib.so.8", RTLD_LAZY | RTLD_LOCAL);
  if (!handle) return;
#define LOAD(name) \
  if (!(library.name = (__typeof__(library.name))dlsym(handle, #name))) return;
  LOAD(g_bytes_new_static)
  LOAD(g_bytes_unref)
  LOAD(g_error_free)
  LOAD(g_object_unref)
  LOAD(g_free)
  LOAD(g_log_set_default_handler)
  LOAD(poppler_document_new_from_bytes)
  LOAD(poppler_document_get_n_pages)
  LOAD(poppler_document_get_page)
  LOAD(poppler_page_get_size)
  LOAD(poppler_page_get_text)
  LOAD(poppler_page_get_text_layout)
  LOAD(poppler_page_get_text_attributes)
  LOAD(poppler_page_free_text_attributes)
  LOAD(poppler_page_get_image_mapping)
  LOAD(poppler_page_free_image_mapping)
  LOAD(poppler_page_render)
  LOAD(cairo_image_surface_create)
  LOAD(cairo_create)
  LOAD(cairo_set_source_rgb)
  LOAD(cairo_paint)
  LOAD(cairo_scale)
  LOAD(cairo_status)
  LOAD(cairo_destroy)
  LOAD(cairo_surface_flush)
  LOAD(cairo_surface_status)
  LOAD(cairo_image_surface_get_data)
  LOAD(cairo_image_surface_get_stride)
  LOAD(cairo_surface_destroy)
#undef LOAD
  // What poppler notices in broken files on the way is not for the terminal.
  library.g_log_set_default_handler(ignoreLog, NULL);
  isLoaded = true;
}

struct CPDFDocument {
  void *bytes;
  void *document;
};

CPDFStatus cpdfOpen(const uint8_t *bytes, size_t count, CPDFDocument **document, char *message, size_t messageSize) {
  pthread_once(&loading, load);
  if (!isLoaded) return CPDFMissing;
  void *wrapped = library.g_bytes_new_static(bytes, count);
  GError *error = NULL;
  void *opened = library.poppler_document_new_from_bytes(wrapped, NULL, &error);
  if (!opened) {
    CPDFStatus status = error && error->code == PopplerErrorEncrypted ? CPDFEncrypted : CPDFDamaged;
    if (messageSize > 0) {
      message[0] = 0;
      if (error && error->message) strncat(message, error->message, messageSize - 1);
    }
    if (error) library.g_error_free(error);
    library.g_bytes_unref(wrapped);
    return status;
  }
  CPDFDocument *result = malloc(sizeof *result);
  if (!result) abort();
  result->bytes = wrapped;
  result->document = opened;
  *document = result;
  return CPDFOpened;
}

void cpdfClose(CPDFDocument *document) {
  library.g_object_unref(document->document);
  library.g_bytes_unref(document->bytes);
  free(document);
}

int cpdfPageCount(CPDFDocument *document) { return library.poppler_document_get_n_pages(document->document); }

bool cpdfPageSize(CPDFDocument *document, int index, double *width, double *height) {
  void *page = library.poppler_document_get_page(document->document, index);
  if (!page) return false;
  library.poppler_page_get_size(page, width, height);
  library.g_object_unref(page);
  return true;
}

typedef struct {
  char *text;
  CPDFBox *boxes;
  GList *attributes;
  CPDFRun *runs;
} PageOwner;

bool cpdfReadPage(CPDFDocument *document, int index, CPDFPage *result) {
  void *page = library.poppler_document_get_page(document->document, index);
  if (!page) return false;
  PageOwner *owner = calloc(1, sizeof *owner);
  if (!owner) abort();
  memset(result, 0, sizeof *result);
  library.poppler_page_get_size(page, &result->width, &result->height);
  owner->text = library.poppler_page_get_text(page);
  unsigned boxCount = 0;
  if (!library.poppler_page_get_text_layout(page, &owner->boxes, &boxCount)) boxCount = 0;
  size_t runCount = 0;
  if (boxCount > 0) {
    owner->attributes = library.poppler_page_get_text_attributes(page);
    for (GList *item = owner->attributes; item; item = item->next) runCount++;
    owner->runs = calloc(runCount + 1, sizeof *owner->runs);
    if (!owner->runs) abort();
    CPDFRun *run = owner->runs;
    for (GList *item = owner->attributes; item; item = item->next, run++) {
      TextAttributes *attributes = item->data;
      run->font = attributes->fontName ? attributes->fontName : "";
      run->fontBytes = strlen(run->font);
      run->size = attributes->fontSize;
      run->start = attributes->start < 0 ? 0 : (uint32_t)attributes->start;
      run->end = attributes->end < 0 ? 0 : (uint32_t)attributes->end + 1;
    }
  }
  library.g_object_unref(page);
  result->text = owner->text ? owner->text : "";
  result->textBytes = strlen(result->text);
  result->boxes = owner->boxes;
  result->boxCount = boxCount;
  result->runs = owner->runs;
  result->runCount = runCount;
  result->owner = owner;
  return true;
}

void cpdfFreePage(CPDFPage *page) {
  PageOwner *owner = page->owner;
  if (!owner) return;
  if (owner->text) library.g_free(owner->text);
  if (owner->boxes) library.g_free(owner->boxes);
  if (owner->attributes) library.poppler_page_free_text_attributes(owner->attributes);
  free(owner->runs);
  free(owner);
  page->owner = NULL;
}

double cpdfPictureShare(CPDFDocument *document, int index) {
  void *page = library.poppler_document_get_page(document->document, index);
  if (!page) return 0;
  double width = 0, height = 0, area = 0;
  library.poppler_page_get_size(page, &width, &height);
  GList *mapping = library.poppler_page_get_image_mapping(page);
  for (GList *item = mapping; item; item = item->next) {
    // A mapping begins with the picture's rectangle.
    const CPDFBox *box = item->data;
    double across = box->right - box->left, down = box->bottom - box->top;
    area += (across < 0 ? -across : across) * (down < 0 ? -down : down);
  }
  if (mapping) library.poppler_page_free_image_mapping(mapping);
  library.g_object_unref(page);
  return width > 0 && height > 0 ? area / (width * height) : 0;
}

bool cpdfDraw(CPDFDocument *document, int index, double scale, uint8_t *pixels, int width, int height) {
  void *page = library.poppler_document_get_page(document->document, index);
  if (!page) return false;
  void *surface = library.cairo_image_surface_create(CairoFormatRGB24, width, height);
  void *cairo = library.cairo_create(surface);
  library.cairo_set_source_rgb(cairo, 1, 1, 1);
  library.cairo_paint(cairo);
  library.cairo_scale(cairo, scale, scale);
  library.poppler_page_render(page, cairo);
  bool isDrawn = library.cairo_surface_status(surface) == 0;
  library.cairo_destroy(cairo);
  library.cairo_surface_flush(surface);
  const unsigned char *data = library.cairo_image_surface_get_data(surface);
  if (isDrawn && data) {
    int stride = library.cairo_image_surface_get_stride(surface);
    for (int y = 0; y < height; y++) {
      const uint32_t *row = (const uint32_t *)(data + (size_t)y * (size_t)stride);
      for (int x = 0; x < width; x++) {
        // Weights of ITU-R BT.601, in 256ths.
        uint32_t pixel = row[x];
        pixels[(size_t)y * (size_t)width + (size_t)x] =
            (uint8_t)((77 * (pixel >> 16 & 255) + 150 * (pixel >> 8 & 255) + 29 * (pixel & 255)) >> 8);
      }
    }
  }
  library.cairo_surface_destroy(surface);
  library.g_object_unref(page);
  return isDrawn && data;
}
