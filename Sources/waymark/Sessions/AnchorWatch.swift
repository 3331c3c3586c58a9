internal import Phrases
internal import Records

/// Compares an unlocked store with what this computer saw of it last, and remembers every change from then on.
final class AnchorWatch {
  /// What stands in the place of the store that was seen last; nil when it is that one, and once it is accepted.
  private(set) var replacement: Replacement?
  private let file: AnchorFile?
  private var seen: LastSeen

  /// Begins right after unlocking.
  init(_ store: Store) throws(StoreFault) {
    let found = try store.anchorFound()
    file = AnchorFile(of: found.store, at: store.path)
    seen = file?.read() ?? LastSeen(found)
    replacement = seen.meet(found)
    follow(try store.anchor())
    store.onChange = { [self] in follow($0) }
  }

  /// Goes on from the records that stand there now.
  func accept() {
    replacement = nil
    seen.accept()
    file?.write(seen)
  }

  private func follow(_ anchor: Anchor) {
    seen.follow(anchor)
    file?.write(seen)
  }
}

extension ReplacedPhrases {
  /// What has happened, and what to do.
  func sentence(for replacement: Replacement) -> String {
    let found = Surroundings.text(of: replacement.found.changed)
    let seen = Surroundings.text(of: replacement.seen.changed)
    let what = replacement.changesLost.map { older(found, seen, $0) } ?? parted(found, seen)
    return "\(what) \(remedy)"
  }
}
