internal import Placement
internal import Questionnaires
internal import Rules

/// Which reasons of the result stand open, with their answers and sources.
enum OpenedReasons: Hashable, Sendable {
  case none
  case one(GroupOfReasons)
  case all
}

/// Reasons that open together.
enum GroupOfReasons: Hashable, Sendable {
  case domain(Identifier<Table>)
  /// Those of joint rules, which no single domain shows.
  case joint
}

extension Interview {
  /// The reasons that can be opened, in the order in which they stand on the page.
  var groupsOfReasons: [GroupOfReasons] {
    let result = recommendation
    return byNeed(result.domains).filter { !$0.reasons.isEmpty }.map { .domain($0.table) }
      + (result.jointReasons.isEmpty ? [] : [.joint])
  }

  func isOpen(_ group: GroupOfReasons) -> Bool {
    openedReasons == .all || openedReasons == .one(group)
  }

  /// Opens all, or closes what is open.
  mutating func toggleReasons() {
    openedReasons = openedReasons == .none ? .all : .none
  }

  /// Opens the next group and closes the one before it; after the last comes the first.
  mutating func openNextReason() {
    let groups = groupsOfReasons
    guard let first = groups.first else { return }
    var next = first
    if case .one(let open) = openedReasons, let place = groups.firstIndex(of: open) {
      next = groups[(place + 1) % groups.count]
    }
    openedReasons = .one(next)
    goesToOpened = true
  }

  /// The place of what was opened by itself; nil when nothing is, or everything.
  func opened(in blocks: [Block]) -> Page.Opened? {
    guard case .one(let group) = openedReasons else { return nil }
    let result = recommendation
    let block: Block? =
      switch group {
      case .joint: result.jointReasons.first.map { .item($0.text[voice]) }
      case .domain(let table):
        result.domains.first { $0.table == table }.map { bar($0.title[voice], $0.need) }
      }
    return block.flatMap(blocks.firstIndex).map { Page.Opened(block: $0, isNew: goesToOpened) }
  }
}

extension Recommendation {
  /// The reasons of the level table itself.
  var jointReasons: [Reason] {
    let domains = Set(domains.map(\.table))
    return level == .none ? [] : levelReasons.filter { !domains.contains($0.table) }
  }
}
