/// Who has a record open to change it.
///
/// A claim keeps nobody from saving; it only lets the next one know before they begin.
package struct Claim: Hashable, Sendable {
  package let who: KeyHolder
  /// Seconds since 1970.
  package let since: Int64
  /// Whether it is of this very session.
  package let isOwn: Bool

  package init(who: KeyHolder, since: Int64, isOwn: Bool) {
    self.who = who
    self.since = since
    self.isOwn = isOwn
  }

  /// How long a claim stands that is not renewed, in seconds.
  package static let lifetime: Int64 = 600
}

/// A claim as it is sealed.
struct ClaimRow {
  let who: KeyHolder
  let since: Int64
  let renewed: Int64
  let token: [UInt8]

  var encoded: [UInt8] {
    var writer = ByteWriter()
    who.write(to: &writer)
    writer.write(since)
    writer.write(renewed)
    writer.write(token)
    return writer.bytes
  }

  init(who: KeyHolder, since: Int64, renewed: Int64, token: [UInt8]) {
    self.who = who
    self.since = since
    self.renewed = renewed
    self.token = token
  }

  init?(encoded: [UInt8]) {
    var reader = ByteReader(encoded)
    guard let who = KeyHolder(from: &reader), let since = reader.signed(),
      let renewed = reader.signed(), let token = reader.run(), reader.isAtEnd
    else { return nil }
    self.init(who: who, since: since, renewed: renewed, token: token)
  }

  /// Whether the claim still counts.
  ///
  /// One from far in the future does not: a clock was wrong.
  func stands(at time: Int64) -> Bool {
    (renewed - Claim.lifetime...renewed + Claim.lifetime).contains(time)
  }
}
