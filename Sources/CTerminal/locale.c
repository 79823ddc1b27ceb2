#define _GNU_SOURCE
#include "CTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static bool is_utf8(void) {
  const char *name = nl_langinfo(CODESET);
  return strcmp(name, "UTF-8") == 0 || strcmp(name, "utf8") == 0;
}

bool ct_locale_prepare(void) {
  static int answer = -1;
  if (answer >= 0) return answer;
  setlocale(LC_CTYPE, "");
  answer = is_utf8();
  if (!answer && !setlocale(LC_CTYPE, "C.UTF-8") && !setlocale(LC_CTYPE, "en_US.UTF-8"))
    setlocale(LC_CTYPE, "UTF-8");
  return answer;
}

int ct_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

const char *ct_environment(const char *name) { return getenv(name); }
