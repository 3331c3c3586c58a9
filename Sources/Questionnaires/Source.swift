/// Where a fact comes from.
package struct Source: Hashable, Sendable {
  package let id: Identifier<Source>
  package let publisher: String
  package let year: String
  package let title: String
  package let address: String
  package let usedFor: String

  package init(
    id: Identifier<Source>, publisher: String, year: String, title: String, address: String,
    usedFor: String
  ) {
    self.id = id
    self.publisher = publisher
    self.year = year
    self.title = title
    self.address = address
    self.usedFor = usedFor
  }
}
