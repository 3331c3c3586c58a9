/// Items that look at each other with their conditions, so that none of them can be settled first.
struct GateCircle {
  /// The linkIds of one such circle, the first one again at its end; nil where there is none.
  let links: [String]?

  init(of items: [FHIRItem]) {
    // Whether an item is asked hangs on the items that it looks at, and on the one that it is in.
    var needs: [String: [String]] = [:]
    var ahead = items.map { (item: $0, parent: String?.none) }
    while let (item, parent) = ahead.popLast() {
      needs[item.linkID] = item.gates.map(\.question) + (parent.map { [$0] } ?? [])
      ahead += item.children.map { ($0, item.linkID) }
    }
    links = Self.circle(in: needs)
  }

  /// Takes away what is settled until nothing more is; whoever walks on among the rest comes round.
  private static func circle(in needs: [String: [String]]) -> [String]? {
    var open = needs.mapValues(\.count)
    var needed: [String: [String]] = [:]
    for (link, wanted) in needs { for other in wanted { needed[other, default: []].append(link) } }
    var settled = open.filter { $0.value == 0 }.map(\.key)
    while let link = settled.popLast() {
      open[link] = nil
      for other in needed[link] ?? [] {
        guard let count = open[other] else { continue }
        open[other] = count - 1
        if count == 1 { settled.append(other) }
      }
    }
    guard var link = open.keys.min() else { return nil }
    var way: [String] = []
    while !way.contains(link) {
      way.append(link)
      guard let next = needs[link]?.filter({ open[$0] != nil }).min() else { return nil }
      link = next
    }
    return Array(way.drop { $0 != link }) + [link]
  }
}
