@testable import CursesTerminal
import Screens
import Testing

@Suite("Theme")
struct ThemeTests {
  @Test(
    "every colour reads well on white and on black", arguments: Style.allCases)
  func contrast(style: Style) {
    let look = Theme(palette: .many, hasFaint: true).look(of: style)
    guard let ink = look.ink else { return }
    let papers = look.paper.map { [light($0)] } ?? [light(16), light(231)]
    for paper in papers {
      let brighter = max(light(ink), paper)
      let darker = min(light(ink), paper)
      // No colour has more than 4.58 against both.
      #expect((brighter + 0.05) / (darker + 0.05) >= 4.3)
    }
  }

  @Test("what must be seen differs from running text in every palette, colours aside")
  func weights() {
    for palette in Theme.Palette.allCases {
      let theme = Theme(palette: palette, hasFaint: false)
      #expect(theme.look(of: .focus).weight == .reverse)
      for style in [Style.title, .strong, .marked, .notice, .alert, .key] {
        #expect(theme.look(of: style).weight.contains(.bold))
      }
    }
  }

  @Test("a terminal without colours is given none")
  func monochrome() {
    let theme = Theme(palette: Theme.Palette(colors: 0), hasFaint: true)
    for style in Style.allCases {
      #expect(theme.look(of: style).ink == nil && theme.look(of: style).paper == nil)
    }
    #expect(theme.look(of: .quiet).weight == .dim)
  }

  /// The relative luminance of a colour of the 256, by the formula of WCAG 2.
  private func light(_ color: Int16) -> Double {
    let steps = [0, 95, 135, 175, 215, 255]
    let number = Int(color)
    let grey = 8 + (number - 232) * 10
    let parts =
      number >= 232
      ? [grey, grey, grey]
      : [steps[(number - 16) / 36], steps[(number - 16) / 6 % 6], steps[(number - 16) % 6]]
    let linear = parts.map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The value to the power of 2.4: its square, times the fifth root of its square.
  private func power(_ value: Double) -> Double {
    let square = value * value
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }
}
