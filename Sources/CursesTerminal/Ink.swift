private import CNcurses
private import CTerminal
internal import Screens

/// The attributes and colour pairs by which curses paints each role.
@MainActor
struct Ink {
  private var attributes: [Style: attr_t] = [:]
  private var pairs: [Style: Int16] = [:]
  /// The styles that show even where there is no letter.
  private var papered: Set<Style> = []

  /// Sets the colours of the open terminal up.
  init(theme: Theme) {
    if theme.palette != .none {
      start_color()
      use_default_colors()
    }
    var next: Int16 = 1
    for style in Style.allCases {
      let look = theme.look(of: style)
      attributes[style] = Self.attributes(look.weight)
      if look.paper != nil || look.weight.contains(.reverse) { papered.insert(style) }
      guard look.ink != nil || look.paper != nil else { continue }
      init_pair(next, look.ink ?? -1, look.paper ?? -1)
      pairs[style] = next
      next += 1
    }
  }

  /// From here on the window writes in the style.
  func take(_ style: Style, for window: Window) {
    wattr_set(window, attributes[style, default: 0], pairs[style, default: 0], nil)
  }

  /// Whether the style can be seen on a blank.
  func hasPaper(_ style: Style) -> Bool { papered.contains(style) }

  private static func attributes(_ weight: Look.Weight) -> attr_t {
    var bits: attr_t = 0
    if weight.contains(.bold) { bits |= ct_bold() }
    if weight.contains(.dim) { bits |= ct_dim() }
    if weight.contains(.reverse) { bits |= ct_reverse() }
    if weight.contains(.underline) { bits |= ct_underline() }
    return bits
  }
}
