import Interview
import Phrases
import Placement
import Questionnaires
import Testing

@Suite("The reasons of a result")
struct OpenReasonsTests {
  @Test("open in place with their answers and sources, and close again", arguments: Voice.allCases)
  func space(voice: Voice) throws {
    var interview = try Interview.atResult(of: "carpenter-ready-for-iop", voice)
    let closed = interview.page
    let words = Phrases.english.result
    #expect(closed.details(beginning: words.answersUsed("")) == 0)

    interview.hit(.character(" "))
    let result = interview.recommendation
    let reasons = result.domains.flatMap(\.reasons)
    #expect(
      interview.page.details(beginning: words.answersUsed(""))
        >= reasons.count { !$0.answers.isEmpty })
    #expect(interview.page.details(beginning: words.source("")) > 0)
    for reason in reasons {
      #expect(interview.page.blocks.contains(.item(reason.text[voice])), "\(reason.rule)")
    }
    #expect(interview.page.bindings.contains { $0.label == Phrases.english.keys.closeReasons })

    interview.hit(.character(" "))
    #expect(interview.page == closed)
  }

  @Test("open one after the other with Tab, and close with Space", arguments: Voice.allCases)
  func oneByOne(voice: Voice) throws {
    var interview = try Interview.atResult(of: "carpenter-ready-for-iop", voice)
    let closed = interview.page
    let groups = interview.recommendation.domains.filter { !$0.reasons.isEmpty }
    var seen: Set<String> = []
    for _ in groups {
      interview.hit(.tab)
      let page = interview.page
      let place = try #require(page.opened).block
      guard case .bar(let name, _, _, _) = page.blocks[place] else {
        Issue.record("what is opened is no domain")
        continue
      }
      seen.insert(name)
      let domain = try #require(groups.first { $0.title[voice] == name })
      for reason in domain.reasons {
        #expect(page.blocks.contains(.item(reason.text[voice])), "\(reason.rule)")
      }
      let others = groups.filter { $0.title[voice] != name }.flatMap(\.reasons)
      for reason in others where !domain.reasons.map(\.text[voice]).contains(reason.text[voice]) {
        #expect(!page.blocks.contains(.item(reason.text[voice])), "\(reason.rule)")
      }
    }
    #expect(seen.count == groups.count)
    interview.hit(.character(" "))
    #expect(interview.page == closed)
  }

  @Test("stay open while one looks elsewhere and comes back")
  func elsewhere() throws {
    var interview = try Interview.atResult(of: "carpenter-ready-for-iop", .person)
    interview.hit(.character(" "))
    let open = interview.page.blocks
    interview.hit(.character("l"))
    interview.hit(.left)
    #expect(interview.page.blocks == open)
  }

  @Test("are not offered in an emergency, where help comes first")
  func emergency() throws {
    var interview = try Interview.atResult(of: "chest-pain", .person)
    #expect(!interview.page.bindings.contains { $0.command == .reasons })
    let before = interview.page.blocks
    interview.hit(.character(" "))
    #expect(interview.page.blocks == before)
  }
}

extension Page {
  /// How many lines that belong under another begin with some words.
  fileprivate func details(beginning words: String) -> Int {
    blocks.count { if case .detail(let text) = $0 { text.hasPrefix(words) } else { false } }
  }
}
