#define _GNU_SOURCE 1
#include "CPseudoTerminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

bool pt_resize(const struct pt_session *session, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(session->terminal, TIOCSWINSZ, &size) == 0;
}

bool pt_settings(const struct pt_session *session, struct termios *settings) {
  return tcgetattr(session->program_side, settings) == 0;
}

bool pt_has_ended(struct pt_session *session, int *status) {
  if (session->process <= 0 || waitpid(session->process, status, WNOHANG) <= 0) return false;
  session->process = -1;
  return true;
}

int pt_outcome(int status) {
  return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

bool pt_wait(const struct pt_session *session, int milliseconds, bool *bytes, bool *ended) {
  struct pollfd places[] = {
      {.fd = session->terminal, .events = POLLIN},
      {.fd = session->process > 0 ? session->ended : -1, .events = POLLIN},
  };
  int count = poll(places, 2, milliseconds);
  *bytes = count > 0 && places[0].revents != 0;
  *ended = count > 0 && places[1].revents != 0;
  // An interrupted wait is not one whose time is up.
  return count > 0 || (count < 0 && errno == EINTR);
}

bool pt_signal(const struct pt_session *session, int signal) {
  return session->process > 0 && kill(session->process, signal) == 0;
}

static void shut(int *descriptor) {
  if (*descriptor >= 0) close(*descriptor);
  *descriptor = -1;
}

void pt_hang_up(struct pt_session *session) { shut(&session->terminal); }

void pt_close(struct pt_session *session) {
  if (session->process > 0) {
    kill(session->process, SIGKILL);
    while (waitpid(session->process, NULL, 0) < 0 && errno == EINTR) {
    }
    session->process = -1;
  }
  shut(&session->terminal);
  shut(&session->program_side);
  shut(&session->ended);
}
