internal import ArgumentParser
internal import Phrases
internal import Records

/// The file of records that a command is about.
struct StoreChoice: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: ArgumentHelp(
      "The file of records.",
      discussion: """
        Without it: what WAYMARK_STORE names, else waymark/records.waymark in XDG_DATA_HOME, else in \
        ~/.local/share.
        """, valueName: "file"))
  var file: String?

  /// The place, where records may be kept there; says why not, and ends, where they may not.
  func place(_ words: StorePhrases) throws -> StorePlace {
    try Self.onFault(words) { () throws(PlaceFault) in
      let place = try StorePlace(named: file, in: .live)
      try place.check(.live)
      return place
    }
  }

  /// The same, with the folder made where it is missing.
  func newPlace(_ words: StorePhrases) throws -> StorePlace {
    try Self.onFault(words) { () throws(PlaceFault) in
      let place = try StorePlace(named: file, in: .live)
      try place.makeReady(.live)
      return place
    }
  }

  static func onFault<Result>(
    _ words: StorePhrases, _ work: () throws(PlaceFault) -> Result
  ) throws -> Result {
    do throws(PlaceFault) {
      return try work()
    } catch {
      Console.complain(error.sentence(words.place))
      throw error.exitCode
    }
  }
}

extension PlaceFault {
  /// The fault in words, with its remedy.
  func sentence(_ words: PlacePhrases) -> String {
    switch self {
    case .noHome: words.noHome
    case .network(let folder, let name): words.network(folder, name)
    case .openFolder(let path): words.openFolder(path)
    case .openFile(let path): words.openFile(path)
    case .openAbove(let path): words.openAbove(path)
    case .link(let path): words.link(path)
    case .foreign(let path): words.foreign(path)
    case .notAFolder(let path): words.notAFolder(path)
    case .notAFile(let path): words.notAFile(path)
    case .cannotMakeFolder(let path, let reason): words.cannotMakeFolder(path, reason)
    case .cannotLook(let path, let reason): words.cannotLook(path, reason)
    }
  }

  var exitCode: ExitCode {
    switch self {
    case .cannotMakeFolder: Exit.cannotCreate
    case .cannotLook: Exit.inputOutput
    case .noHome, .network, .openFolder, .openFile, .openAbove, .link, .foreign, .notAFolder,
      .notAFile:
      Exit.configuration
    }
  }
}
