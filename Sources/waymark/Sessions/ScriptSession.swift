internal import ArgumentParser
private import Glibc
internal import Interview
internal import Scripts

/// Plays a script, and writes its pictures.
enum ScriptSession {
  static func run(_ interview: Interview, script path: String, pictures folder: String?) throws {
    try AssessmentPlace.prepare(interview.assessment)
    let pictures: [ScriptPlayer.Picture]
    do {
      let text = try text(of: path)
      var player = ScriptPlayer(interview)
      pictures = try player.play(Script(text))
    } catch let fault as Script.Fault {
      Console.complain("\(path):\(fault.line): \(fault.sentence)")
      throw Exit.badData
    }
    for picture in pictures {
      let file = "\(folder ?? Self.folder(of: path))/\(picture.name)"
      guard write(picture.text, to: file) else {
        let reason = SummaryFile.reason(errno)
        Console.complain(
          "The picture \(file) cannot be written: \(reason). Name another folder with --pictures.")
        throw Exit.cannotCreate
      }
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func text(of path: String) throws -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let reason = SummaryFile.reason(errno)
      Console.complain("The script \(path) cannot be opened: \(reason). Check its name.")
      throw Exit.notFound
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        Console.complain("The script \(path) cannot be read: \(SummaryFile.reason(errno)).")
        throw Exit.inputOutput
      }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      Console.complain("The script \(path) is not UTF-8. Save it as UTF-8.")
      throw Exit.badData
    }
    return text
  }

  private static func write(_ text: String, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    return close(descriptor) == 0 && rest.isEmpty
  }
}
