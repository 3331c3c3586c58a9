import Foundation

/// How much of what is endless a test goes through: random people, random keys, people whom engines of others are asked about.
///
/// Each change goes through some of it, so that nobody waits for long; `WAYMARK_LONG_TESTS=1` goes through much more.
package enum TestLength {
  package static let isLong = ProcessInfo.processInfo.environment["WAYMARK_LONG_TESTS"] != nil

  package static func count(_ short: Int, long: Int) -> Int { isLong ? long : short }
}
