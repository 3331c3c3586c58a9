import Placement
import Questionnaires

/// Reads one page of the guide: a head in YAML, and a body in a small part of Markdown.
struct PageReader {
  private static let keys = ["page", "title", "about", "source"]
  /// What stands above and below the head.
  private static let fence = Array("---".utf8)
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  let file: String
  let name: String
  let ledger: Ledger

  /// The page; nil when its head cannot be read.
  func page(_ bytes: [UInt8]) -> GuidePage? {
    if let place = YAMLReader.firstBadUTF8(in: bytes) { return report(.notUTF8, at: place) }
    let lines = lines(of: bytes)
    guard lines.contains(where: { !$0.bytes.isEmpty }) else { return report(.emptyFile, at: nil) }
    let start = Place(line: 1, column: 1)
    guard lines[0].bytes.elementsEqual(Self.fence) else { return report(.noHead, at: start) }
    guard let end = lines.dropFirst().firstIndex(where: { $0.bytes.elementsEqual(Self.fence) })
    else { return report(.openHead, at: start) }
    let body = lines[(end + 1)...]
    let blocks = PageBodyReader.blocks(Array(body), in: file, ledger)
    if body.allSatisfy(\.bytes.isEmpty) {
      ledger.add(
        .emptyText(of: "the page"), in: file, at: Place(line: lines[end].number, column: 1))
    }
    // The head is read with the line above it, so that places are those of the file.
    return page(
      head: Array(bytes[lines[0].bytes.startIndex..<lines[end].bytes.startIndex]), blocks)
  }

  private func lines(of bytes: [UInt8]) -> [PageLine] {
    let text = bytes.starts(with: Self.byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    return text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().map {
      PageLine(number: $0 + 1, bytes: $1)
    }
  }

  private func page(head: [UInt8], _ blocks: [GuidePage.Block]) -> GuidePage? {
    let node: Node
    do throws(FaultAt) {
      node = try YAMLReader.read(head)
    } catch {
      return report(error.problem, at: error.place)
    }
    guard let record = Record(node, what: "the head of a page", keys: Self.keys, in: file, ledger)
    else { return nil }
    let id = record.identifier("page", for: GuidePage.self)
    if let id, id.text != name {
      record.report(.wrongName(id.text, of: "file", named: name), at: record.place(of: "page"))
    }
    let title = record.text("title")
    let about = record.text("about")
    let sources = record.sources(required: true)
    guard let id, let title, let about else { return nil }
    return GuidePage(
      id: id, title: title.text, about: about.text, sources: sources, blocks: blocks)
  }

  private func report(_ problem: Problem, at place: Place?) -> GuidePage? {
    ledger.add(problem, in: file, at: place)
    return nil
  }
}
