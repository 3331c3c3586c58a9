// A program on a terminal of its own, for tests.
#pragma once

#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

/// Both ends of a pseudoterminal, and the program that runs on it.
struct pt_session {
  /// The end that the test reads and writes.
  int terminal;
  /// The end that the program has, kept open so that its settings outlive the program.
  int program_side;
  /// Readable when the program has ended.
  int ended;
  pid_t process;
};

/// Starts a program as the leader of a session on a new terminal; 0, or the number of an error.
int pt_spawn(struct pt_session *session, const char *program, char *const arguments[],
             char *const environment[], const char *folder, int rows, int columns);

/// Gives the terminal a size; the kernel tells the program.
bool pt_resize(const struct pt_session *session, int rows, int columns);

/// The settings that the program sees.
bool pt_settings(const struct pt_session *session, struct termios *settings);

/// Asks once, without waiting, whether the program has ended, and takes its status.
bool pt_has_ended(struct pt_session *session, int *status);

/// How the program ended: its exit code, or the negated number of the signal that ended it.
int pt_outcome(int status);

/// Waits until bytes came or the program ended; false when the time is up.
bool pt_wait(const struct pt_session *session, int milliseconds, bool *bytes, bool *ended);

bool pt_signal(const struct pt_session *session, int signal);

/// Closes the test's end, as a terminal window does when it is closed.
void pt_hang_up(struct pt_session *session);

/// Ends the program if it still runs, and closes everything.
void pt_close(struct pt_session *session);
