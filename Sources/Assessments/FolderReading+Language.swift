import Placement
import Questionnaires

/// Texts in another language stand in `languages/es` and so on, in files named as the English ones.
extension FolderReading {
  /// A file of the folder with its texts in the language that is read.
  func translated(_ node: Node, of name: String) -> Node {
    guard language != .english, Self.hasTexts(name) else { return node }
    let shown = translated(node, of: name, by: name, .shown)
    return name == Self.head ? translated(shown, of: name, by: "sources.yaml", .uses) : shown
  }

  /// The page in the language that is read; the same as the English one in all but its words.
  func translated(_ page: GuidePage, of name: String) -> GuidePage {
    let own = localFile(name)
    guard own != name, let bytes = read(own) else { return page }
    let file = "\(path)/\(own)"
    let reader = PageReader(file: file, name: page.id.text, ledger: ledger)
    guard let other = reader.page(bytes) else { return page }
    if other.shape != page.shape || other.sources != page.sources {
      ledger.add(.otherParts(of: "\(path)/\(name)"), in: file, at: nil)
    }
    return other
  }

  /// Where the words of a page stand in the language that is read.
  func localFile(_ name: String) -> String {
    language == .english ? name : "\(folder)/\(name)"
  }

  private static let head = "assessment.yaml"

  private static func hasTexts(_ name: String) -> Bool {
    name == head || name == "levels.yaml" || name.hasPrefix("questions/")
      || name.hasPrefix("tables/")
  }

  private var folder: String { "\(AssessmentFolder.languages)/\(language.rawValue)" }

  private func translated(
    _ node: Node, of name: String, by other: String, _ keys: TextKeys
  ) -> Node {
    guard let bytes = read("\(folder)/\(other)") else { return node }
    let file = "\(path)/\(folder)/\(other)"
    let list: Node
    do throws(FaultAt) {
      list = try YAMLReader.read(bytes)
    } catch {
      ledger.add(error.problem, in: file, at: error.place)
      return node
    }
    var translator = Translator(Translation(list, to: language, in: file, ledger), of: keys)
    let result = translator.translated(node)
    guard translator.translation.isWhole else { return result }
    for scalar in translator.missing {
      ledger.add(
        .noTranslation(scalar.text, file: file), in: "\(path)/\(name)",
        at: scalar.place)
    }
    for (english, place) in translator.translation.stale {
      ledger.add(.staleTranslation(english, file: "\(path)/\(name)"), in: file, at: place)
    }
    return result
  }
}

extension GuidePage {
  /// What kinds of parts follow each other, and how many items lists have.
  fileprivate var shape: [Part] { blocks.map(Part.init) }

  fileprivate enum Part: Hashable {
    case heading, paragraph
    case points(Int), checklist(Int)
    case insert(Insert)

    init(_ block: Block) {
      switch block {
      case .heading: self = .heading
      case .paragraph: self = .paragraph
      case .points(let points): self = .points(points.count)
      case .checklist(let items): self = .checklist(items.count)
      case .insert(let insert): self = .insert(insert)
      }
    }
  }
}
