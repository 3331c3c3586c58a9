/// The extensions that are known: their addresses, without what all addresses of FHIR have before the name.
enum ExtensionURL: String {
  case minValue, maxValue, minLength, maxDecimalPlaces, regex, entryFormat, maxSize, mimeType
  case ordinalValue, itemWeight
  case minOccurs = "questionnaire-minOccurs"
  case maxOccurs = "questionnaire-maxOccurs"
  case hidden = "questionnaire-hidden"
  case itemControl = "questionnaire-itemControl"
  case displayCategory = "questionnaire-displayCategory"
  case unit = "questionnaire-unit"
  case unitOption = "questionnaire-unitOption"
  case unitValueSet = "questionnaire-unitValueSet"
  case optionExclusive = "questionnaire-optionExclusive"
  case optionPrefix = "questionnaire-optionPrefix"
  case supportLink = "questionnaire-supportLink"
  case referenceResource = "questionnaire-referenceResource"
  case choiceOrientation = "questionnaire-choiceOrientation"
  case sliderStepValue = "questionnaire-sliderStepValue"
  case shortText = "sdc-questionnaire-shortText"
  case minQuantity = "sdc-questionnaire-minQuantity"
  case maxQuantity = "sdc-questionnaire-maxQuantity"
  case answerExpression = "sdc-questionnaire-answerExpression"
  case enableWhenExpression = "sdc-questionnaire-enableWhenExpression"
  case calculatedExpression = "sdc-questionnaire-calculatedExpression"
  case initialExpression = "sdc-questionnaire-initialExpression"
  case candidateExpression = "sdc-questionnaire-candidateExpression"
  case launchContext = "sdc-questionnaire-launchContext"
  case itemMedia = "sdc-questionnaire-itemMedia"
  case itemAnswerMedia = "sdc-questionnaire-itemAnswerMedia"
  case variable
  case constraint = "questionnaire-constraint"
  case targetConstraint
  case valueSetOrdinal = "valueset-ordinalValue"
  case codeSystemOrdinal = "codesystem-ordinalValue"
  case renderingStyle = "rendering-style"
  case renderingXHTML = "rendering-xhtml"
  case renderingMarkdown = "rendering-markdown"
  case translation

  private static let bases = [
    "http://hl7.org/fhir/StructureDefinition/",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/",
  ]

  init?(url: String) {
    guard let base = Self.bases.first(where: url.hasPrefix) else { return nil }
    self.init(rawValue: String(url.dropFirst(base.count)))
  }

  /// Why it is not carried, where it is known and nothing is made of it.
  var reasonLeftOut: NotCarried.Reason {
    switch self {
    case .itemControl, .displayCategory, .choiceOrientation, .sliderStepValue, .renderingStyle,
      .optionPrefix:
      .look
    case .renderingXHTML, .renderingMarkdown, .translation: .otherWords
    case .itemMedia, .itemAnswerMedia, .mimeType: .media
    case .calculatedExpression, .initialExpression, .candidateExpression, .launchContext,
      .variable, .answerExpression, .enableWhenExpression:
      .computed
    case .constraint, .targetConstraint, .regex, .minLength, .maxSize, .referenceResource,
      .unitValueSet, .minOccurs, .maxOccurs:
      .notChecked
    case .minValue, .maxValue, .maxDecimalPlaces, .entryFormat, .ordinalValue, .itemWeight,
      .hidden, .unit, .unitOption, .optionExclusive, .supportLink, .shortText, .minQuantity,
      .maxQuantity, .valueSetOrdinal, .codeSystemOrdinal:
      .unknown
    }
  }
}
