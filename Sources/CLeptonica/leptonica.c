#include "CLeptonica.h"

#include <dlfcn.h>
#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// The part of Leptonica's interface that is used, the same since 1.70.

enum { FormatTIFFFirst = 4, FormatTIFFLast = 10, BringInWhite = 1, RotateAreaMap = 1 };

typedef struct Pix Pix;

static struct {
  void *(*setMsgSeverity)(int);
  int (*findFileFormatBuffer)(const uint8_t *, int *);
  int (*pixReadHeaderMem)(const uint8_t *, size_t, int *, int *, int *, int *, int *, int *);
  Pix *(*pixReadMem)(const uint8_t *, size_t);
  Pix *(*pixReadMemTiff)(const uint8_t *, size_t, int);
  Pix *(*pixConvertTo8)(Pix *, int);
  Pix *(*pixRemoveAlpha)(Pix *);
  Pix *(*pixCreate)(int, int, int);
  Pix *(*pixThresholdToBinary)(Pix *, int);
  Pix *(*pixRotate)(Pix *, float, int, int, int, int);
  int (*pixFindSkew)(Pix *, float *, float *);
  int (*pixGetWidth)(Pix *);
  int (*pixGetHeight)(Pix *);
  int (*pixGetXRes)(Pix *);
  int (*pixGetWpl)(Pix *);
  uint32_t *(*pixGetData)(Pix *);
  void (*pixDestroy)(Pix **);
} library;

static bool isLoaded;
static pthread_once_t loading = PTHREAD_ONCE_INIT;

