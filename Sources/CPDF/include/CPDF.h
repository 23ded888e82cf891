#ifndef CPDF_H
#define CPDF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Reads PDF files with poppler-glib. The library and the fifty that it needs are loaded when the first file is opened, not when
/// the program starts: linking them costs every start of the program 9 ms (measured; a search takes 10 ms as a whole).

typedef struct CPDFDocument CPDFDocument;

typedef enum {
  CPDFOpened,
  /// libpoppler-glib.so.8 (Debian package libpoppler-glib8) is not installed.
  CPDFMissing,
  /// A password is needed.
  CPDFEncrypted,
  CPDFDamaged,
} CPDFStatus;

/// In points; x grows to the right, y downwards from the top of the page as it is shown.
typedef struct {
  double left, top, right, bottom;
} CPDFBox;

/// Characters set in one font and size.
typedef struct {
  /// UTF-8, not ended by zero; "" where the file names none.
  const char *font;
  size_t fontBytes;
  double size;
  /// First character, and the one after the last.
  uint32_t start, end;
} CPDFRun;

/// Characters of a page, in the order in which poppler reads it. What the pointers point at lives until the page is freed.
typedef struct {
  double width, height;
  /// UTF-8.
  const char *text;
  size_t textBytes;
  /// One a character.
  const CPDFBox *boxes;
  size_t boxCount;
  const CPDFRun *runs;
  size_t runCount;
  void *owner;
} CPDFPage;

/// - bytes: must stay where they are until the document is closed.
/// - message: what the library said of a file that it cannot open, cut to its size.
CPDFStatus cpdfOpen(const uint8_t *bytes, size_t count, CPDFDocument **document, char *message, size_t messageSize);
void cpdfClose(CPDFDocument *document);

int cpdfPageCount(CPDFDocument *document);
/// - index: from 0.
/// Returns false where the page cannot be read.
bool cpdfReadPage(CPDFDocument *document, int index, CPDFPage *page);
void cpdfFreePage(CPDFPage *page);

/// Size of a page in points, as it is shown.
bool cpdfPageSize(CPDFDocument *document, int index, double *width, double *height);
/// The area of a page's pictures, as a share of the page's.
double cpdfPictureShare(CPDFDocument *document, int index);
/// Draws a page on white into `pixels`, a byte each (0 black, 255 white), row after row, `scale` pixels a point.
bool cpdfDraw(CPDFDocument *document, int index, double scale, uint8_t *pixels, int width, int height);

#endif
