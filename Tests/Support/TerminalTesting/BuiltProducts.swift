private import Glibc

/// The programs that were built beside the tests.
package enum BuiltProducts {
  /// The path of a program that was built together with the running tests.
  ///
  /// - Parameter name: The name of the program.
  /// - Returns: Its path.
  /// - Throws: A `TerminalFault` that names the folders that were looked into.
  package static func path(of name: String) throws -> String {
    let folders = folders
    for folder in folders where access("\(folder)/\(name)", X_OK) == 0 {
      return "\(folder)/\(name)"
    }
    throw TerminalFault(
      """
      The program \(name) was not found in \(folders.joined(separator: " or ")). \
      Build it with "swift build --product \(name)".
      """)
  }

  /// Where the running program lies, and the bundle of tests that it was told to run.
  private static var folders: [String] {
    var folders: [String] = []
    for path in [ownPath()] + CommandLine.arguments.filter({ $0.contains(".xctest") }) {
      // The bundle is a file on Linux, and a folder with folders in it elsewhere.
      let bundle = path.firstRange(of: ".xctest").map { path[..<$0.upperBound] } ?? path[...]
      guard let slash = bundle.lastIndex(of: "/") else { continue }
      let parent = String(bundle[..<slash])
      if !parent.isEmpty, !folders.contains(parent) { folders.append(parent) }
    }
    return folders
  }

  private static func ownPath() -> String {
    guard let path = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }
}
