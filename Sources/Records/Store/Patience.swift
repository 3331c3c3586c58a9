internal import CSQLite
private import Glibc

/// How long one waits for others who write, and how often one asks meanwhile.
///
/// SQLite's own way sleeps longer each time: whoever has waited longest asks least often, and is overtaken again and again by
/// those who come back at once. Here one asks more often the longer one has waited.
final class Patience {
  /// After how long the wait is given up, unless something else is said.
  static let standard = Duration.seconds(5)

  /// After how long the wait is given up.
  var limit = Patience.standard
  private var start = ContinuousClock.now

  /// Waits for a database from now on; must live as long as it does.
  func attend(_ database: OpaquePointer) {
    sqlite3_busy_handler(
      database,
      { context, count in
        guard let context else { return 0 }
        let patience = Unmanaged<Patience>.fromOpaque(context).takeUnretainedValue()
        return patience.waits(asked: count) ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Sleeps until it is time to ask again; false when the time is up.
  private func waits(asked count: Int32) -> Bool {
    if count == 0 { start = .now }
    let waited = ContinuousClock.now - start
    guard waited < limit else { return false }
    let longest: UInt32 =
      waited < .milliseconds(20) ? 1_000 : waited < .milliseconds(100) ? 500 : 200
    // By chance, so that those who wait do not ask all at once.
    usleep(.random(in: longest / 4...longest))
    return true
  }
}
