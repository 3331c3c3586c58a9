import Foundation
import Glibc

/// A program that runs beside a test, and ends with it.
///
/// A test's threads have signals blocked, and a child inherits that: one that is to end by a signal must have none blocked.
final class Companion {
  /// What it reads from.
  let input: FileHandle
  /// What it writes; its complaints go nowhere.
  let output: FileHandle
  private let child: pid_t

  /// Starts it.
  ///
  /// - Parameters:
  ///   - command: The program's path, and its arguments.
  ///   - environment: Put over what tests have themselves.
  /// - Throws: A fault when it cannot be started.
  init(_ command: [String], environment: [String: String] = [:]) throws {
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (inputRead, inputWrite) = try Self.pipe()
    let (outputRead, outputWrite) = try Self.pipe()
    defer {
      close(inputRead)
      close(outputWrite)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, inputRead, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, outputWrite, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    let arguments = (command.map { strdup($0) }) + [nil]
    let environs = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for copy in arguments + environs { free(copy) } }
    var started = pid_t()
    let problem = posix_spawn(&started, command[0], &actions, &attributes, arguments, environs)
    guard problem == 0 else {
      close(inputWrite)
      close(outputRead)
      throw POSIXError(POSIXErrorCode(rawValue: problem) ?? .ENOENT)
    }
    child = started
    input = FileHandle(fileDescriptor: inputWrite, closeOnDealloc: true)
    output = FileHandle(fileDescriptor: outputRead, closeOnDealloc: true)
  }

  deinit {
    kill(child, SIGTERM)
    // One that does not listen is ended all the same.
    for _ in 0..<500 {
      if waitpid(child, nil, WNOHANG) != 0 { return }
      usleep(10_000)
    }
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
  }

  /// The next line that it writes, without its end; what there is of one at the end of the output.
  func line() throws -> Data {
    var line = Data()
    while let byte = try output.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") {
      line.append(byte)
    }
    return line
  }

  /// A pipe that no other child of this process gets.
  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