static void load(void) {
  void *handle = dlopen("liblept.so.5", RTLD_LAZY | RTLD_LOCAL);
  if (!handle) handle = dlopen("libleptonica.so.6", RTLD_LAZY | RTLD_LOCAL);
  if (!handle) return;
#define LOAD(name) \
  if (!(library.name = (__typeof__(library.name))dlsym(handle, #name))) return;
  LOAD(setMsgSeverity)
  LOAD(findFileFormatBuffer)
  LOAD(pixReadHeaderMem)
  LOAD(pixReadMem)
  LOAD(pixReadMemTiff)
  LOAD(pixConvertTo8)
  LOAD(pixRemoveAlpha)
  LOAD(pixCreate)
  LOAD(pixThresholdToBinary)
  LOAD(pixRotate)
  LOAD(pixFindSkew)
  LOAD(pixGetWidth)
  LOAD(pixGetHeight)
  LOAD(pixGetXRes)
  LOAD(pixGetWpl)
  LOAD(pixGetData)
  LOAD(pixDestroy)
#undef LOAD
  // What it notices in broken files on the way is not for the terminal: 6 is none.
  library.setMsgSeverity(6);
  isLoaded = true;
}

static bool isTIFF(const uint8_t *bytes, size_t count) {
  int format = 0;
  return count >= 12 && library.findFileFormatBuffer(bytes, &format) == 0 && format >= FormatTIFFFirst &&
         format <= FormatTIFFLast;
}

int cleptCount(const uint8_t *bytes, size_t count) {
  pthread_once(&loading, load);
  if (!isLoaded) return -1;
  int format = 0;
  if (count < 12 || library.findFileFormatBuffer(bytes, &format) != 0 || format == 0) return 0;
  if (!isTIFF(bytes, count)) return 1;
  // Each directory of a TIFF begins with the number of its entries of 12 bytes, and ends with the offset of the next.
  bool isBig = bytes[0] == 'M';
#define WORD(at) (isBig ? (size_t)bytes[at] << 8 | bytes[(at) + 1] : (size_t)bytes[(at) + 1] << 8 | bytes[at])
#define LONG(at) (isBig ? WORD(at) << 16 | WORD((at) + 2) : WORD((at) + 2) << 16 | WORD(at))
  if (WORD(2) != 42) return 1;
  size_t offset = LONG(4);
  int pages = 0;
  while (offset > 0 && offset + 2 <= count && pages < 100000) {
    size_t end = offset + 2 + 12 * WORD(offset);
    if (end + 4 > count) break;
    pages++;
    offset = LONG(end);
  }
#undef LONG
#undef WORD
  return pages;
}

static void copyOut(Pix *pix, uint8_t *pixels, int width, int height) {
  const uint32_t *data = library.pixGetData(pix);
  size_t stride = (size_t)library.pixGetWpl(pix);
  for (int y = 0; y < height; y++) {
    const uint32_t *line = data + (size_t)y * stride;
    uint8_t *row = pixels + (size_t)y * (size_t)width;
    // The first pixel is the highest byte of a word.
    for (int x = 0; x < width; x++) row[x] = (uint8_t)(line[x >> 2] >> (24 - 8 * (x & 3)));
  }
}

static Pix *copyIn(const uint8_t *pixels, int width, int height) {
  Pix *pix = library.pixCreate(width, height, 8);
  if (!pix) return NULL;
  uint32_t *data = library.pixGetData(pix);
  size_t stride = (size_t)library.pixGetWpl(pix);
  for (int y = 0; y < height; y++) {
    uint32_t *line = data + (size_t)y * stride;
    const uint8_t *row = pixels + (size_t)y * (size_t)width;
    for (int x = 0; x < width; x++) line[x >> 2] |= (uint32_t)row[x] << (24 - 8 * (x & 3));
  }
  return pix;
}

CLeptStatus cleptRead(const uint8_t *bytes, size_t count, int page, long pixelLimit, CLeptPicture *picture) {
  pthread_once(&loading, load);
  if (!isLoaded) return CLeptMissing;
  if (count < 12) return CLeptDamaged;
  bool isPaged = isTIFF(bytes, count);
  int width = 0, height = 0;
  // The size is known before anything is inflated, but of a TIFF only that of its first page.
  if (library.pixReadHeaderMem(bytes, count, NULL, &width, &height, NULL, NULL, NULL) == 0 && width > 0 && height > 0 &&
      (long)width * height > pixelLimit)
    return CLeptTooLarge;
  Pix *pix = isPaged ? library.pixReadMemTiff(bytes, count, page) : library.pixReadMem(bytes, count);
  if (!pix) return CLeptDamaged;
  Pix *opaque = library.pixRemoveAlpha(pix);
  int resolution = library.pixGetXRes(pix);
  library.pixDestroy(&pix);
  Pix *gray = opaque ? library.pixConvertTo8(opaque, 0) : NULL;
  if (opaque) library.pixDestroy(&opaque);
  if (!gray) return CLeptDamaged;
  width = library.pixGetWidth(gray);
  height = library.pixGetHeight(gray);
  CLeptStatus status = CLeptRead;
  if ((long)width * height > pixelLimit) {
    status = CLeptTooLarge;
  } else {
    picture->width = width;
    picture->height = height;
    picture->resolution = resolution;
    picture->pixels = malloc((size_t)width * (size_t)height);
    if (!picture->pixels) abort();
    copyOut(gray, picture->pixels, width, height);
  }
  library.pixDestroy(&gray);
  return status;
}

void cleptFree(CLeptPicture *picture) {
  free(picture->pixels);
  picture->pixels = NULL;
}

double cleptSkew(const uint8_t *pixels, int width, int height) {
  pthread_once(&loading, load);
  if (!isLoaded) return 0;
  Pix *gray = copyIn(pixels, width, height);
  if (!gray) return 0;
  Pix *binary = library.pixThresholdToBinary(gray, 160);
  library.pixDestroy(&gray);
  if (!binary) return 0;
  float angle = 0, confidence = 0;
  int failed = library.pixFindSkew(binary, &angle, &confidence);
  library.pixDestroy(&binary);
  // Leptonica's own bounds for turning a page.
  return failed || confidence < 3 || fabsf(angle) < 0.05f ? 0 : angle;
}

bool cleptTurn(uint8_t *pixels, int width, int height, double degrees) {
  pthread_once(&loading, load);
  if (!isLoaded) return false;
  Pix *gray = copyIn(pixels, width, height);
  if (!gray) return false;
  Pix *turned = library.pixRotate(gray, (float)(degrees * M_PI / 180), RotateAreaMap, BringInWhite, 0, 0);
  library.pixDestroy(&gray);
  if (!turned) return false;
  copyOut(turned, pixels, width, height);
  library.pixDestroy(&turned);
  return true;
}
