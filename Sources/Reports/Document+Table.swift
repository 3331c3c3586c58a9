extension Document {
  /// Rows of cells under heads; a row or a column can be marked with a word.
  package struct Table: Hashable, Sendable {
    package let columns: [Column]
    package let rows: [Row]

    package init(columns: [Column], rows: [Row]) {
      self.columns = columns
      self.rows = rows
    }

    package struct Column: Hashable, Sendable {
      package let head: String
      /// Why the column is marked: "ask about"; nil when it is not.
      package let mark: String?

      package init(_ head: String, mark: String? = nil) {
        self.head = head
        self.mark = mark
      }
    }

    package struct Row: Hashable, Sendable {
      /// One cell for each column; one that is missing is empty.
      package let cells: [String]
      /// Why the row is marked; nil when it is not.
      package let mark: String?

      package init(_ cells: [String], mark: String? = nil) {
        self.cells = cells
        self.mark = mark
      }
    }
  }

  /// The levels one above the other, the most intensive on top, with where the result stands.
  package struct Ladder: Hashable, Sendable {
    package let rungs: [Rung]

    package init(_ rungs: [Rung]) { self.rungs = rungs }

    package struct Rung: Hashable, Sendable {
      package let name: String
      package let details: [String]
      package let standing: Standing
      /// What the standing is called: "ask about"; empty for the others.
      package let word: String

      package init(name: String, details: [String], standing: Standing, word: String) {
        self.name = name
        self.details = details
        self.standing = standing
        self.word = word
      }
    }

    package enum Standing: Hashable, Sendable {
      case recommended
      /// Within the range that unknown answers leave open.
      case possible
      /// Chosen by a clinician instead of the recommended one.
      case chosen
      case other
    }
  }
}
