internal import ArgumentParser

/// Where an export goes: to a file when one is named, else to standard output.
enum ExportFile {
  /// Writes a whole export.
  ///
  /// - Parameters:
  ///   - text: What it is.
  ///   - path: The file; none, and "-", are standard output.
  ///   - inputs: Files that it was made from, which it must not take the place of.
  /// - Throws: An exit code, after a complaint, when the file cannot be created.
  static func write(_ text: String, to path: String?, from inputs: [String] = []) throws {
    guard let path, path != "-" else { return Console.write(text) }
    if let input = inputs.first(where: { Surroundings.isSameFile($0, path) }) {
      Console.complain("\(path) is what this is made from: \(input). Name another file.")
      throw Exit.usage
    }
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
