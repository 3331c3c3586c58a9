import Foundation

/// How much of what is endless a test goes through: random people, random keys, people whom engines of others are asked about.
///
/// Each change goes through some of it, so that nobody waits for long; `WAYMARK_LONG_TESTS=1` goes through much more.
package enum TestLength {
  package static let isLong = ProcessInfo.processInfo.environment["WAYMARK_LONG_TESTS"] != nil

  package static func count(_ short: Int, long: Int) -> Int { isLong ? long : short }

  /// Each of some things in the long form, and every second, third and so on at each change.
  package static func some<Element>(_ all: [Element], every step: Int) -> [Element] {
    isLong ? all : all.enumerated().filter { $0.offset.isMultiple(of: step) }.map(\.element)
  }
}
