// A terminal that does not show what is typed, and shows it again whatever happens meanwhile.
//
// Signals stay blocked except inside ppoll, so that none arrives between looking and waiting. What says that the program has
// failed cannot be blocked, and gives the terminal back from its handler.

#define _GNU_SOURCE 1
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

/// Those that end or stop a program, and the one that continues it.
static const int asking[] = {SIGHUP, SIGINT, SIGTERM, SIGQUIT, SIGALRM, SIGPIPE, SIGUSR1, SIGUSR2,
                             SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGIO, SIGPWR, SIGSTKFLT, SIGTSTP,
                             SIGTTIN, SIGTTOU, SIGCONT};
static const int failing[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
enum { ASKING = sizeof asking / sizeof *asking, FAILING = sizeof failing / sizeof *failing };

static struct sigaction asking_before[ASKING], failing_before[FAILING];
static sigset_t mask_before;
static struct termios loud, quiet;
static volatile sig_atomic_t terminal = -1;
static volatile sig_atomic_t caught;
static volatile sig_atomic_t continued;

static void note(int signal) {
  if (signal == SIGCONT) continued = 1;
  else caught = signal;
}

static void failed(int signal, siginfo_t *info, void *context) {
  (void)context;
  if (terminal >= 0) tcsetattr(terminal, TCSANOW, &loud);
  for (int i = 0; i < FAILING; i++) sigaction(failing[i], &failing_before[i], NULL);
  // A faulting instruction runs again when this returns; any other signal has to be sent again.
  bool again = signal == SIGSEGV || signal == SIGBUS || signal == SIGILL || signal == SIGFPE;
  if (!again || info->si_code <= 0) raise(signal);
}

/// Waits until the shell has given this program the terminal; false where no shell will.
static bool is_in_front(int descriptor) {
  for (int tries = 0; tries < 8; tries++) {
    pid_t front = tcgetpgrp(descriptor);
    if (front == getpgrp()) return true;
    if (front < 0) return false;
    // As a program that reads from behind; the shell continues it when it is brought to the front.
    kill(0, SIGTTIN);
  }
  return false;
}

static void hold(void) {
  sigset_t blocked;
  sigemptyset(&blocked);
  for (int i = 0; i < ASKING; i++) sigaddset(&blocked, asking[i]);
  sigprocmask(SIG_BLOCK, &blocked, &mask_before);
  struct sigaction action = {.sa_handler = note};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < ASKING; i++) {
    sigaction(asking[i], NULL, &asking_before[i]);
    if (asking_before[i].sa_handler != SIG_IGN) sigaction(asking[i], &action, NULL);
  }
  struct sigaction failure = {.sa_sigaction = failed, .sa_flags = SA_SIGINFO | SA_NODEFER};
  sigemptyset(&failure.sa_mask);
  for (int i = 0; i < FAILING; i++) sigaction(failing[i], &failure, &failing_before[i]);
}

static void release(void) {
  for (int i = 0; i < ASKING; i++) sigaction(asking[i], &asking_before[i], NULL);
  for (int i = 0; i < FAILING; i++) sigaction(failing[i], &failing_before[i], NULL);
  sigprocmask(SIG_SETMASK, &mask_before, NULL);
}

static bool begin(int descriptor) {
  if (!is_in_front(descriptor)) {
    errno = EIO;
    return false;
  }
  if (tcgetattr(descriptor, &loud) != 0) return false;
  quiet = loud;
  quiet.c_lflag &= ~(tcflag_t)(ECHO | ECHONL);
  quiet.c_lflag |= ICANON | ISIG;
  quiet.c_iflag |= ICRNL;
  caught = 0;
  continued = 0;
  hold();
  terminal = descriptor;
  // What was typed before was shown, so it is no secret.
  if (tcsetattr(descriptor, TCSAFLUSH, &quiet) == 0) return true;
  int reason = errno;
  terminal = -1;
  release();
  errno = reason;
  return false;
}

static void end(void) {
  int descriptor = terminal;
  if (descriptor < 0) return;
  // With the rest of what was typed or pasted, which the shell would show and run.
  tcsetattr(descriptor, TCSAFLUSH, &loud);
  terminal = -1;
  release();
}

int cs_quiet_begin(void) {
  int descriptor = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (descriptor < 0) return -1;
  if (begin(descriptor)) return descriptor;
  int reason = errno;
  close(descriptor);
  errno = reason;
  return -1;
}

void cs_quiet_end(int descriptor) {
  end();
  close(descriptor);
}

static bool say(int descriptor, const char *text) {
  size_t left = strlen(text);
  while (left > 0) {
    ssize_t count = write(descriptor, text, left);
    if (count < 0 && errno != EINTR) return false;
    if (count > 0) {
      text += count;
      left -= (size_t)count;
    }
  }
  return true;
}

/// Gives the terminal back, lets the signal do what it does, and takes the terminal again if the program is still there.
static bool obey(int descriptor) {
  int signal = caught;
  say(descriptor, "\n");
  end();
  // Stops end the wait of a shell for the whole job.
  kill(signal == SIGTSTP ? 0 : getpid(), signal);
  return begin(descriptor);
}

/// What a byte leads to.
enum next { GO_ON, WHOLE, AGAIN, NOTHING, TROUBLE };

static enum next wait_for_byte(int descriptor, unsigned char *byte) {
  struct pollfd input = {.fd = descriptor, .events = POLLIN};
  int count = ppoll(&input, 1, NULL, &mask_before);
  int reason = errno;
  if (caught) return AGAIN;
  if (continued) {
    // A shell may have set the terminal otherwise meanwhile.
    continued = 0;
    return tcsetattr(descriptor, TCSANOW, &quiet) == 0 ? GO_ON : TROUBLE;
  }
  if (count < 0) {
    errno = reason;
    return reason == EINTR ? GO_ON : TROUBLE;
  }
  ssize_t size = read(descriptor, byte, 1);
  if (size < 0) return errno == EINTR ? GO_ON : TROUBLE;
  return size == 0 ? NOTHING : WHOLE;
}

int cs_quiet_line(int descriptor, const char *prompt, unsigned char *bytes, int size) {
  int count = 0;
  if (!say(descriptor, prompt)) return CS_QUIET_FAILED;
  for (;;) {
    unsigned char byte = 0;
    switch (wait_for_byte(descriptor, &byte)) {
      case GO_ON: break;
      case TROUBLE: return CS_QUIET_FAILED;
      case NOTHING:
        say(descriptor, "\n");
        return count > 0 ? count : CS_QUIET_ENDED;
      case AGAIN:
        explicit_bzero(bytes, (size_t)size);
        count = 0;
        if (!obey(descriptor) || !say(descriptor, prompt)) return CS_QUIET_FAILED;
        break;
      case WHOLE:
        if (byte == '\n') {
          say(descriptor, "\n");
          return count > size ? CS_QUIET_TOO_LONG : count;
        }
        if (count < size) bytes[count] = byte;
        if (count <= size) count++;
        byte = 0;
    }
  }
}

void cs_forget(void *bytes, size_t size) { explicit_bzero(bytes, size); }
