#ifndef BUILT_IN_DECKS_H
#define BUILT_IN_DECKS_H

#include <stddef.h>

/// One file of the folder `Decks`, embedded at build time so that a copied program has it too.
struct built_in_deck_file {
  /// The path below `Decks`, such as `marxism-leninism/deck.yaml`.
  const char *path;
  /// The text, UTF-8, not terminated.
  const unsigned char *bytes;
  /// Its length in bytes.
  size_t length;
};

/// The number of files of built-in decks.
size_t built_in_deck_file_count(void);

/// The file at a position below the count.
struct built_in_deck_file built_in_deck_file_at(size_t position);

/// The number of vocabularies: kinds and relations that decks can share.
size_t built_in_vocabulary_count(void);

/// The vocabulary at a position below the count.
struct built_in_deck_file built_in_vocabulary_at(size_t position);

/// The JSON Schema of deck files.
struct built_in_deck_file built_in_schema(void);

/// A short deck with remarks, for people who begin one.
struct built_in_deck_file built_in_starter(void);

#endif
