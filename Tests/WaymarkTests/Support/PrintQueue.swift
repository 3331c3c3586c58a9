import Foundation
import Testing

/// A print system of a test's own, with two queues: what comes out of them is kept in files.
final class PrintQueue {
  /// Where programs reach it.
  let socket: String
  private let path: String
  private let daemon: Companion

  /// Starts it, and waits until both queues take papers.
  init(in scratch: Scratch) throws {
    // The path of a socket may have about a hundred letters.
    path = "/tmp/waymark-\(UUID().uuidString.prefix(8))"
    socket = "\(path)/socket"
    let files = FileManager.default
    for folder in [
      "", "/root", "/bin/backend", "/cache", "/state", "/spool", "/tmp", "/log", "/out",
    ] {
      try files.createDirectory(atPath: path + folder, withIntermediateDirectories: true)
    }
    // The program that starts what prints.
    try files.createSymbolicLink(
      atPath: "\(path)/bin/daemon", withDestinationPath: "/usr/lib/cups/daemon")
    // What prints runs as somebody else where the print system runs as root.
    for (folder, mode) in [("", 0o755), ("/out", 0o777), ("/spool", 0o711), ("/tmp", 0o1777)] {
      try files.setAttributes([.posixPermissions: mode], ofItemAtPath: path + folder)
    }
    let backend = """
      #!/bin/sh
      [ $# -eq 0 ] && { echo 'direct keep "Unknown" "Keeps what is printed"'; exit 0; }
      cat "${6:--}" >\(path)/out/paper
      echo "${PRINTER} $4 $3" >\(path)/out/job.part
      mv \(path)/out/job.part \(path)/out/job
      """
    try scratch.write(backend, to: "\(path)/bin/backend/keep", mode: 0o755)
    try scratch.write(
      """
      ServerRoot \(path)/root
      ServerBin \(path)/bin
      CacheDir \(path)/cache
      StateDir \(path)/state
      RequestRoot \(path)/spool
      TempDir \(path)/tmp
      AccessLog \(path)/log/access
      ErrorLog \(path)/log/error
      PageLog \(path)/log/page
      """, to: "\(path)/root/cups-files.conf")
    try scratch.write(
      """
      Listen \(socket)
      WebInterface No
      Browsing Off
      DefaultAuthType None
      PreserveJobFiles No
      PreserveJobHistory No
      <Location />
      Order allow,deny
      Allow all
      </Location>
      <Policy default>
      <Limit All>
      Order allow,deny
      Allow all
      </Limit>
      </Policy>
      """, to: "\(path)/root/cupsd.conf")
    daemon = try Companion([
      "/usr/sbin/cupsd", "-f", "-c", "\(path)/root/cupsd.conf", "-s",
      "\(path)/root/cups-files.conf",
    ])
    try wait("the print system") { files.fileExists(atPath: socket) }
    for name in ["office", "ward"] {
      try run("/usr/sbin/lpadmin", "-p", name, "-E", "-v", "keep:/")
    }
    try run("/usr/sbin/lpadmin", "-d", "ward")
  }

  // The print system may write a little more before it ends, into folders that are gone by then.
  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The queue, the copies and the title of the paper that came out, and its bytes.
  func printed() throws -> (job: String, bytes: Data) {
    try wait("a paper") { FileManager.default.fileExists(atPath: "\(path)/out/job") }
    return (
      String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/out/job")), as: UTF8.self),
      try Data(contentsOf: URL(fileURLWithPath: "\(path)/out/paper"))
    )
  }

  /// The names of what the spool holds once it has had its time.
  func papersKept() throws -> [String] {
    let spool = "\(path)/spool"
    let kept = { (try? FileManager.default.contentsOfDirectory(atPath: spool)) ?? ["?"] }
    try wait("an empty spool") { !kept().contains { $0.hasPrefix("d") || $0.hasPrefix("c") } }
    return kept().filter { $0.hasPrefix("d") || $0.hasPrefix("c") }
  }

  /// Waits until something is so; what never comes to be so is a fault.
  private func wait(_ what: String, until isSo: () -> Bool) throws {
    let end = ContinuousClock.now + .seconds(120)
    while !isSo() {
      let log = try? String(contentsOfFile: "\(path)/log/error", encoding: .utf8)
      try #require(ContinuousClock.now < end, "\(what) does not come: \(log ?? "no log")")
      usleep(20_000)
    }
  }

  private func run(_ program: String, _ arguments: String...) throws {
    let code = try Program.spawn([program] + arguments, ["CUPS_SERVER=\(socket)", "LC_ALL=C"])
    try #require(code == 0, "\(program) \(arguments)")
  }
}
