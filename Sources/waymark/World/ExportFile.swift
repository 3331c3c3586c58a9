internal import ArgumentParser

/// Where an export goes: to a file when one is named, else to standard output.
enum ExportFile {
  /// Writes a whole export.
  ///
  /// - Throws: An exit code, after a complaint, when the file cannot be created.
  static func write(_ text: String, to path: String?) throws {
    guard let path else { return Console.write(text) }
    do throws(SummaryFile.Trouble) {
      try SummaryFile.write(Array(text.utf8), to: path, replacing: true)
    } catch {
      let reason =
        switch error {
        case .exists: "another file of that name is being written"
        case .failed(let reason): reason
        }
      Console.complain(
        "The file \(path) cannot be written: \(reason). Name another with --output.")
      throw Exit.cannotCreate
    }
  }
}
