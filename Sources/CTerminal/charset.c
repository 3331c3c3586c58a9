// Which characters can be shown, and how wide they are.

#define _GNU_SOURCE 1
#include "CTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

static bool is_unicode(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

/// The locale that the environment asks for, in the order of POSIX.
static const char *wish(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value != NULL && *value != '\0') return value;
  }
  return "C";
}

/// Whether a locale's name asks for a character set other than UTF-8, as in "de_DE.ISO-8859-1".
static bool names_eight_bits(const char *locale) {
  const char *charset = strchr(locale, '.');
  if (charset == NULL) return strchr(locale, '@') != NULL;
  return strncasecmp(charset, ".UTF-8", 6) != 0 && strncasecmp(charset, ".UTF8", 5) != 0;
}

enum ct_charset ct_choose_charset(void) {
  // Only this category: numbers and dates must look the same everywhere.
  bool installed = setlocale(LC_CTYPE, "") != NULL;
  if (is_unicode()) return CT_UNICODE;
  const char *name = setlocale(LC_CTYPE, NULL);
  bool plain = name == NULL || strcmp(name, "C") == 0 || strcmp(name, "POSIX") == 0;
  if (!plain || (!installed && names_eight_bits(wish()))) return CT_EIGHT_BIT;
  // "C" says nothing about the terminal, which is what a login over SSH often gives; nearly every
  // terminal takes UTF-8.
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL && is_unicode() ? CT_UNICODE : CT_EIGHT_BIT;
}

int ct_columns(unsigned int scalar) { return wcwidth((wchar_t)scalar); }
