#include "manual.h"

// The documents stay what they are; the compiler copies their bytes (#embed, C23).
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char page[] = {
#embed "iskra.1"
};
static const unsigned char deck_format[] = {
#embed "../IskraCommand/Iskra.docc/DeckFormat.md"
};

struct document manual_page(void) { return (struct document){page, sizeof page}; }

struct document manual_deck_format(void) {
  return (struct document){deck_format, sizeof deck_format};
}
