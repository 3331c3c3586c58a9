#define _GNU_SOURCE 1
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/pidfd.h>
#include <unistd.h>

/// Opens both ends; the session leader that opens the program's end by name gets it as its own.
static int open_ends(struct pt_session *session, char *name, size_t size) {
  session->terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (session->terminal < 0) return errno;
  if (grantpt(session->terminal) != 0 || unlockpt(session->terminal) != 0) return errno;
  if (ptsname_r(session->terminal, name, size) != 0) return errno;
  session->program_side = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (session->program_side < 0) return errno;
  return fcntl(session->terminal, F_SETFL, O_NONBLOCK) == 0 ? 0 : errno;
}

static int start(struct pt_session *session, const char *name, const char *program,
                 char *const arguments[], char *const environment[], const char *folder) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&files);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_addopen(&files, 0, name, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&files, 0, 1);
  posix_spawn_file_actions_adddup2(&files, 0, 2);
  if (folder != NULL) posix_spawn_file_actions_addchdir_np(&files, folder);
  // Whatever the test runner does with signals, the program starts with none of it.
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  int problem =
      posix_spawn(&session->process, program, &files, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return problem;
}

int pt_spawn(struct pt_session *session, const char *program, char *const arguments[],
             char *const environment[], const char *folder, int rows, int columns) {
  *session = (struct pt_session){.terminal = -1, .program_side = -1, .ended = -1, .process = -1};
  char name[64];
  int problem = open_ends(session, name, sizeof name);
  if (problem == 0 && !pt_resize(session, rows, columns)) problem = errno;
  if (problem == 0) problem = start(session, name, program, arguments, environment, folder);
  if (problem != 0) {
    session->process = -1;
  } else {
    session->ended = pidfd_open(session->process, 0);
    if (session->ended < 0) problem = errno;
  }
  if (problem != 0) pt_close(session);
  return problem;
}
