package import Questionnaires

extension ImportedForm {
  /// What a response comes to: the answers, what speaks against it, and what of it is not carried.
  package struct ReadResponse: Sendable {
    package let answers: Answers
    /// None of them an error.
    package let issues: [ResponseIssue]
    package let notCarried: [NotCarried]
  }

  /// Why a response is not taken.
  package enum ResponseFault: Error, Sendable {
    case unreadable(FormFaults)
    /// Errors among them.
    case refused([ResponseIssue])
  }

  /// Reads the bytes of a QuestionnaireResponse, checks it against the form, and takes its answers.
  ///
  /// - Throws: ``ResponseFault``; a response with an error has no answers.
  package func answers(
    in bytes: [UInt8], named file: String
  ) throws(ResponseFault) -> ReadResponse {
    let (response, ledger) = try Self.response(bytes, file)
    let issues = ResponseValidator.issues(of: response, to: questionnaire)
    guard !issues.contains(where: { $0.severity == .error }) else { throw .refused(issues) }
    var taker = AnswerTaker(form: self, ledger: ledger)
    taker.take(response.items)
    return ReadResponse(
      answers: taker.answers, issues: issues, notCarried: ledger.notCarried)
  }

  private static func response(
    _ bytes: [UInt8], _ file: String
  ) throws(ResponseFault) -> (FHIRResponse, FormLedger) {
    let ledger = FormLedger(file: file)
    do throws(FormFault) {
      let tree = try JSONTreeReader.read(bytes, named: file)
      if let response = ResponseReader(ledger: ledger).response(tree) { return (response, ledger) }
    } catch {
      throw .unreadable(FormFaults([error]))
    }
    throw .unreadable(FormFaults(ledger.faults))
  }

  /// Checks a response against a form that need not be one that can be asked.
  ///
  /// - Returns: What speaks against it, in the order of the response.
  /// - Throws: ``FormFaults`` when one of the two cannot be read.
  package static func issues(
    ofResponse response: [UInt8], named file: String, to form: [UInt8], named formFile: String
  ) throws(FormFaults) -> [ResponseIssue] {
    let formLedger = FormLedger(file: formFile)
    let ledger = FormLedger(file: file)
    do throws(FormFault) {
      let formTree = try JSONTreeReader.read(form, named: formFile)
      let tree = try JSONTreeReader.read(response, named: file)
      if let form = QuestionnaireReader.read(formTree, given: [], formLedger),
        let response = ResponseReader(ledger: ledger).response(tree)
      {
        return ResponseValidator.issues(of: response, to: form)
      }
    } catch {
      throw FormFaults([error])
    }
    throw FormFaults(formLedger.faults + ledger.faults)
  }
}
