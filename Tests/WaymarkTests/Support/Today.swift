import Foundation

/// The day as the program prints it, where the clock shows universal time.
enum Today {
  static var date: String {
    get throws {
      var now = time(nil)
      var parts = tm()
      guard gmtime_r(&now, &parts) != nil else { throw POSIXError(.EINVAL) }
      let pad = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
      return "\(parts.tm_year + 1900)-\(pad(parts.tm_mon + 1))-\(pad(parts.tm_mday))"
    }
  }
}
