/// An edition of the standard; what Waymark writes differs in the names of the editions only.
package enum DMNEdition: String, Hashable, Sendable, CaseIterable {
  case edition1_3 = "1.3"
  case edition1_5 = "1.5"

  private var date: String {
    switch self {
    case .edition1_3: "20191111"
    case .edition1_5: "20230324"
    }
  }

  /// The namespace of models.
  var model: String { "https://www.omg.org/spec/DMN/\(date)/MODEL/" }

  /// The namespace of diagrams.
  var diagrams: String { "https://www.omg.org/spec/DMN/\(date)/DMNDI/" }
}
