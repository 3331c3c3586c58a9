import Foundation

/// How many people an engine of others is asked about.
///
/// They are slow: each change asks about some, and `WAYMARK_LONG_TESTS=1` about many.
enum Thoroughness {
  static let isLong = ProcessInfo.processInfo.environment["WAYMARK_LONG_TESTS"] != nil

  static func count(_ short: Int, long: Int) -> Int { isLong ? long : short }
}
