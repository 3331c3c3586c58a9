// Bits that curses spells as macros which Swift cannot import.

#define NCURSES_WIDECHAR 1
#include "CTerminal.h"

#include <ncurses.h>

unsigned int ct_bold(void) { return WA_BOLD; }
unsigned int ct_dim(void) { return WA_DIM; }
unsigned int ct_reverse(void) { return WA_REVERSE; }
unsigned int ct_underline(void) { return WA_UNDERLINE; }

unsigned int ct_attributes_known(void) { return term_attrs(); }
WINDOW *ct_screen_window(void) { return stdscr; }
