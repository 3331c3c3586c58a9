/// Something in a form's file that the interview does not carry: where it stands, what it is, and why.
package struct NotCarried: Hashable, Sendable {
  /// "Questionnaire.item[2].extension[0]".
  package let path: String
  package let what: String
  package let reason: Reason

  package enum Reason: String, CaseIterable, Sendable {
    case aboutTheForm = "It says something about the form, and nothing that is asked."
    case coding = "Codes stay in the file; the person sees the words."
    case look = "It says how a form looks on a screen with graphics."
    case otherWords = "It repeats words in another form or language."
    case media = "Pictures and sounds cannot be shown in a terminal."
    case computed =
      "Nothing is computed by expressions: they add up what is missing as if it were zero."
    case computedGate =
      "Whether it is asked hangs on an expression, and none is run: it is asked as if that held."
    case preset = "No answer is given before the person gives it."
    case fixedValue = "It is not asked; its value goes out with the answers."
    case hidden = "It is hidden, so it is not asked; the form has no value for it."
    case readOnly = "It is to be read only, so it is not asked; the form has no value for it."
    case required = "Nobody has to answer; what is missing is named with the result."
    case oneAnswer = "One answer is taken, and the form allows several."
    case oneRound = "The group is asked once, and the form allows several rounds."
    case conditionalText =
      "It is shown only under a condition, and texts are shown always or not at all."
    case noOptions = "It is a choice with nothing to choose from."
    case tooManyChoices = "It has more choices than can be offered one by one, so it is not asked."
    case noUnits =
      "Its units are in a value set that is not in the file, and an answer needs one: it is not asked."
    case cannotBeTyped = "An attachment or a reference cannot be typed, so it is not asked."
    case abstractType = "Its type is abstract, so it has no answers, and is not asked."
    case deadGate = "It looks at an item that is not asked, which counts as having no answer."
    case noSuchChoice =
      "It names a choice that the question does not have, which nobody can have made."
    case notChecked = "It is checked when a response is read, and not while a person writes."
    case exclusive =
      "More than one choice excludes the others, and only the first that does is kept apart."
    case oneOther = "One answer in other words is taken, and the form allows several."
    case notAsked = "It is an answer to an item that is not asked here."
    case notAnswerable = "It is an answer that the question cannot hold."
    case belongsToPart = "It belongs to an item that is not asked."
    case wantedByR4 = "FHIR R4 requires it and it is missing; the form is read all the same."
    case unknown = "It is not known here."
  }
}
