extension Document {
  /// Items one under the other.
  package struct List: Hashable, Sendable {
    package let style: Style
    package let items: [Item]

    package init(_ style: Style, _ items: [Item]) {
      self.style = style
      self.items = items
    }

    package enum Style: Hashable, Sendable {
      case bulleted, numbered
      /// For things to do or to ask, ticked by hand.
      case checkBoxes
      /// The same, with a line under each to write on what was found.
      case checkBoxesWithLines
    }

    /// An item, with what belongs to it and is said more quietly.
    package struct Item: Hashable, Sendable {
      package let text: String
      package let details: [String]

      package init(_ text: String, details: [String] = []) {
        self.text = text
        self.details = details
      }
    }
  }

  /// A name, what it is, and what belongs to it.
  package struct Fact: Hashable, Sendable {
    package let name: String
    package let value: String
    package let details: [String]

    package init(_ name: String, _ value: String, details: [String] = []) {
      self.name = name
      self.value = value
      self.details = details
    }
  }

  /// Something that is said apart from the rest.
  package struct Note: Hashable, Sendable {
    package let weight: Weight
    package let title: String?
    package let paragraphs: [String]
    package let items: [List.Item]

    package init(
      _ weight: Weight, title: String? = nil, _ paragraphs: [String], items: [List.Item] = []
    ) {
      self.weight = weight
      self.title = title
      self.paragraphs = paragraphs
      self.items = items
    }

    package enum Weight: Hashable, Sendable {
      /// Must be seen before the rest; on paper, in a box.
      case urgent
      /// An aside; on paper, indented.
      case quiet
    }
  }

  /// How much is needed, from nothing to the top of a scale, in a bar and in words.
  package struct Bar: Hashable, Sendable {
    package let name: String
    /// What is certain, and what is possible at most.
    package let range: ClosedRange<Int>
    package let top: Int
    /// The same in words: "weekly to daily".
    package let word: String

    package init(name: String, range: ClosedRange<Int>, top: Int, word: String) {
      self.name = name
      self.range = range
      self.top = top
      self.word = word
    }
  }

  /// What is signed, each statement to be ticked, and who signs.
  package struct Signatures: Hashable, Sendable {
    package let statements: [List.Item]
    package let lines: [Signature]

    package init(_ statements: [List.Item], lines: [Signature]) {
      self.statements = statements
      self.lines = lines
    }
  }

  /// A line to sign on, and one for the date.
  package struct Signature: Hashable, Sendable {
    package let name: String
    package let dateName: String

    package init(name: String, dateName: String) {
      self.name = name
      self.dateName = dateName
    }
  }
}
