package import Records

extension Checkup {
  /// What the doctor found out about one matter.
  package enum Finding: Hashable, Sendable {
    case swap(Swap)
    case crash(isKeptBack: Bool)
    case collector(Collector)
    case keys(Locking)
    case place(Place)
    case disk(FileSystem, folder: String)
    case space(Space)
    case printing(Printing)
    case spool(Count)
    case queue(Count)
    case terminal(Terminal)
    case letters(Letters)

    package enum Swap: Hashable, Sendable {
      case none, inMemory, encrypted, unknown
      case open([String])
    }

    /// Who is given the memory of programs that crash.
    package enum Collector: Hashable, Sendable {
      case none, unknown
      /// Takes nothing of a program that allows no core.
      case obedient(String)
      case other(String)
    }

    package enum Locking: Hashable, Sendable {
      case enough, unknown
      case little(kibibytes: Int)
    }

    package enum Place: Hashable, Sendable {
      case store(String)
      case nothingYet(String)
      case refused(PlaceFault)
    }

    package enum Space: Hashable, Sendable {
      case enough(mebibytes: Int)
      case little(folder: String, mebibytes: Int)
      case unknown(folder: String)
    }

    package enum Printing: Hashable, Sendable {
      case none, keepsNothing, keepsHistory, keepsFiles, unknown
    }

    package enum Count: Hashable, Sendable {
      case none, unknown
      case some(Int)
    }

    package enum Terminal: Hashable, Sendable {
      case alone, remote, unknown
      case recorder(String)
      case multiplexer(String)
    }

    package enum Letters: Hashable, Sendable {
      case all
      case few(locale: String)
      case unknown(locale: String)
    }

    package enum Verdict: Hashable, Sendable {
      case fine, look, unknown
    }

    package var verdict: Verdict {
      switch self {
      case .swap(.none), .swap(.inMemory), .swap(.encrypted), .crash(true), .collector(.none),
        .collector(.obedient), .keys(.enough), .place(.store), .place(.nothingYet), .disk(.disk, _),
        .space(.enough), .printing(.none), .printing(.keepsNothing), .spool(.none), .queue(.none),
        .terminal(.alone), .letters(.all):
        .fine
      case .swap(.unknown), .collector(.unknown), .keys(.unknown), .space(.unknown),
        .printing(.unknown), .spool(.unknown), .queue(.unknown), .terminal(.unknown),
        .letters(.unknown), .place(.refused(.cannotLook)):
        .unknown
      case .swap(.open), .crash(false), .collector(.other), .keys(.little), .place(.refused),
        .disk(.memory, _), .disk(.network, _), .space(.little), .printing(.keepsHistory),
        .printing(.keepsFiles), .spool(.some), .queue(.some), .terminal(.recorder),
        .terminal(.multiplexer), .terminal(.remote), .letters(.few):
        .look
      }
    }
  }
}
