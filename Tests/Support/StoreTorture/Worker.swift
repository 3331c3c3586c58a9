private import Glibc

/// Another process of the same program, which says on its output what it was told is kept.
final class Worker {
  private var process: pid_t
  private var output: Int32
  /// What came and was not a whole line yet.
  private var rest: [UInt8] = []

  /// Starts a program.
  init(_ program: String, _ arguments: [String]) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Loss("no pipe", seed: 0, at: program) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    var copies = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, program, &actions, nil, &copies, environ)
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      throw Loss(String(cString: strerror(code)), seed: 0, at: program)
    }
    process = child
    output = ends[0]
  }

  deinit {
    if process > 0 {
      kill()
      _ = wait()
    }
    close(output)
  }

  func kill() { if process > 0 { _ = Glibc.kill(process, SIGKILL) } }

  /// Takes in the lines that come, for a time at most; false when there will be none any more.
  func lines(milliseconds: Int32, _ body: (String) -> Void) -> Bool {
    var wish = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    guard poll(&wish, 1, milliseconds) > 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(output, &buffer, buffer.count)
    guard count > 0 else { return count < 0 && errno == EINTR }
    rest += buffer[..<count]
    while let end = rest.firstIndex(of: 0x0A) {
      body(String(decoding: rest[..<end], as: UTF8.self))
      rest.removeSubrange(...end)
    }
    return true
  }

  /// Waits for the end; gives the exit code, or the negated signal.
  func wait() -> Int32 {
    var status: Int32 = 0
    while process > 0, waitpid(process, &status, 0) < 0, errno == EINTR {}
    process = 0
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
  }
}

/// What a worker says, at once.
enum WorkerOutput {
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    // A line is short enough to be written whole or not at all.
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }
}
