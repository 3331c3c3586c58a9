private import CSystem
private import Glibc
internal import Records

extension Machine {
  /// This one.
  static var live: Machine {
    Machine(
      read: { read($0) }, names: { names($0) },
      real: { path in
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
      },
      device: { device(of: $0) }, has: { Child.program(named: $0) != nil },
      waitingJobs: { waitingJobs() },
      freeBytes: { folder in
        var answer = statvfs()
        guard statvfs(folder, &answer) == 0 else { return nil }
        return UInt64(answer.f_bavail) * UInt64(answer.f_frsize)
      },
      parent: getppid(), coreLimit: number(cs_core_limit), isDumpable: cs_is_dumpable(),
      lockLimit: number(cs_lock_limit), place: .live)
  }

  private static func glance<Value>(atError code: Int32) -> Glance<Value> {
    code == ENOENT || code == ENOTDIR ? .absent : .denied
  }

  private static func read(_ path: String) -> Glance<String> {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { return glance(atError: errno) }
    defer { close(file) }
    // What is read here is short; settings of a print system are the longest.
    var bytes = [UInt8](repeating: 0, count: 1 << 18)
    var count = 0
    while count < bytes.count {
      let more = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if more < 0, errno == EINTR { continue }
      guard more >= 0 else { return .denied }
      if more == 0 { break }
      count += more
    }
    return .seen(String(decoding: bytes.prefix(count), as: UTF8.self))
  }

  private static func names(_ folder: String) -> Glance<[String]> {
    guard let directory = opendir(folder) else { return glance(atError: errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return .seen(names.sorted())
  }

  private static func device(of path: String) -> Device? {
    var major: UInt32 = 0
    var minor: UInt32 = 0
    return cs_device(path, &major, &minor) ? Device(major: major, minor: minor) : nil
  }

  private static func number(_ ask: (UnsafeMutablePointer<UInt64>) -> Bool) -> UInt64? {
    var number: UInt64 = 0
    return ask(&number) ? number : nil
  }

  private static func waitingJobs() -> Int? {
    // A print server that is far away may not answer.
    guard let timeout = Child.program(named: "timeout") else { return nil }
    let report = cs_memory_file("report")
    guard report >= 0 else { return nil }
    defer { close(report) }
    var environment = ["LC_ALL=C"]
    for name in ["PATH", "HOME", "USER", "CUPS_SERVER"] {
      if let value = Surroundings.variable(name) { environment.append("\(name)=\(value)") }
    }
    let code = try? Child.run(
      timeout, ["timeout", "5", "lpstat", "-o"], environment: environment, output: report)
    guard code == 0, lseek(report, 0, SEEK_SET) == 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(report, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).count { $0 == UInt8(ascii: "\n") }
  }
}
