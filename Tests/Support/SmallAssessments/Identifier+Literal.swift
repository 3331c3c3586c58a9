package import Questionnaires

extension Identifier: ExpressibleByStringLiteral {
  /// An id that a test writes down.
  public init(stringLiteral text: String) {
    guard let id = Self(text) else { preconditionFailure("'\(text)' is no id") }
    self = id
  }
}
