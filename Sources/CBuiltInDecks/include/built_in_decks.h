#ifndef BUILT_IN_DECKS_H
#define BUILT_IN_DECKS_H

#include <stddef.h>

/// One file of a built-in deck, embedded at build time so that a copied program has it too.
struct built_in_deck_file {
  /// The path below `Decks`, such as `marxism-leninism/deck.yaml`.
  const char *path;
  /// The text, UTF-8, not terminated.
  const unsigned char *bytes;
  /// Its length in bytes.
  size_t length;
};

/// The number of embedded files.
size_t built_in_deck_file_count(void);

/// The file at a position below the count.
struct built_in_deck_file built_in_deck_file_at(size_t position);

#endif
