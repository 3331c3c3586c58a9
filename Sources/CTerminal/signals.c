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
#include <unistd.h>

enum { HELD = 6, STOPS = 3 };
static const int held[HELD] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP, SIGCONT};
static struct sigaction before[HELD];
static sigset_t mask_before;
static bool holding;

static volatile sig_atomic_t stop;
static volatile sig_atomic_t resized;
static volatile sig_atomic_t suspended;
static volatile sig_atomic_t continued;
static bool stop_was_told;

static void note(int signal) {
  switch (signal) {
    case SIGWINCH: resized = 1; break;
    case SIGTSTP: suspended = 1; break;
    case SIGCONT: continued = 1; break;
    default: stop = signal;
  }
}

void ct_hold_signals(void) {
  if (holding) return;
  holding = true;
  stop = 0;
  resized = 0;
  suspended = 0;
  continued = 0;
  stop_was_told = false;
  sigset_t blocked;
  sigemptyset(&blocked);
  for (int i = 0; i < HELD; i++) sigaddset(&blocked, held[i]);
  sigprocmask(SIG_BLOCK, &blocked, &mask_before);
  struct sigaction action = {.sa_handler = note};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < HELD; i++) {
    sigaction(held[i], &action, &before[i]);
    // Whoever starts a program with this signal ignored has no use for a program that stands still.
    if (held[i] == SIGTSTP && before[i].sa_handler == SIG_IGN) sigaction(SIGTSTP, &before[i], NULL);
  }
}

static void take_pending(const sigset_t *signals) {
  struct timespec now = {0, 0};
  while (sigtimedwait(signals, NULL, &now) > 0) {
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
    take_pending(&stops);
  }
  for (int i = 0; i < HELD; i++) sigaction(held[i], &before[i], NULL);
  sigprocmask(SIG_SETMASK, &mask_before, NULL);
}

void ct_stand_still(void) {
  struct sigaction ours, standard = {.sa_handler = SIG_DFL};
  sigset_t stop_signal, start_signal;
  sigemptyset(&stop_signal);
  sigaddset(&stop_signal, SIGTSTP);
  sigemptyset(&start_signal);
  sigaddset(&start_signal, SIGCONT);
  sigaction(SIGTSTP, NULL, &ours);
  if (ours.sa_handler == SIG_IGN) return;
  sigaction(SIGTSTP, &standard, NULL);
  // All of the job, as the terminal itself would: a script around the program waits otherwise.
  kill(0, SIGTSTP);
  // Here the program stands still; the next line is reached when it is continued.
  sigprocmask(SIG_UNBLOCK, &stop_signal, NULL);
  sigprocmask(SIG_BLOCK, &stop_signal, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  take_pending(&start_signal);
  suspended = 0;
  continued = 0;
}

// What other programs on the terminal are told by its keys, and must not end this one.
enum { LENT = 3 };
static const int lent[LENT] = {SIGINT, SIGQUIT, SIGTSTP};
static struct sigaction while_ours[LENT];

void ct_lend_signals(void) {
  sigset_t open;
  sigemptyset(&open);
  for (int i = 0; i < LENT; i++) {
    // Control-Z stops the whole job, this program with it.
    struct sigaction action = {.sa_handler = lent[i] == SIGTSTP ? SIG_DFL : SIG_IGN};
    sigaction(lent[i], NULL, &while_ours[i]);
    if (while_ours[i].sa_handler != SIG_IGN) sigaction(lent[i], &action, NULL);
    sigaddset(&open, lent[i]);
  }
  sigprocmask(SIG_UNBLOCK, &open, NULL);
}

void ct_take_signals_back(void) {
  sigset_t blocked, start_signal;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGINT);
  sigaddset(&blocked, SIGTSTP);
  sigprocmask(SIG_BLOCK, &blocked, NULL);
  for (int i = 0; i < LENT; i++) sigaction(lent[i], &while_ours[i], NULL);
  sigemptyset(&start_signal);
  sigaddset(&start_signal, SIGCONT);
  take_pending(&start_signal);
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
    if (suspended) {
      suspended = 0;
      return CT_SUSPENDED;
    }
    if (continued) {
      continued = 0;
      return CT_CONTINUED;
    }
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

int ct_read_byte(int descriptor, int milliseconds) {
  struct pollfd input = {.fd = descriptor, .events = POLLIN};
  unsigned char byte;
  if (poll(&input, 1, milliseconds) != 1 || input.revents != POLLIN) return -1;
  return read(descriptor, &byte, 1) == 1 ? byte : -1;
}
