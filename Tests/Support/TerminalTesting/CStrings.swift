private import Glibc

/// Lends strings to C as an array that ends in null.
func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = strings.map { strdup($0) }
  pointers.append(nil)
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeBufferPointer { buffer in
    // An array that ends in null is never empty, so it has an address.
    guard let start = buffer.baseAddress else { preconditionFailure("an array without address") }
    return body(start)
  }
}
