package import Questionnaires

/// A plain page to read, to print and to take along, the same whatever the answers are.
///
/// It speaks to the person alone; a clinician hands it on.
package struct GuidePage: Sendable {
  package let id: Identifier<GuidePage>
  package let title: String
  /// What is on it, in one line, for the list of pages.
  package let about: String
  package let sources: [Identifier<Source>]
  package let blocks: [Block]

  package init(
    id: Identifier<GuidePage>, title: String, about: String, sources: [Identifier<Source>],
    blocks: [Block]
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.sources = sources
    self.blocks = blocks
  }

  /// One part of a page.
  package enum Block: Hashable, Sendable {
    case heading(String)
    case paragraph(String)
    case points([String])
    /// Things to do or to ask: on paper with a box to tick, and room for an answer.
    case checklist([String])
    case insert(Insert)
  }

  /// What a page takes from the rest of the assessment.
  package enum Insert: Hashable, Sendable {
    /// The levels side by side.
    case levels
    /// The facts of one level.
    case level(Level)
    /// Where help is.
    case contacts
    /// All sources, and what each was used for.
    case sources
  }
}
