package import Placement
internal import Questionnaires

/// A third party's form, read: the form as it came, and what the interview asks of it.
package struct ImportedForm: Sendable {
  /// The bytes of its file.
  package let bytes: [UInt8]
  /// Their SHA-256, in hexadecimal.
  package let digest: String
  package let questionnaire: FHIRQuestionnaire
  /// What is asked; its ``Assessment/form`` says what follows.
  package let assessment: Assessment
  /// What is not carried: first what is told of single elements, then of items, each in the order of the file.
  package let notCarried: [NotCarried]
  let links: FormLinks

  /// How the form is called.
  package var title: String { assessment.identity.title.person }
  /// How many questions it asks at most.
  package var questionCount: Int { assessment.questionnaire.questions.count }

  /// Reads the bytes of a Questionnaire.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - file: How to call the file in faults.
  ///   - valueSets: The bytes of value sets that it names and does not contain, with the names of their files.
  ///   - words: What the form has no words for.
  /// - Throws: ``FormFaults`` with everything that is wrong in it.
  package init(
    _ bytes: [UInt8], named file: String, valueSets: [(bytes: [UInt8], file: String)] = [],
    words: FormWords = .english
  ) throws(FormFaults) {
    let ledger = FormLedger(file: file)
    let questionnaire = try Self.questionnaire(bytes, valueSets, ledger)
    self.bytes = bytes
    self.questionnaire = questionnaire
    digest = SHA256.text(of: bytes)
    var builder = FormBuilder(questionnaire, digest: digest, words: words, ledger)
    guard let (assessment, links) = builder.build(), ledger.faults.isEmpty else {
      throw FormFaults(ledger.faults)
    }
    self.assessment = assessment
    self.links = links
    notCarried = ledger.notCarried
  }

  private static func questionnaire(
    _ bytes: [UInt8], _ valueSets: [(bytes: [UInt8], file: String)], _ ledger: FormLedger
  ) throws(FormFaults) -> FHIRQuestionnaire {
    let form: FHIRQuestionnaire?
    do throws(FormFault) {
      var given: [JSONTree] = []
      for set in valueSets { given.append(try valueSet(set.bytes, set.file)) }
      let tree = try JSONTreeReader.read(bytes, named: ledger.file)
      form = QuestionnaireReader.read(tree, given: given, ledger)
    } catch {
      throw FormFaults([error])
    }
    guard let form else { throw FormFaults(ledger.faults) }
    return form
  }

  private static func valueSet(_ bytes: [UInt8], _ file: String) throws(FormFault) -> JSONTree {
    let tree = try JSONTreeReader.read(bytes, named: file)
    let type = tree.text("resourceType")
    guard type == "ValueSet" else {
      throw FormFault(file, tree.place, .wrongResource(type, wanted: "ValueSet"))
    }
    return tree
  }

  /// What kind of resource some bytes are: "Questionnaire", "QuestionnaireResponse"; nil for none.
  ///
  /// - Throws: ``FormFaults`` when they are not JSON.
  package static func resourceType(of bytes: [UInt8], named file: String) throws(FormFaults)
    -> String?
  {
    do throws(FormFault) {
      return try JSONTreeReader.read(bytes, named: file).text("resourceType")
    } catch {
      throw FormFaults([error])
    }
  }
}

/// Words that an interview needs and forms do not have.
package struct FormWords: Sendable {
  /// A choice for what is not among the others.
  package let other: String
  /// Before the question that such a choice leads to.
  package let otherLead: String
  package let none: String
  /// The question for the unit of a number.
  package let unit: String

  package init(other: String, otherLead: String, none: String, unit: String) {
    self.other = other
    self.otherLead = otherLead
    self.none = none
    self.unit = unit
  }

  package static let english = FormWords(
    other: "Something else", otherLead: "In other words", none: "None of these", unit: "Unit")
}

/// Which question stands for which item.
struct FormLinks: Sendable {
  private(set) var items: [String: ItemLink] = [:]
  /// The values of items that are not asked, which go out with the answers.
  var fixed: [String: [FHIRValue]] = [:]

  subscript(linkID: String) -> ItemLink? { items[linkID] }

  mutating func add(_ link: ItemLink, for linkID: String) { items[linkID] = link }
}

/// The question that stands for an item, and what its answers stand for.
struct ItemLink: Sendable {
  let question: Identifier<Question>
  /// The place of the question in the interview.
  let place: Int
  var choices: [(id: Identifier<Choice>, value: FHIRValue)] = []
  /// What "none of these" stands for; nil where it stands for no answer.
  var none: FHIRValue?
  /// The choice for other words, and the question for them.
  var other: (choice: Identifier<Choice>, question: Identifier<Question>, place: Int)?
  /// The question for the unit, where there is a choice of units.
  var unit: (question: Identifier<Question>, units: [Identifier<Choice>: FHIRCoding])?
}
