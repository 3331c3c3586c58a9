// The wide-character interface is switched on here: SwiftPM refuses the -D flags that
// ncursesw's pkg-config file would pass.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
