/// Why there is no PDF.
package enum PDFFault: Error, Hashable, Sendable {
  /// The library that shapes its text is not installed.
  case noLibrary(name: String)
  /// The library gave up, with a code of its own.
  case failed(code: Int)
}
