/// The printers of a computer, as far as they can be told.
package struct Printers: Hashable, Sendable {
  /// The one that is taken when none is named; nil where none is.
  package let usual: String?
  /// All of them, the usual one first; empty where they cannot be told.
  package let names: [String]

  package init(usual: String?, names: [String]) {
    self.usual = usual
    let others = names.filter { $0 != usual }
    self.names = (usual.map { [$0] } ?? []) + others
  }

  /// Where printing works, and nothing says where to.
  package static let unknown = Printers(usual: nil, names: [])
}

/// On which printer to print, and how often.
package struct PrintOrder: Hashable, Sendable {
  /// Nil is the usual one.
  package let printer: String?
  package let copies: Int

  package init(printer: String? = nil, copies: Int = 1) {
    self.printer = printer
    self.copies = copies
  }

  /// How many copies may be asked for: a slip of a finger must not empty a tray.
  package static let possibleCopies = 1...9
}
