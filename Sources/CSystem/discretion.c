// What answers leave behind when the program ends badly, or makes a file: nothing that others can read.

#include "CSystem.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

/// What the runtime of Swift catches to print a trace, with pieces of memory in it.
static const int traced[] = {SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};

void cs_be_discreet(void) {
  umask(077);
  // For the programs that this one starts as well: an editor holds the same words.
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  // The limit alone does not hold where the system hands cores to another program.
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  // The runtime reads SWIFT_BACKTRACE before this program begins, so that setting it here would be too late, and starting
  // over would cost a tenth of the time to the first page.
  for (size_t i = 0; i < sizeof traced / sizeof *traced; i++) {
    struct sigaction now, standard = {.sa_handler = SIG_DFL};
    if (sigaction(traced[i], NULL, &now) != 0) continue;
    // What was ignored when the program was started stays so.
    if (now.sa_handler != SIG_IGN) sigaction(traced[i], &standard, NULL);
  }
}
