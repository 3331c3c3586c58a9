/// Who hands papers out at a place, and where help is near it: a site's own words, in its own language.
package struct Letterhead: Hashable, Sendable {
  /// What the clinic or the program is called.
  package let name: String
  package let address: [String]
  package let phone: String?
  package let resources: [Resource]

  package init(
    name: String, address: [String] = [], phone: String? = nil, resources: [Resource] = []
  ) {
    self.name = name
    self.address = address
    self.phone = phone
    self.resources = resources
  }

  /// Somebody near who helps.
  package struct Resource: Hashable, Sendable {
    package let name: String
    /// How to reach them: "Call 555-0123", or where they are.
    package let reach: String
    /// What they are there for.
    package let use: String

    package init(name: String, reach: String, use: String) {
      self.name = name
      self.reach = reach
      self.use = use
    }
  }

  /// What stands above a paper: the name, then the lines under it.
  package var lines: [String] { [name] + address + (phone.map { [$0] } ?? []) }
}
