private import CSystem
private import Glibc

/// Prints through `lp`, without a file on the disk and without a pipe that could end the program.
enum Printer {
  enum Trouble: Error, Hashable {
    case noPrinter
    case failed(String)
  }

  /// Sends text to the printer that `lp` takes by default.
  ///
  /// The job's title is the same for all, since titles stand in print queues for others to read.
  static func print(_ text: String) throws(Trouble) {
    guard let program = find("lp") else { throw .noPrinter }
    let document = cs_memory_file("summary")
    let report = cs_memory_file("report")
    guard document >= 0, report >= 0 else { throw .failed(SummaryFile.reason(errno)) }
    defer {
      close(document)
      close(report)
    }
    let bytes = Array(text.utf8)
    guard Glibc.write(document, bytes, bytes.count) == bytes.count,
      lseek(document, 0, SEEK_SET) == 0
    else { throw .failed(SummaryFile.reason(errno)) }
    let status = try run(program, ["lp", "-t", "Summary", "-"], input: document, output: report)
    guard status != 0 else { return }
    let said = Self.text(of: report)
    if said.contains("No default destination") || said.contains("no default destination")
      || said.contains("does not exist")
    {
      throw .noPrinter
    }
    throw .failed(said.isEmpty ? "lp ended with code \(status)" : said)
  }

  private static func find(_ name: String) -> String? {
    (Surroundings.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
      .map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }

  /// Runs a program to its end, and gives its exit code.
  private static func run(
    _ program: String, _ arguments: [String], input: Int32, output: Int32
  ) throws(Trouble) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
    // The interview holds signals back; the program that prints must not inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    var environment = ["LC_ALL=C"]
    for name in ["PATH", "HOME", "USER", "CUPS_SERVER", "PRINTER", "LPDEST"] {
      if let value = Surroundings.variable(name) { environment.append("\(name)=\(value)") }
    }
    var child = pid_t()
    let code = withCStrings(arguments) { arguments in
      withCStrings(environment) { environment in
        posix_spawn(&child, program, &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw .failed(SummaryFile.reason(code)) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw .failed(SummaryFile.reason(errno)) }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }

  private static func text(of descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 512)
    lseek(descriptor, 0, SEEK_SET)
    let count = read(descriptor, &bytes, bytes.count)
    let line = bytes.prefix(max(0, count)).split(separator: 0x0A).first ?? []
    return String(decoding: line, as: UTF8.self)
  }
}
