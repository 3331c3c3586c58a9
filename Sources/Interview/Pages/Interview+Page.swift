internal import Phrases
internal import Placement
internal import Questionnaires
internal import Rules

extension Interview {
  /// What the place one is at says and offers.
  package var page: Page {
    if showsHelp { return helpPage }
    var page =
      switch place {
      case .question(let place): questionPage(place)
      case .note(let place): notePage(place)
      case .review: reviewPage
      case .recommendation: recommendationPage
      case .why: whyPage
      case .compare: comparePage
      case .override(let step): overridePage(step)
      case .sinceLastTime: changePage
      case .helpNow: helpNowPage
      case .guide: guideList
      case .page(let place): guidePage(place)
      case .paper, .pagePaper, .file, .overwrite: paperPage
      case .printing: printingPage
      case .welcome, .privacy, .client, .clinician, .sectionDone, .leave: plainPage
      }
    page.message = message
    page.status = keepingStatus
    if let filter {
      page.narrow(to: filter)
      if page.control.rows.isEmpty { page.notes = [.text(phrases.handling.noMatch)] }
      page.bindings = KeyMap(phrases: phrases.keys).searching(phrases.keys.choose)
    }
    return page
  }

  func bare(_ title: String, _ blocks: [Block], control: Control? = nil) -> Page {
    let control = control ?? .list(menu.map(\.row), focus: draft.focus)
    return Page(
      title: title, progress: nil, blocks: blocks, control: control, notes: [], aside: [],
      message: nil, bindings: bindings(for: control))
  }

  func field(label: String, width: Int = 40) -> Control.Field {
    Control.Field(text: draft.field.text, cursor: draft.field.cursor, label: label, width: width)
  }

  /// The pages that are a few words and a menu.
  private var plainPage: Page {
    let screens = phrases.screens
    switch place {
    case .welcome where assessment.form != nil: return formWelcomePage
    case .welcome:
      var blocks = screens.welcome.map(Block.text)
      if assessment.identity.review == .notReviewed { blocks += [.text(screens.notReviewed)] }
      return bare(screens.welcomeTitle, blocks)
    case .privacy:
      return bare(screens.privacyTitle, privacyPromises.map(Block.item))
    case .client:
      return bare(
        screens.clientTitle, [.text(screens.client)],
        control: .field(field(label: screens.clientTitle), menu.map(\.row), focus: draft.focus))
    case .clinician:
      return bare(
        screens.clinicianTitle, [.text(screens.clinician)],
        control: .field(field(label: screens.clinicianTitle), menu.map(\.row), focus: draft.focus))
    case .sectionDone(let section):
      let left = sectionsLeft(after: section)
      var page = bare(
        questionnaire.sections[section].title[voice],
        [
          .strong(screens.sectionDone(questionnaire.sections[section].title[voice])),
          .text(screens.sectionsLeft(left)), .quiet(screens.restHere[voice]),
        ])
      page.progress = progress(before: nextQuestion(afterSection: section))
      page.changes = lastChange
      return page
    default:
      return bare(screens.leaveTitle, [.text(leaveLead)])
    }
  }

  /// How many of the sections after one have a question that applies, or still may.
  private func sectionsLeft(after section: Int) -> Int {
    Set(
      questionnaire.questions.indices
        .filter { judgement.circumstances.applies[$0] != .no && isWanted($0) }
        .map(questionnaire.sectionPlace(ofQuestionAt:))
        .filter { $0 > section }
    ).count
  }

  // MARK: - Help

  private var helpPage: Page {
    let screens = phrases.screens
    var blocks: [Block] = []
    if case .question(let place) = place, let help = questionnaire.questions[place].help {
      blocks += [.heading(questionnaire.questions[place].label[voice]), .text(help[voice]), .gap]
    }
    blocks += screens.helpLead(voice).map(Block.text)
    var hidden = self
    hidden.showsHelp = false
    blocks += [.gap] + hidden.page.bindings.named(phrases, hand)
    let keys = KeyMap(phrases: phrases.keys)
    var page = bare(screens.helpTitle, blocks, control: .reading)
    page.bindings =
      [keys.next(phrases.keys.close), keys.back(editing: false), keys.help(editing: false)]
      + (offersGuide ? [keys.guide(editing: false)] : [])
      + keys.movement(through: false, letters: true) + [keys.suspend, keys.vanish]
    page.message = message
    return page
  }
}
