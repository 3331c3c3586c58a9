internal import Foundation

/// Words that stand nowhere else in the world, and the search for them.
struct PlantedWords {
  let client = "Zyxqvarnholt"
  let clinician = "Brwndlptrix"
  let note = "quizzlebane"
  let passphrase = "velvet anchor 93 tangerxine"

  /// What is looked for: the passphrase by its rarest word too.
  var all: [String] { [client, clinician, note, passphrase, "tangerxine"] }

  /// The first of them that is in some bytes.
  func found(in bytes: Data) -> String? {
    all.first { bytes.range(of: Data($0.utf8)) != nil }
  }

  /// The files below a folder that hold one of them, as a sentence; nil when none does.
  ///
  /// - Parameters:
  ///   - folder: Where to look.
  ///   - time: Only what was changed since then; everything unless given.
  ///   - isExcepted: Which files may hold them, by their paths.
  /// - Returns: The first find.
  func find(
    below folder: String, changedSince time: Date? = nil,
    except isExcepted: (String) -> Bool = { _ in false }
  ) -> String? {
    let files = FileManager.default
    for name in (try? files.subpathsOfDirectory(atPath: folder)) ?? [] {
      let path = "\(folder)/\(name)"
      guard !isExcepted(path), let facts = try? files.attributesOfItem(atPath: path),
        facts[.type] as? FileAttributeType == .typeRegular
      else { continue }
      if let time, let changed = facts[.modificationDate] as? Date, changed < time { continue }
      if let word = all.first(where: { name.contains($0) }) { return "\(word) in the name \(path)" }
      guard let bytes = files.contents(atPath: path) else { continue }
      if let word = found(in: bytes) { return "\(word) in \(path)" }
    }
    return nil
  }

  /// What a running process shows to others: its arguments, its environment, and the files that it has open.
  func find(inProcess process: Int32, except isExcepted: (String) -> Bool) -> String? {
    let folder = "/proc/\(process)"
    for name in ["cmdline", "environ", "comm", "status"] {
      guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
      if let word = found(in: bytes) { return "\(word) in \(folder)/\(name)" }
    }
    for number in (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/fd")) ?? [] {
      guard
        let path = try? FileManager.default.destinationOfSymbolicLink(
          atPath: "\(folder)/fd/\(number)"),
        path.hasPrefix("/"), !path.hasPrefix("/dev/"), !path.hasPrefix("/proc/"),
        !isExcepted(path), let bytes = FileManager.default.contents(atPath: path)
      else { continue }
      if let word = found(in: bytes) { return "\(word) in \(path), which is open" }
    }
    return nil
  }
}
