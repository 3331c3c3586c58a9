// Leaving nothing on the screen.

#define _GNU_SOURCE 1
#include "CTerminal.h"
#include "capability.h"

#include <termios.h>

void ct_erase_everything(int input, int output) {
  struct ct_bytes bytes = {.count = 0};
  ct_add_capability(&bytes, "clear");
  // After "clear", since some terminals keep what they clear among the lines scrolled off.
  if (!ct_add_capability(&bytes, "E3") && ct_speaks_ansi()) ct_add(&bytes, "\033[3J");
  ct_add_capability(&bytes, "home");
  ct_write(output, &bytes);
  tcflush(input, TCIFLUSH);
}
