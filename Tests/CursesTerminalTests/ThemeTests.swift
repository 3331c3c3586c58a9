@testable import CursesTerminal
import Screens
import Testing

@Suite("Theme")
struct ThemeTests {
  /// Backgrounds that terminals and editors come with.
  static let dark: [Paper] = [
    "000000", "0c0c0c", "1e1e1e", "300a24", "002b36", "282828", "282a36", "282c34", "272822",
    "2e3436", "2e3440",
  ]
  static let light: [Paper] = [
    "ffffff", "fdf6e3", "fbf1c7", "eeeeec", "fafafa", "ffffdd", "f6f8fa",
  ]

  /// The least contrast of text, and of signs that are seen rather than read, by WCAG 2 (1.4.3 and 1.4.11).
  private static let leastOfText = 4.5
  private static let leastOfSigns = 3.0

  @Test(
    "every colour reads well on black, on white, and on the common backgrounds that it is for",
    arguments: Theme.Kind.allCases)
  func contrast(kind: Theme.Kind) {
    let theme = Theme(kind: kind, palette: .many, hasFaint: true)
    let papers: [Paper] =
      switch kind {
      case .dark: Self.dark
      case .light: Self.light
      case .neutral, .highContrast, .mono: Self.dark + Self.light
      }
    for style in Style.allCases {
      let look = theme.look(of: style)
      guard let ink = look.ink else { continue }
      let isSign = style == .bar || style == .rule
      let behind = look.paper.map { [Light.of($0)] } ?? papers.map(\.light)
      for paper in behind {
        let contrast = Light.contrast(Light.of(ink), paper)
        #expect(
          contrast >= (isSign ? Self.leastOfSigns : Self.leastOfText),
          "\(style): \(contrast)")
      }
    }
  }

  @Test("the theme of high contrast keeps to 7, and has nothing grey or faint")
  func highContrast() {
    for palette in Theme.Palette.allCases {
      let theme = Theme(kind: .highContrast, palette: palette, hasFaint: true)
      for style in Style.allCases {
        let look = theme.look(of: style)
        #expect(!look.weight.contains(.dim))
        // Letters have the terminal's own colours, or bring both.
        #expect((look.ink == nil) == (look.paper == nil))
        if palette == .many, let ink = look.ink, let paper = look.paper {
          #expect(Light.contrast(Light.of(ink), Light.of(paper)) >= 7)
        }
      }
    }
  }

  @Test(
    "what must be seen differs from running text in every theme and palette, colours aside",
    arguments: Theme.Kind.allCases)
  func weights(kind: Theme.Kind) {
    for palette in Theme.Palette.allCases {
      let theme = Theme(kind: kind, palette: palette, hasFaint: false)
      #expect(theme.look(of: .focus).weight.contains(.reverse))
      for style in [Style.title, .strong, .marked, .notice, .alert, .bar, .key] {
        #expect(theme.look(of: style).weight.contains(.bold))
      }
    }
  }

  @Test(
    "a terminal without colours is given none, whatever the theme", arguments: Theme.Kind.allCases)
  func colorless(kind: Theme.Kind) {
    let theme = Theme(kind: kind, palette: Theme.Palette(colors: 0), hasFaint: true)
    for style in Style.allCases {
      #expect(theme.look(of: style).ink == nil && theme.look(of: style).paper == nil)
    }
  }

  @Test("the monochrome theme has no colour where there are many")
  func mono() {
    let theme = Theme(kind: .mono, palette: .many, hasFaint: true)
    for style in Style.allCases {
      #expect(theme.look(of: style).ink == nil && theme.look(of: style).paper == nil)
    }
    #expect(theme.look(of: .quiet) == theme.look(of: .plain))
  }

  @Test(
    "the terminal's word for its background is taken, and doubt means neither",
    arguments: [
      ("15;0", Theme.Kind.dark), ("0;15", .light), ("0;default;15", .light), ("12;8", .dark),
      ("0;7", .light), ("15;default", .neutral), ("", .neutral), ("15;99", .neutral),
      ("x", .neutral),
    ])
  func background(value: String, kind: Theme.Kind) {
    #expect(Theme.Kind(.default, background: value) == kind)
    #expect(Theme.Kind(.default, background: nil) == .neutral)
    #expect(Theme.Kind(.dark, background: value) == .dark)
    #expect(Theme.Kind(.highContrast, background: value) == .highContrast)
  }
}

/// A background, written as six digits of its red, green and blue.
struct Paper: ExpressibleByStringLiteral, Sendable {
  let light: Double

  init(stringLiteral digits: String) {
    let number = Int(digits, radix: 16) ?? 0
    light = Light.of([number >> 16, number >> 8 & 0xFF, number & 0xFF])
  }
}

/// Relative luminance and contrast, by the formulas of WCAG 2.
enum Light {
  static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The luminance of one of the 256 colours, from 16 on.
  static func of(_ color: Int16) -> Double {
    let steps = [0, 95, 135, 175, 215, 255]
    let number = Int(color)
    let grey = 8 + (number - 232) * 10
    return of(
      number >= 232
        ? [grey, grey, grey]
        : [steps[(number - 16) / 36], steps[(number - 16) / 6 % 6], steps[(number - 16) % 6]])
  }

  static func of(_ parts: [Int]) -> Double {
    let linear = parts.map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The value to the power of 2.4: its square, times the fifth root of its square.
  private static func power(_ value: Double) -> Double {
    let square = value * value
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }
}
