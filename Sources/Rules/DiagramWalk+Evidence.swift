extension DiagramWalk {
  /// The known groups of variables on which it rests that a function has one of some values.
  ///
  /// They are enough: with them alone the function has one of the values, whatever all others are. None is idle: each stands in
  /// some smallest set of them that is enough.
  ///
  /// - Parameters:
  ///   - diagram: The function; with what is known it must have one of the values for certain.
  ///   - values: The values.
  ///   - known: The value of each variable, or nil where it is unknown.
  ///   - groups: What becomes known together.
  ///   - support: The variables on which the function hangs.
  /// - Returns: The groups, in rising order; none when the function has one of the values whatever is known.
  /// - Complexity: The square of the number of known groups, times the size of the function.
  package mutating func evidence(
    for diagram: Diagram, among values: ValueSet, knowing known: [Int?], in groups: VariableGroups,
    support: [Int]
  ) -> [Int] {
    var candidates = groups.known(known, behind: support)
    while true {
      let search = EvidenceSearch(known: known, groups: groups, candidates: candidates)
      var evidence = search.smallest(sparing: nil) {
        isCertain(diagram, among: values, knowing: $0)
      }
      for candidate in candidates where !evidence[candidate] {
        evidence[candidate] =
          search.smallest(sparing: candidate) {
            isCertain(diagram, among: values, knowing: $0)
          }[candidate]
      }
      // What is needed needs what it counts with.
      for candidate in candidates where evidence[candidate] {
        for gate in groups.gates[candidate] { evidence[gate] = true }
      }
      // What made another one needed may itself have been spared: then look among those that are left.
      let left = candidates.filter { evidence[$0] }
      if left.count == candidates.count { return left }
      candidates = left
    }
  }
}

extension VariableGroups {
  /// The known groups that can matter to a function, in rising order: those that it hangs on, and those that they need.
  fileprivate func known(_ values: [Int?], behind support: [Int]) -> [Int] {
    var isWanted = Array(repeating: false, count: members.count)
    for variable in support where values[variable] != nil {
      isWanted[group[variable]] = true
      for gate in gates[group[variable]] { isWanted[gate] = true }
    }
    return members.indices.filter { group in
      isWanted[group] && members[group].contains { values[$0] != nil }
    }
  }
}

/// Looks for smallest sets of known groups that are enough.
private struct EvidenceSearch {
  let known: [Int?]
  let groups: VariableGroups
  /// The groups to look among, in rising order.
  let candidates: [Int]

  /// Takes away what can be spared, the last groups first, and tells for each group whether it is left.
  ///
  /// The one that is named goes after all others that can go without it, so that it stays wherever another can be spared for it.
  func smallest(sparing last: Int?, isEnough: ([Int?]) -> Bool) -> [Bool] {
    var left = Array(repeating: Int?.none, count: known.count)
    var isKept = Array(repeating: false, count: groups.members.count)
    for group in candidates { put(group, into: &left, &isKept) }
    for group in order(sparing: last) where isKept[group] {
      let gone = [group] + groups.dependents[group].filter { isKept[$0] }
      for group in gone {
        isKept[group] = false
        for variable in groups.members[group] { left[variable] = nil }
      }
      if !isEnough(left) { for group in gone { put(group, into: &left, &isKept) } }
    }
    return isKept
  }

  private func put(_ group: Int, into left: inout [Int?], _ isKept: inout [Bool]) {
    isKept[group] = true
    for variable in groups.members[group] { left[variable] = known[variable] }
  }

  private func order(sparing last: Int?) -> [Int] {
    guard let last else { return candidates.reversed() }
    let takesItAlong = { groups.gates[last].contains($0) }
    return candidates.reversed().filter { $0 != last && !takesItAlong($0) } + [last]
      + candidates.reversed().filter(takesItAlong)
  }
}
