// Reading terminfo for bytes that are written without curses.

#define NCURSES_WIDECHAR 1
#include "capability.h"
#include "CTerminal.h"

#include <errno.h>
#include <ncurses.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

void ct_add(struct ct_bytes *bytes, const char *text) {
  size_t count = strlen(text);
  if (count > sizeof bytes->text - bytes->count) return;
  memcpy(bytes->text + bytes->count, text, count);
  bytes->count += count;
}

bool ct_add_capability(struct ct_bytes *bytes, const char *name) {
  const char *text = capability(name);
  if (text == NULL) return false;
  char plain[128];
  size_t count = 0;
  // "$<5>" asks for a pause of 5 ms, which only hardware of the seventies needs.
  for (const char *at = text; *at != '\0' && count + 1 < sizeof plain; at++) {
    const char *end = at[0] == '$' && at[1] == '<' ? strchr(at, '>') : NULL;
    if (end != NULL) {
      at = end;
    } else {
      plain[count++] = *at;
    }
  }
  plain[count] = '\0';
  ct_add(bytes, plain);
  return true;
}

void ct_write(int descriptor, const struct ct_bytes *bytes) {
  size_t at = 0;
  while (at < bytes->count) {
    ssize_t count = write(descriptor, bytes->text + at, bytes->count - at);
    if (count > 0) {
      at += (size_t)count;
    } else if (errno != EINTR) {
      return;
    }
  }
}

enum ct_ability ct_terminal_ability(void) {
  const char *type = getenv("TERM");
  if (type == NULL || *type == '\0') return CT_CANNOT_MOVE_CURSOR;
  // 1 is what setupterm says of a printer: known, but it cannot be painted on.
  int problem = 0;
  if (setupterm(NULL, STDOUT_FILENO, &problem) != OK) {
    return problem == 1 ? CT_CANNOT_MOVE_CURSOR : CT_UNKNOWN_TYPE;
  }
  bool moves = capability("cup") != NULL;
  del_curterm(cur_term);
  return moves ? CT_CAN_PAINT : CT_CANNOT_MOVE_CURSOR;
}

int ct_colors(void) {
  // Curses's own count stands only after its colours have been started.
  int count = tigetnum("colors");
  return has_colors() && count > 0 ? count : 0;
}

bool ct_speaks_ansi(void) {
  const char *text = capability("cup");
  return text != NULL && strncmp(text, "\033[", 2) == 0;
}

bool ct_has_second_screen(void) { return capability("smcup") != NULL; }

enum ct_mouse ct_mouse(void) {
  const char *begin = ct_speaks_ansi() ? capability("kmous") : NULL;
  if (begin == NULL) return CT_NO_MOUSE;
  return strcmp(begin, "\033[M") == 0 ? CT_MOUSE_IN_BYTES : CT_MOUSE_IN_NUMBERS;
}

void ct_add_reports(struct ct_bytes *bytes, bool mouse, bool on) {
  if (!ct_speaks_ansi()) return;
  ct_add(bytes, on ? "\033[?2004h" : "\033[?2004l");
  // Presses and the wheel, in numbers; not where the mouse merely moves.
  if (mouse && ct_mouse() != CT_NO_MOUSE) {
    ct_add(bytes, on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l");
  }
}

void ct_reports(int descriptor, bool mouse, bool on) {
  struct ct_bytes bytes = {.count = 0};
  ct_add_reports(&bytes, mouse, on);
  ct_write(descriptor, &bytes);
}
