/// How dear each guess at a passphrase is (Argon2id): how often and over how much memory.
package struct Cost: Hashable, Sendable {
  package let passes: Int
  package let kibibytes: Int

  private init(passes: Int, mebibytes: Int) {
    self.passes = passes
    kibibytes = mebibytes * 1024
  }

  package static let standard = Cost(passes: 3, mebibytes: 256)
  /// Below this a guess is too cheap: a doctored file cannot make the program use less.
  package static let floor = Cost(passes: 2, mebibytes: 64)
  /// Above this a doctored file would exhaust the computer.
  package static let ceiling = Cost(passes: 10, mebibytes: 1024)

  /// Takes what a slot says of its cost.
  ///
  /// - Parameters:
  ///   - passes: how often the memory is gone over.
  ///   - kibibytes: how much memory.
  /// - Throws: `weakSlot` below the floor, `costlySlot` above the ceiling.
  package init(passes: Int, kibibytes: Int) throws(StoreFault) {
    guard passes >= Self.floor.passes, kibibytes >= Self.floor.kibibytes else {
      throw .weakSlot(passes: passes, kibibytes: kibibytes)
    }
    guard passes <= Self.ceiling.passes, kibibytes <= Self.ceiling.kibibytes else {
      throw .costlySlot(passes: passes, kibibytes: kibibytes)
    }
    self.passes = passes
    self.kibibytes = kibibytes
  }
}
