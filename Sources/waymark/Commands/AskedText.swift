internal import Assessments
internal import Placement
internal import Questionnaires
internal import SeededRandom

/// How many questions the short interview asks, of the people of the examples and of made-up ones.
struct AskedText {
  /// Enough for the figures to stand still from seed to seed.
  private static let people = 2_000

  private let examples: [Int]
  private let random: [Int]

  init(_ assessment: Assessment, _ examples: [Example]) {
    let interview = ShortInterview(of: assessment)
    let asked = { (answers: Answers) in
      interview.run(with: answers, in: assessment.questionnaire.mode(of: answers) ?? .person).asked
        .count
    }
    self.examples = examples.map { asked($0.answers) }.sorted()
    var seed = SeededGenerator(seed: 1)
    var people: [Int] = []
    for _ in 0..<Self.people {
      let person = RandomPerson(assessment.questionnaire, &seed)
      guard let answers = try? person.answers(to: assessment.questionnaire) else { continue }
      people.append(asked(answers))
    }
    random = people.sorted()
  }

  var lines: [String] {
    var lines = ["The short interview asks"]
    if !examples.isEmpty { lines.append(line(examples, "of the people of the examples")) }
    lines.append(line(random, "of \(Self.people) made-up people"))
    return lines
  }

  private func line(_ asked: [Int], _ whom: String) -> String {
    let median = asked[asked.count / 2]
    let ninetieth = asked[min(asked.count - 1, asked.count * 9 / 10)]
    return "  \(median) questions in the median, \(ninetieth) at the 90th percentile, \(whom)"
  }
}
