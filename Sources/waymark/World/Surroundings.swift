private import Glibc

/// What the program learns from where it was started.
enum Surroundings {
  /// An environment variable that is set to something.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The folder of the running program.
  static var programFolder: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    let path = String(
      decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether two paths lead to one file that is there.
  static func isSameFile(_ left: String, _ right: String) -> Bool {
    var (one, other) = (stat(), stat())
    return stat(left, &one) == 0 && stat(right, &other) == 0 && one.st_dev == other.st_dev
      && one.st_ino == other.st_ino
  }

  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// After how long without a key the screen is given up; nil is never.
  ///
  /// `WAYMARK_LOCK_AFTER_SECONDS` comes first, so that tests need not wait for minutes.
  static func idleLimit(minutes: Int) -> Duration? {
    if let seconds = variable("WAYMARK_LOCK_AFTER_SECONDS").flatMap({ Int($0) }) {
      return seconds > 0 ? .seconds(seconds) : nil
    }
    return minutes > 0 ? .seconds(60 * minutes) : nil
  }

  /// Today's date where the computer stands, as year, month and day: "2026-11-22".
  static var today: String { day(of: seconds) }

  /// Seconds since 1970, now.
  static var seconds: Int64 { Int64(time(nil)) }

  /// A day where the computer stands: "2026-11-22".
  static func day(of seconds: Int64) -> String {
    let parts = parts(of: seconds)
    return "\(parts.tm_year + 1900)-\(pad(parts.tm_mon + 1))-\(pad(parts.tm_mday))"
  }

  /// A day and a time where the computer stands: "2026-11-22 09:05".
  static func text(of seconds: Int64) -> String {
    let parts = parts(of: seconds)
    return "\(day(of: seconds)) \(pad(parts.tm_hour)):\(pad(parts.tm_min))"
  }

  private static func parts(of seconds: Int64) -> tm {
    var moment = time_t(seconds)
    var parts = tm()
    localtime_r(&moment, &parts)
    return parts
  }

  private static func pad(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The first line of a small file that says something, without the white space around it.
  static func line(of path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(file, &bytes, bytes.count)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).first.map(String.init)
  }

  /// The folder that the program was started in.
  static var folder: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard getcwd(&buffer, buffer.count) != nil else { return "/" }
    return String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
