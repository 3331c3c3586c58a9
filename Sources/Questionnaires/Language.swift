/// A language that the program speaks.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case spanish = "es"

  /// What the language is called, in itself.
  package var name: String {
    switch self {
    case .english: "English"
    case .spanish: "Español"
    }
  }
}
