/// Finds the name that somebody most likely meant.
package enum Suggestion {
  /// The nearest of some names, when it is near enough to be a slip: a third of its letters, and never more than three.
  package static func nearest(to word: String, among names: some Sequence<String>) -> String? {
    let limit = min(3, max(1, word.count / 3))
    return names.lazy.filter { abs($0.count - word.count) <= limit }
      .map { (distance: distance(word, $0), name: $0) }
      .filter { $0.distance <= limit }
      .min(by: <)?.name
  }

  /// How many letters must be changed, added, removed or swapped with their neighbour (optimal string alignment).
  static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left)
    let right = Array(right)
    var beforeLast = Array(repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
