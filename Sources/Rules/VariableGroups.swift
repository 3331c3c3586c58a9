/// Variables that become known together, and what each group needs to count.
///
/// A group may count only while others are known: an answer, say, only while it is known that its question applies.
package struct VariableGroups: Sendable {
  /// The group of each variable.
  let group: [Int]
  /// The variables of each group.
  let members: [[Int]]
  /// For each group, the groups without which it does not count.
  let gates: [[Int]]
  /// For each group, those that do not count without it.
  let dependents: [[Int]]

  /// Makes groups.
  ///
  /// - Parameters:
  ///   - group: The group of each variable, counted from 0.
  ///   - gates: For each group, all groups without which it does not count.
  package init(of group: [Int], gates: [Set<Int>]) {
    self.group = group
    var members = Array(repeating: [Int](), count: gates.count)
    for (variable, group) in group.enumerated() { members[group].append(variable) }
    var dependents = Array(repeating: [Int](), count: gates.count)
    for (group, gates) in gates.enumerated() {
      for gate in gates { dependents[gate].append(group) }
    }
    self.members = members
    self.gates = gates.map { $0.sorted() }
    self.dependents = dependents
  }

  /// The groups without which one does not count.
  package func gates(of group: Int) -> [Int] { gates[group] }

  /// The groups of some variables, and those without which they do not count.
  package func groups(behind variables: [Int]) -> Set<Int> {
    variables.reduce(into: []) { groups, variable in
      groups.insert(group[variable])
      groups.formUnion(gates[group[variable]])
    }
  }
}
