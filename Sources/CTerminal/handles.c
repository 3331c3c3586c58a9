// Streams, descriptors and what stands behind them.

#include "CTerminal.h"

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

FILE *ct_standard_input(void) { return stdin; }
FILE *ct_standard_output(void) { return stdout; }

bool ct_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

bool ct_is_slow_line(int descriptor) {
  struct termios settings;
  if (tcgetattr(descriptor, &settings) != 0) return false;
  // The constants rise with the speed up to this one; 0 is a line that was hung up.
  speed_t speed = cfgetospeed(&settings);
  return speed != B0 && speed <= B9600;
}

bool ct_window_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}
