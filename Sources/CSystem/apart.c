#define _GNU_SOURCE 1
#include "CSystem.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static void begin_anew(void) {
  // The handlers of the interview are none of the copy's; a stop from the keyboard is for the one who waits.
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  signal(SIGTSTP, SIG_IGN);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (nowhere < 0) return;
  for (int file = STDIN_FILENO; file <= STDERR_FILENO; file++) dup2(nowhere, file);
}

int cs_apart(int (*work)(void *closure), void *closure) {
  pid_t child = fork();
  if (child < 0) return -1;
  if (child == 0) {
    begin_anew();
    _exit(work(closure) & 0x7F);
  }
  int status;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
