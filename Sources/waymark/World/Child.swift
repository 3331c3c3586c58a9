private import Glibc

/// Another program, run to its end.
enum Child {
  /// It could not be started, or not be waited for.
  struct Trouble: Error, Hashable {
    /// As in `errno`.
    let code: Int32
  }

  /// The path of a program that is found as a shell finds it.
  static func program(named name: String) -> String? {
    (Surroundings.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
      .map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - program: Its path.
  ///   - arguments: With its name as the first.
  ///   - environment: What it finds in its environment; what this program has, unless told.
  ///   - input: What it reads.
  ///   - output: Where its output and its complaints go.
  /// - Returns: Its exit code, or 128 more than the signal that ended it.
  /// - Throws: ``Trouble``.
  static func run(
    _ program: String, _ arguments: [String], environment: [String]? = nil,
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO
  ) throws(Trouble) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
    // The interview holds signals back, and ignores some meanwhile; the other program must inherit neither.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var child = pid_t()
    let code = withCStrings(arguments) { arguments in
      guard let environment else {
        return posix_spawn(&child, program, &actions, &attributes, arguments, environ)
      }
      return withCStrings(environment) { environment in
        posix_spawn(&child, program, &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw Trouble(code: code) }
    return try end(of: child)
  }

  private static func end(of child: pid_t) throws(Trouble) -> Int32 {
    var status: Int32 = 0
    while true {
      if waitpid(child, &status, WUNTRACED) < 0 {
        guard errno == EINTR else { throw Trouble(code: errno) }
      } else if status & 0xFF == 0x7F {
        // It stopped itself alone: the shell waits for this program, which therefore stops too, and goes on with it.
        kill(0, SIGTSTP)
        kill(child, SIGCONT)
      } else {
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
      }
    }
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
