#ifndef CLEPTONICA_H
#define CLEPTONICA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Reads pictures with Leptonica, the library of pictures that comes with the program tesseract; loaded when the first picture is
/// read.

/// A picture in gray: a byte a pixel (0 black, 255 white), row after row; `pixels` is for `cleptFree`.
typedef struct {
  int width, height;
  /// Pixels an inch; 0 where the file does not tell.
  int resolution;
  uint8_t *pixels;
} CLeptPicture;

typedef enum {
  CLeptRead,
  /// liblept.so.5 (Debian package liblept5, which comes with tesseract-ocr) is not installed.
  CLeptMissing,
  CLeptDamaged,
  /// It has more pixels than are allowed.
  CLeptTooLarge,
} CLeptStatus;

/// How many pictures a file holds: the pages of a TIFF, else 1; 0 where it is no picture. -1: the library is missing.
int cleptCount(const uint8_t *bytes, size_t count);
/// - page: from 0.
CLeptStatus cleptRead(const uint8_t *bytes, size_t count, int page, long pixelLimit, CLeptPicture *picture);
void cleptFree(CLeptPicture *picture);

/// By how many degrees lines of text must be turned clockwise to lie level, measured by projection of the dark pixels; 0 where
/// that is not sure or next to nothing.
double cleptSkew(const uint8_t *pixels, int width, int height);
/// Turns a picture about its middle, by degrees clockwise; what comes in from outside is white.
bool cleptTurn(uint8_t *pixels, int width, int height, double degrees);

#endif
