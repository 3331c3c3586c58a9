// Gives the terminal back whatever ends the program: a fault, abort, or exit without goodbye.
//
// Curses's own endwin may not be called in a signal handler, so the bytes are prepared before.

#define _GNU_SOURCE 1
#include "CTerminal.h"
#include "capability.h"

#include <signal.h>
#include <stdlib.h>
#include <termios.h>

enum { FATAL = 7 };
static const int fatal[FATAL] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT};
static struct sigaction before[FATAL];

static int terminal = -1;
static struct termios settings;
static struct ct_bytes farewell;

/// Writes the prepared bytes and sets the terminal; only once. Safe inside a signal handler.
static void restore(void) {
  int descriptor = terminal;
  if (descriptor < 0) return;
  terminal = -1;
  ct_write(descriptor, &farewell);
  tcsetattr(descriptor, TCSANOW, &settings);
  ct_release_standard_error(true);
}

static void crashed(int signal, siginfo_t *info, void *context) {
  (void)context;
  restore();
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
  // A faulting instruction runs again when this returns, and finds the handler that was there
  // before: a backtrace then names the true place. Any other signal has to be sent again.
  bool again = signal == SIGSEGV || signal == SIGBUS || signal == SIGILL || signal == SIGFPE;
  if (!again || info->si_code <= 0) raise(signal);
}

void ct_guard_begin(int descriptor) {
  if (terminal >= 0 || tcgetattr(descriptor, &settings) != 0) return;
  farewell.count = 0;
  terminal = descriptor;

  static bool at_exit;
  if (!at_exit) at_exit = atexit(restore) == 0;

  // A stack of its own: the fault may be that the stack is full.
  static char stack[1 << 16];
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&own, NULL);
  struct sigaction action = {
      .sa_sigaction = crashed,
      .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER,
  };
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &before[i]);
}

void ct_guard_prepare(bool mouse) {
  farewell.count = 0;
  ct_add_capability(&farewell, "sgr0");
  ct_add_capability(&farewell, "op");
  ct_add_capability(&farewell, "cnorm");
  ct_add_capability(&farewell, "rmkx");
  ct_add_reports(&farewell, mouse, false);
  // Without a second screen the message goes below what stands there.
  if (!ct_add_capability(&farewell, "rmcup")) ct_add(&farewell, "\r\n");
}

void ct_guard_end(void) {
  if (terminal < 0) return;
  terminal = -1;
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
}
