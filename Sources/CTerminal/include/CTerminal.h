// What Swift cannot reach in curses and libc: macros, globals, and work inside signal handlers.
#pragma once

#include <stdbool.h>
#include <stdio.h>

// MARK: Attributes and colours

unsigned int ct_bold(void);
unsigned int ct_dim(void);
unsigned int ct_reverse(void);
unsigned int ct_underline(void);

/// The attributes that the open terminal can show.
unsigned int ct_attributes_known(void);

/// How many colours the open terminal has; 0 when it has none.
int ct_colors(void);

// MARK: Handles

/// The window that covers the screen. Curses's own name for it is a global variable.
struct _win_st *ct_screen_window(void);

FILE *ct_standard_input(void);
FILE *ct_standard_output(void);

bool ct_is_terminal(int descriptor);

/// Whether the line to the terminal carries 9,600 bits a second or fewer. A terminal that is no line says a higher speed.
bool ct_is_slow_line(int descriptor);

/// Asks the kernel for the size of the window; false when it does not know.
bool ct_window_size(int descriptor, int *rows, int *columns);

// MARK: What the terminal type can do

enum ct_ability {
  CT_CAN_PAINT,
  CT_CANNOT_MOVE_CURSOR,
  CT_UNKNOWN_TYPE,
};

/// Looks TERM up without writing to the terminal. Not to be called while curses is open.
enum ct_ability ct_terminal_ability(void);

/// Whether the open terminal takes the control sequences of ECMA-48, as nearly all do.
bool ct_speaks_ansi(void);

/// Whether the open terminal has a second screen, so that what stood before comes back at the end.
bool ct_has_second_screen(void);

/// How the open terminal says where its mouse is.
enum ct_mouse {
  /// It does not.
  CT_NO_MOUSE,
  /// In numbers of any length, as xterm does since 2010.
  CT_MOUSE_IN_NUMBERS,
  /// Asked for numbers too, but where it does not know of them it sends three bytes.
  CT_MOUSE_IN_BYTES,
};

enum ct_mouse ct_mouse(void);

/// Turns bracketed paste, and the mouse if it is wanted, on or off, where the open terminal would understand it.
void ct_reports(int descriptor, bool mouse, bool on);

// MARK: Characters

enum ct_charset {
  CT_UNICODE,
  CT_EIGHT_BIT,
};

/// Chooses the character set from LC_ALL, LC_CTYPE and LANG. Must come before curses starts.
enum ct_charset ct_choose_charset(void);

/// The columns of a scalar as the C library sees them; negative when it may not be printed.
int ct_columns(unsigned int scalar);

// MARK: Signals and waiting

/// What ct_wait found; a negative answer is a signal that asks the program to end, negated.
enum ct_happening {
  CT_TIME_IS_UP = 0,
  CT_INPUT = 1,
  CT_RESIZED = 2,
  /// The program is asked to stand still.
  CT_SUSPENDED = 3,
  /// The program goes on after it was stopped without being asked.
  CT_CONTINUED = 4,
};

/// From here on stop signals and window changes are only taken inside ct_wait.
void ct_hold_signals(void);
void ct_release_signals(void);

/// Waits for input or a signal; negative milliseconds wait without limit.
int ct_wait(int descriptor, int milliseconds);

/// Stops the program and its job, as Control-Z does, until the shell continues them.
///
/// The terminal must have been given back before.
void ct_stand_still(void);

/// Lets the keys that send signals be about another program, until they are taken back.
void ct_lend_signals(void);
void ct_take_signals_back(void);

/// Reads one byte past curses; negative when none comes in the time.
int ct_read_byte(int descriptor, int milliseconds);

/// Whether bytes can be read at once.
bool ct_has_input(int descriptor);

// MARK: Leaving the terminal as it was

/// Remembers the settings of the terminal and guards against a crash. Before curses starts.
void ct_guard_begin(int descriptor);

/// Prepares what a crash would write; whether the mouse was turned on. After curses has started.
void ct_guard_prepare(bool mouse);

/// Takes the guard away. After curses has ended.
void ct_guard_end(void);

/// Keeps what is written to standard error in memory, when it would land on the painted screen.
void ct_hold_standard_error(void);

/// Gives standard error back, and says there what was held, if it is to be told.
void ct_release_standard_error(bool tell);

/// Clears the screen and the lines that have scrolled off it, and drops keys not yet read.
void ct_erase_everything(int input, int output);
