/// What comes up while a file is read: what is wrong with it, and what is not carried.
final class FormLedger {
  let file: String
  private(set) var faults: [FormFault] = []
  private(set) var notCarried: [NotCarried] = []

  init(file: String) { self.file = file }

  func report(_ problem: FormProblem, at place: FilePlace?) {
    faults.append(FormFault(file, place, problem))
  }

  func leaveOut(_ what: String, at path: String, _ reason: NotCarried.Reason) {
    notCarried.append(NotCarried(path: path, what: what, reason: reason))
  }
}
