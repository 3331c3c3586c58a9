internal import ArgumentParser

/// Writes what a command makes to a file that was not there before, or to standard output.
enum OutputFile {
  /// Writes a whole text.
  ///
  /// - Parameters:
  ///   - text: What to write.
  ///   - path: The file to make; nil for standard output.
  /// - Throws: An exit code, after a sentence on standard error, when the file cannot be made.
  static func write(_ text: String, to path: String?) throws {
    guard let path else { return Console.write(text) }
    do throws(SummaryFile.Trouble) {
      try SummaryFile.write(text, to: path, replacing: false)
    } catch {
      switch error {
      case .exists:
        Console.complain("There is a file \(path) already. Name another one, or remove it first.")
      case .failed(let reason):
        Console.complain("Cannot make the file \(path): \(reason). Name another one.")
      }
      throw Exit.cannotCreate
    }
  }
}
