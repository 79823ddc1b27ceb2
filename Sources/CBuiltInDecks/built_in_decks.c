#include "built_in_decks.h"

// The decks stay what they are, plain YAML in Decks/; the compiler copies their bytes (#embed, C23).
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char marxism_leninism_deck[] = {
#embed "../../Decks/marxism-leninism/deck.yaml"
};
static const unsigned char marxism_leninism_lenin_and_stalin[] = {
#embed "../../Decks/marxism-leninism/lenin-and-stalin.yaml"
};
static const unsigned char marxism_leninism_stalin_and_trotsky[] = {
#embed "../../Decks/marxism-leninism/stalin-and-trotsky.yaml"
};
static const unsigned char marxism_leninism_phases[] = {
#embed "../../Decks/marxism-leninism/phases.yaml"
};
static const unsigned char vocabulary_history[] = {
#embed "../../Decks/vocabularies/history.yaml"
};
static const unsigned char deck_schema[] = {
#embed "../../Decks/deck.schema.json"
};
static const unsigned char starter_deck[] = {
#embed "../../Decks/starter.yaml"
};

#define FILE_OF(path, bytes) { path, bytes, sizeof bytes }

static const struct built_in_deck_file files[] = {
  FILE_OF("marxism-leninism/deck.yaml", marxism_leninism_deck),
  FILE_OF("marxism-leninism/lenin-and-stalin.yaml", marxism_leninism_lenin_and_stalin),
  FILE_OF("marxism-leninism/stalin-and-trotsky.yaml", marxism_leninism_stalin_and_trotsky),
  FILE_OF("marxism-leninism/phases.yaml", marxism_leninism_phases),
};

static const struct built_in_deck_file vocabularies[] = {
  FILE_OF("vocabularies/history.yaml", vocabulary_history),
};

size_t built_in_deck_file_count(void) { return sizeof files / sizeof files[0]; }

struct built_in_deck_file built_in_deck_file_at(size_t position) { return files[position]; }

size_t built_in_vocabulary_count(void) { return sizeof vocabularies / sizeof vocabularies[0]; }

struct built_in_deck_file built_in_vocabulary_at(size_t position) { return vocabularies[position]; }

struct built_in_deck_file built_in_schema(void) {
  return (struct built_in_deck_file)FILE_OF("deck.schema.json", deck_schema);
}

struct built_in_deck_file built_in_starter(void) {
  return (struct built_in_deck_file)FILE_OF("starter.yaml", starter_deck);
}
