// Standard error while curses has the screen.
//
// A failed precondition prints its message before it traps; on the alternate screen the message
// would be lost with the screen.

#define _GNU_SOURCE 1
#include "CTerminal.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

static int saved = -1;

void ct_hold_standard_error(void) {
  if (saved >= 0 || !ct_is_terminal(STDERR_FILENO)) return;
  int memory = memfd_create("standard-error", MFD_CLOEXEC);
  if (memory < 0) return;
  saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (saved >= 0) dup2(memory, STDERR_FILENO);
  close(memory);
}

void ct_release_standard_error(bool tell) {
  if (saved < 0) return;
  char text[512];
  ssize_t count;
  lseek(STDERR_FILENO, 0, SEEK_SET);
  while (tell && (count = read(STDERR_FILENO, text, sizeof text)) > 0) {
    if (write(saved, text, (size_t)count) < 0) break;
  }
  dup2(saved, STDERR_FILENO);
  close(saved);
  saved = -1;
}
