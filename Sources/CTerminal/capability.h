// Reading terminfo for bytes that are written without curses.
#pragma once

#include <stdbool.h>
#include <stddef.h>

/// Bytes ready to be written at once.
struct ct_bytes {
  char text[512];
  size_t count;
};

/// Adds text, if all of it fits.
void ct_add(struct ct_bytes *bytes, const char *text);

/// Adds a capability of the open terminal, without its padding; false when it has none.
bool ct_add_capability(struct ct_bytes *bytes, const char *name);

/// Adds what turns pastes and the mouse on or off; nothing where the terminal would not understand it.
void ct_add_reports(struct ct_bytes *bytes, bool mouse, bool on);

/// Writes all of it. Safe inside a signal handler.
void ct_write(int descriptor, const struct ct_bytes *bytes);
