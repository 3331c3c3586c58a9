private import Glibc
internal import AnswerLines
internal import ArgumentParser
internal import Assessments

/// A file of JSON lines that is open, or standard input, and standard output beside it.
struct LinesInput {
  /// How the file is called in faults.
  let name: String
  private let descriptor: Int32

  /// Opens a file named on the command line; standard input without a name, or for `-`.
  init(_ path: String?) throws {
    guard let path, path != "-" else {
      name = "standard input"
      descriptor = STDIN_FILENO
      return
    }
    name = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor < 0 else { return }
    let reason = errno
    guard reason == ENOENT else { throw Self.unreadable(path, reason) }
    Console.complain(
      "There is no file \(path). Name a file of JSON lines, or - for standard input.")
    throw Exit.notFound
  }

  /// The two ends of the stream, and standard error for what is wrong.
  var ports: LineStream.Ports {
    let (name, descriptor) = (name, descriptor)
    return LineStream.Ports(
      read: { space in
        while true {
          let count = Glibc.read(descriptor, space.baseAddress, space.count)
          if count >= 0 { return count }
          if errno != EINTR { throw Self.unreadable(name, errno) }
        }
      },
      isReady: {
        var asked = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&asked, 1, 0) != 0
      },
      write: { try Self.write($0) },
      complain: { Console.complain($0) })
  }

  private static func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(STDOUT_FILENO, rest.baseAddress, rest.count)
      if count >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      } else if errno == EPIPE {
        // Whoever was reading has enough; to be told so in spite of SIGPIPE being ignored is no fault of the input.
        throw Exit.brokenPipe
      } else if errno != EINTR {
        Console.complain(
          "The results cannot be written: \(String(cString: strerror(errno))). "
            + "Make room, or write elsewhere.")
        throw Exit.inputOutput
      }
    }
  }

  private static func unreadable(_ name: String, _ reason: Int32) -> ExitCode {
    Console.complain(
      "\(name) cannot be read: \(String(cString: strerror(reason))). "
        + "Check its name and its permissions.")
    return Exit.inputOutput
  }
}
