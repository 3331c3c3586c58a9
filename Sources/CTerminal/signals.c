// Signals that ask for something, taken only while the program waits.
//
// They stay blocked except inside ppoll, so that none arrives between looking and waiting, and no
// handler runs in the middle of painting. Curses leaves handlers alone that were there before it.

#define _GNU_SOURCE 1
#include "CTerminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <time.h>

enum { HELD = 5, STOPS = 3 };
static const int held[HELD] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP};
static struct sigaction before[HELD];
static sigset_t mask_before;
static bool holding;

static volatile sig_atomic_t stop;
static volatile sig_atomic_t resized;
static bool stop_was_told;

static void note(int signal) {
  if (signal == SIGWINCH) {
    resized = 1;
  } else {
    stop = signal;
  }
}

void ct_hold_signals(void) {
  if (holding) return;
  holding = true;
  stop = 0;
  resized = 0;
  stop_was_told = false;
  sigset_t blocked;
  sigemptyset(&blocked);
  for (int i = 0; i < HELD; i++) sigaddset(&blocked, held[i]);
  sigprocmask(SIG_BLOCK, &blocked, &mask_before);
  struct sigaction action = {.sa_handler = note};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < HELD; i++) {
    // Control-Z is a key while curses runs. A stop sent from outside would leave the terminal
    // raw for the shell, so it is not obeyed.
    action.sa_handler = held[i] == SIGTSTP ? SIG_IGN : note;
    sigaction(held[i], &action, &before[i]);
  }
}

void ct_release_signals(void) {
  if (!holding) return;
  holding = false;
  if (stop_was_told) {
    // A second request to end must not kill the program while it ends because of the first.
    sigset_t stops;
    sigemptyset(&stops);
    for (int i = 0; i < STOPS; i++) sigaddset(&stops, held[i]);
    struct timespec now = {0, 0};
    while (sigtimedwait(&stops, NULL, &now) > 0) {
    }
  }
  for (int i = 0; i < HELD; i++) sigaction(held[i], &before[i], NULL);
  sigprocmask(SIG_SETMASK, &mask_before, NULL);
}

static int told(int signal) {
  stop = 0;
  stop_was_told = true;
  return -signal;
}

int ct_wait(int descriptor, int milliseconds) {
  struct pollfd input = {.fd = descriptor, .events = POLLIN};
  struct timespec limit = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  for (;;) {
    int count = ppoll(&input, 1, milliseconds < 0 ? NULL : &limit, &mask_before);
    int failure = count < 0 ? errno : 0;
    if (stop != 0) return told(stop);
    if (resized) {
      resized = 0;
      return CT_RESIZED;
    }
    if (failure == EINTR) continue;
    if (failure != 0) return told(SIGHUP);
    if (count == 0) return CT_TIME_IS_UP;
    // A window that was closed is always ready to be read, and gives nothing.
    if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) return told(SIGHUP);
    return CT_INPUT;
  }
}

bool ct_has_input(int descriptor) {
  struct pollfd input = {.fd = descriptor, .events = POLLIN};
  return poll(&input, 1, 0) == 1 && input.revents == POLLIN;
}
