internal import CNcurses

/// What curses paints into: here always the one window that covers the screen.
typealias Window = UnsafeMutablePointer<WINDOW>
