import Foundation
import TerminalTesting

/// The program as scripts run it: input in, output and complaints out, no terminal anywhere.
enum Program {
  /// What came of a run.
  struct Run {
    let code: Int32
    let output: String
    /// What was written to standard error.
    let complaint: String

    var lines: [String] { output.components(separatedBy: "\n") }
  }

  /// Where it lies.
  static var path: String {
    get throws { try BuiltProducts.path(of: "waymark") }
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - arguments: Without the program's name.
  ///   - input: What it reads from a pipe.
  ///   - device: Where its output goes, in place of what is given back.
  ///   - environment: Put over what every program needs.
  ///   - scratch: Whose folders it runs in.
  /// - Returns: What came of it.
  /// - Throws: A fault when it cannot be started.
  static func run(
    _ arguments: [String], input: String = "", writingTo device: String? = nil,
    environment: [String: String] = [:], in scratch: Scratch
  ) throws -> Run {
    let variables = TerminalSession.environment.merging(scratch.environment) { $1 }
      .merging(environment) { $1 }
    let files = scratch.aside + "/" + UUID().uuidString
    try scratch.write(input, to: "\(files)-input")
    // A program that hangs is a test that fails, not one that never ends.
    let script = """
      cd "$1" && /bin/cat "$2-input" | (shift 3; exec /usr/bin/timeout -k 1 30 "$@") \
      >"$3" 2>"$2-complaint"
      """
    let code = try spawn(
      ["/bin/sh", "-c", script, "sh", scratch.work, files, device ?? "\(files)-output", try path]
        + arguments,
      variables.map { "\($0)=\($1)" }.sorted())
    return Run(
      code: code, output: device == nil ? try scratch.read("\(files)-output") : "",
      complaint: try scratch.read("\(files)-complaint"))
  }

  static func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:],
    in scratch: Scratch
  ) throws -> Run {
    try run(arguments, input: input, environment: environment, in: scratch)
  }

  /// Runs any program to its end, and gives its exit code; 128 and the signal when one ended it.
  static func spawn(_ command: [String], _ variables: [String]) throws -> Int32 {
    var child = pid_t()
    let problem = withCStrings(command) { arguments in
      withCStrings(variables) { posix_spawn(&child, command[0], nil, nil, arguments, $0) }
    }
    guard problem == 0 else { throw POSIXError(POSIXErrorCode(rawValue: problem) ?? .ENOENT) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw POSIXError(.ECHILD) }
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
}
