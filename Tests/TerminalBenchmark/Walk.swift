/// The way from the start to a question, where an arrow key moves the focus.
///
/// Each step waits for a text on the screen, then presses the keys. The first text also says when
/// the first screen is there; the last one must stand on the question's screen.
let walk: [(text: String, keys: String)] = [
  ("For myself", "1"),
  ("Nothing you type leaves this computer", "\r"),
  ("Prefer not to say", ""),
]
