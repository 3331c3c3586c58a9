/// What one screen says and offers, in words: the same for the full screen and for line mode.
package struct Page: Hashable, Sendable {
  /// Where one is: "Your home".
  package var title: String
  /// How far one is: "question 9 of 31".
  package var progress: Progress?
  /// What is read first.
  package var blocks: [Block]
  /// What one acts on.
  package var control: Control
  /// What is read after it.
  package var notes: [Block]
  /// What stands beside it when there is room.
  package var aside: [Block]
  /// What the last answer changed, in words; shown below where there is no room beside.
  package var changes: [String] = []
  package var message: String?
  /// Whether a record keeps what is said, in a word.
  package var status: String?
  /// What is looked for among the rows, while it is.
  package var search: Search?
  package var bindings: [Binding]
  /// The block that was opened in place, where the cursor goes.
  package var opened: Opened?

  /// A search among the rows of a list, and how many of them it finds.
  package struct Search: Hashable, Sendable {
    package let text: String
    package let matches: Int
    package let rows: Int
  }

  /// A block that was opened in place.
  package struct Opened: Hashable, Sendable {
    package let block: Int
    /// Whether it has not been shown yet: then it is brought into view.
    package let isNew: Bool
  }

  package struct Progress: Hashable, Sendable {
    package let text: String
    package let done: Int
    package let total: Int
  }
}

/// A piece of running content.
package enum Block: Hashable, Sendable {
  case heading(String)
  /// A heading, and in the same line where it fits what belongs to all under it.
  case headingBeside(String, String)
  /// The one thing to read: the question, the recommended level.
  case strong(String)
  case text(String)
  /// What may be read last.
  case quiet(String)
  /// Emergency help.
  case alert(String)
  case item(String)
  /// Something to do or to ask, with a box to tick on paper.
  case box(String)
  /// What belongs under the line before it: a reason's answers and sources.
  case detail(String)
  /// A domain's need, as steps of a bar and a word.
  case bar(name: String, steps: ClosedRange<Int>, of: Int, word: String)
  /// How something went on, in bars beside each other and in words.
  case trend(Trend)
  case ladder([Rung])
  case comparison(Comparison)
  case gap

  /// What several interviews found of one thing, the earliest first.
  package struct Trend: Hashable, Sendable {
    package let name: String
    /// The sure and the possible steps of each, and a word for them.
    package let points: [Point]
    package let of: Int
    /// How it went on since the last one.
    package let change: String

    package struct Point: Hashable, Sendable {
      package let steps: ClosedRange<Int>
      package let word: String
    }
  }

  /// One level of the ladder.
  package struct Rung: Hashable, Sendable {
    package let name: String
    /// In the same order on every rung, so that they stand in columns.
    package let facts: [String]
    /// What its standing means, in words.
    package let note: String?
    package let standing: Standing
    /// Whether a clinician chose it instead of the recommended one.
    package let isChosen: Bool

    package init(
      name: String, facts: [String], note: String?, standing: Standing, isChosen: Bool = false
    ) {
      self.name = name
      self.facts = facts
      self.note = note
      self.standing = standing
      self.isChosen = isChosen
    }
  }

  package enum Standing: Hashable, Sendable {
    case recommended
    /// The least level, while the result is a range.
    case atLeast
    /// Another end of the range.
    case possible
    /// Within the range, though no answers lead to it.
    case between
    case other
  }

  /// Levels side by side, fact by fact.
  package struct Comparison: Hashable, Sendable {
    package let heads: [String]
    /// The place of the recommended one among the heads.
    package let marked: Int?
    package let rows: [Row]

    package struct Row: Hashable, Sendable {
      package let name: String
      package let cells: [String]
    }
  }
}

/// What the keys act on.
package enum Control: Hashable, Sendable {
  /// Nothing: the page is read, and scrolls.
  case reading
  case list([Row], focus: Int)
  /// A line to write in, above some rows. The focus is 0 on the line, and counts on through the rows.
  case field(Field, [Row], focus: Int)

  package struct Row: Hashable, Sendable {
    package let text: String
    /// What stands behind it: an answer in the review.
    package let detail: String
    package let mark: Mark
    /// Whether a gap or a heading stands above it.
    package let above: Above
    /// Whether a clear answer is missing.
    package let isOpen: Bool

    package enum Mark: Hashable, Sendable { case none, radio(Bool), check(Bool) }
    package enum Above: Hashable, Sendable { case nothing, gap, heading(String) }

    package init(
      _ text: String, detail: String = "", mark: Mark = .none, above: Above = .nothing,
      isOpen: Bool = false
    ) {
      self.text = text
      self.detail = detail
      self.mark = mark
      self.above = above
      self.isOpen = isOpen
    }
  }

  package struct Field: Hashable, Sendable {
    package let text: String
    /// The place of the cursor, in characters.
    package let cursor: Int
    package let label: String
    /// How wide it is, in characters.
    package let width: Int
    /// Whether nothing of what is written may be shown or said.
    package let isSecret: Bool

    package init(text: String, cursor: Int, label: String, width: Int) {
      self.text = text
      self.cursor = cursor
      self.label = label
      self.width = width
      isSecret = false
    }

    /// Dots in place of what is written: nobody can read it, and nothing of it is painted.
    init(hiding field: TextField, label: String) {
      text = String(repeating: "•", count: field.text.count)
      cursor = field.cursor
      self.label = label
      width = 40
      isSecret = true
    }
  }

  /// The rows, as they are numbered and moved through.
  package var rows: [Row] {
    switch self {
    case .reading: []
    case .list(let rows, _), .field(_, let rows, _): rows
    }
  }

  package var focus: Int {
    switch self {
    case .reading: 0
    case .list(_, let focus), .field(_, _, let focus): focus
    }
  }
}
