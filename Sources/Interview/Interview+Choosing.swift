internal import Phrases
internal import Placement
internal import Questionnaires
internal import Rules

extension Interview {
  /// What a row of a menu leads to.
  enum Choice: Hashable {
    case begin(Voice)
    case startQuestions(isShort: Bool)
    case go(Place)
    case back
    case correct(Int)
    case acknowledge
    case correctEmergency
    case keepClient, keepClinician
    case save(Paper, replacing: Bool)
    case findPrinters(Paper)
    case print(Paper, printer: String?)
    case keepElsewhere
    case saving(SavingTask)
    case leave
  }

  /// Does what the focused row stands for; on a page that is only read, goes where Enter leads.
  mutating func choose() -> [Effect] {
    switch place {
    case .recommendation: go(to: .paper)
    case .why, .compare, .sinceLastTime, .page: goBack()
    case .override(let step): goOn(afterOverride: step)
    case .paper, .pagePaper, .printing, .helpNow, .leave:
      // A stray or held Enter must not save a file, print, leave, or turn the page on help.
      guard draft.isTouched else {
        message = phrases.screens.chooseLine
        return []
      }
      return followFocusedRow()
    default: return followFocusedRow()
    }
    return []
  }

  private mutating func followFocusedRow() -> [Effect] {
    // A line to write in comes before the rows; Enter on it does what the first of them stands for.
    let row = if case .field = page.control { max(0, draft.focus - 1) } else { draft.focus }
    guard menu.indices.contains(row) else { return [] }
    return follow(menu[row].choice)
  }

  private mutating func follow(_ choice: Choice) -> [Effect] {
    switch choice {
    case .begin(let voice):
      self.voice = voice
      answers.set(Mode(voice), in: questionnaire)
      forget()
      go(to: .privacy)
    case .startQuestions(let isShort):
      self.isShort = isShort
      judgeAnew()
      startQuestions()
    case .go(let place): go(to: place)
    case .back: goBack()
    case .correct(let question):
      errand = .correction
      go(to: .question(question))
    case .acknowledge: acknowledgeEmergency()
    case .correctEmergency: correctEmergency()
    case .keepClient:
      client = draft.field.text
      go(to: .clinician)
    case .keepClinician:
      clinician = draft.field.text
      goToFirstQuestion()
    case .save(let paper, let replacing): return save(paper, replacing: replacing)
    case .findPrinters(let paper): return [.findPrinters(paper)]
    case .print(let paper, let printer): return print(paper, on: printer)
    case .keepElsewhere: return [.keepElsewhere]
    case .saving(let task): return [.saving(task)]
    case .leave: return [.leave]
    }
    return []
  }

  private mutating func startQuestions() {
    if voice == .interview { go(to: .client) } else { goToFirstQuestion() }
  }

  private mutating func goToFirstQuestion() {
    go(to: nextQuestion(after: -1).map(Place.question) ?? .review)
  }

  private mutating func save(_ paper: Paper, replacing: Bool) -> [Effect] {
    if case .overwrite(let paper, let path) = place {
      return [.save(paper, path: path, replacing: replacing)]
    }
    guard draft.field.text.contains(where: { $0 != " " }) else {
      message = phrases.paper.noFileName
      return []
    }
    return [.save(paper, path: draft.field.text, replacing: replacing)]
  }

  /// The rows of the page one is on, with what each leads to.
  var menu: [(row: Control.Row, choice: Choice)] {
    let screens = phrases.screens
    let paper = phrases.paper
    switch place {
    case .welcome:
      return savedRows + [
        (.init(screens.forMyself), .begin(.person)),
        (.init(screens.withAClient), .begin(.interview)),
        (.init(screens.leaveNow), .leave),
      ]
    case .privacy:
      let short: [(row: Control.Row, choice: Choice)] =
        assessment.form == nil
        ? [(.init(screens.beginShort), .startQuestions(isShort: true))] : []
      return [(.init(screens.begin), .startQuestions(isShort: false))] + short
        + (voice == .person && trail.isEmpty ? savedRows : [])
    case .client: return [(.init(screens.goOn), .keepClient)]
    case .clinician: return [(.init(screens.goOn), .keepClinician)]
    case .sectionDone(let section): return sectionMenu(section)
    case .helpNow: return helpNowMenu
    case .review: return reviewMenu
    case .paper: return assessment.form == nil ? paperMenu : formPaperMenu
    case .guide: return guideMenu
    case .pagePaper(let page): return pagePaperMenu(page)
    case .file(let what):
      return [(.init(paper.finish), .save(what, replacing: false))]
    case .printing(let what): return printerMenu(what)
    case .overwrite(let what, _):
      return [
        (.init(paper.anotherName), .back), (.init(paper.replace), .save(what, replacing: true)),
      ]
    case .leave: return leaveMenu
    case .question, .note, .recommendation, .why, .compare, .override, .sinceLastTime, .page:
      return []
    }
  }

  private var leaveMenu: [(row: Control.Row, choice: Choice)] {
    let elsewhere: [(row: Control.Row, choice: Choice)] =
      if case .failed = keeping { [(.init(phrases.desk.keepElsewhere), .keepElsewhere)] } else {
        []
      }
    return [(.init(phrases.screens.stay), .back)] + elsewhere + savingRows
      + [(.init(phrases.screens.leave), .leave)]
  }

  private func sectionMenu(_ section: Int) -> [(row: Control.Row, choice: Choice)] {
    let next = nextQuestion(afterSection: section)
    return [
      (.init(phrases.screens.goOn), .go(next.map(Place.question) ?? .review)),
      (.init(phrases.screens.reviewAnswers), .go(.review)),
      (.init(phrases.screens.stop), .go(.leave)),
    ]
  }

  private var helpNowMenu: [(row: Control.Row, choice: Choice)] {
    let screens = phrases.screens
    var menu: [(row: Control.Row, choice: Choice)] = []
    if voice == .interview { menu.append((.init(screens.helpIsUnderWay), .acknowledge)) }
    menu.append((.init(screens.seeResult), .go(.recommendation)))
    menu.append((.init(screens.changeAnswer), .correctEmergency))
    menu.append((.init(screens.stop), .go(.leave)))
    return menu
  }

  private var paperMenu: [(row: Control.Row, choice: Choice)] {
    let paper = phrases.paper
    var menu: [(row: Control.Row, choice: Choice)] = [
      (.init(paper.savePerson[voice]), .go(.file(.person))),
      (.init(paper.printPerson[voice]), .findPrinters(.person)),
    ]
    if voice == .interview {
      menu.append((.init(paper.saveChart), .go(.file(.chart))))
      menu.append((.init(paper.printChart), .findPrinters(.chart)))
    }
    menu.append((.init(paper.backToResult), .go(.recommendation)))
    menu.append((.init(phrases.screens.leave), .go(.leave)))
    return menu
  }
}
