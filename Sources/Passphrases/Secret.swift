private import CSystem
private import Glibc

/// Work with bytes that must not stay in memory.
enum Secret {
  static func wipe(_ bytes: UnsafeMutableRawBufferPointer) {
    if let start = bytes.baseAddress { cs_forget(start, bytes.count) }
  }

  /// Lends room for some bytes, and wipes it afterwards.
  static func withRoom<Result, Fault: Error>(
    _ count: Int, _ body: (UnsafeMutableBufferPointer<UInt8>) throws(Fault) -> Result
  ) throws(Fault) -> Result {
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count)
    room.initialize(repeating: 0)
    defer {
      wipe(UnsafeMutableRawBufferPointer(room))
      room.deallocate()
    }
    return try body(room)
  }

  /// What an error number of the system means.
  static func reason(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 128)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: text, as: UTF8.self)
  }
}
