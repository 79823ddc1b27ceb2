#ifndef MANUAL_H
#define MANUAL_H

#include <stddef.h>

/// A document, embedded at build time so that a copied program has it too.
struct document {
  /// The text, UTF-8, not terminated.
  const unsigned char *bytes;
  /// Its length in bytes.
  size_t length;
};

/// The man page of the program, as mdoc(7).
struct document manual_page(void);

/// What a deck file is, as Markdown.
struct document manual_deck_format(void);

#endif
