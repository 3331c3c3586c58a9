import AnswerLines
import Placement
import Questionnaires

/// A stream of lines in memory: what is read, in which pieces, and what comes out.
final class MemoryPorts {
  private var pieces: [[UInt8]]
  private(set) var output: [UInt8] = []
  private(set) var complaints: [String] = []
  /// How much had been written each time that something was read.
  private(set) var writtenBeforeReading: [Int] = []
  /// Whether more is to be had at once; nobody types here.
  var isReady = true

  /// Pieces that are read one after the other, each no larger than what is asked for.
  init(_ pieces: [[UInt8]]) { self.pieces = pieces }

  convenience init(_ text: String) { self.init([Array(text.utf8)]) }

  var ports: LineStream.Ports {
    LineStream.Ports(
      read: { space in
        self.writtenBeforeReading.append(self.output.count)
        guard var piece = self.pieces.first else { return 0 }
        let part = piece.prefix(space.count)
        space.copyBytes(from: part)
        piece.removeFirst(part.count)
        self.pieces[0] = piece
        if piece.isEmpty { self.pieces.removeFirst() }
        return part.count
      },
      isReady: { self.isReady },
      write: { self.output += $0 },
      complain: { self.complaints.append($0) })
  }

  /// The lines that came out.
  var lines: [String] {
    String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

extension LineStream {
  /// Runs over some lines.
  static func run(
    _ memory: MemoryPorts, _ assessment: Assessment, whole: ((Answers) -> String)? = nil
  ) throws -> Count? {
    try LineStream(file: "people", ports: memory.ports).run(assessment, whole: whole)
  }
}
