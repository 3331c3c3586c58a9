// Measures decisions alone: people whose answers are numbers already, one core, one process.
//
// Standard input holds the table, a rule a line ("4 0>=3 6=1": the outcome, and a test for each of some inputs), an empty line,
// and people, a line each, a digit for each input. Written are, for both ways to decide, decisions a second of processor time, and
// how often each outcome came.

private import Glibc
internal import Rules

/// How many inputs the synthetic table has, and how many values at most.
let inputCount = 9
let valueCount = 5
let rounds = 200

func condition(_ words: [Substring]) -> Condition? {
  let tests = words.compactMap { word -> Test? in
    guard let input = word.first?.wholeNumberValue, let bound = word.last?.wholeNumberValue else {
      return nil
    }
    let accepted = (0..<valueCount).filter {
      word.contains(">") ? $0 >= bound : word.contains("<") ? $0 <= bound : $0 == bound
    }
    return Test(input: input, accepted: ValueSet(accepted))
  }
  return Condition(any: [tests])
}

func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The best of three runs, in decisions a second.
func rate(of people: Int, _ decideAll: () -> Void) -> Int {
  let times = (0..<3).map { _ in
    let start = processorTime()
    for _ in 0..<rounds { decideAll() }
    return processorTime() - start
  }
  return Int(Double(people * rounds) / (times.min() ?? .infinity))
}

func run() {
  var rules: [Rule] = []
  while let line = readLine(), !line.isEmpty {
    let words = line.split(separator: " ")
    if let outcome = words.first.flatMap({ Int($0) }),
      let condition = condition(words.dropFirst().map { $0 })
    {
      rules.append(Rule(id: "r\(rules.count)", condition: condition, outcome: outcome))
    }
  }
  var people: [UInt8] = []
  while let line = readLine() { people += line.utf8.map { $0 - UInt8(ascii: "0") } }

  let values = (0..<valueCount).map(String.init)
  guard let output = Input(name: "level", values: values) else { return }
  let inputs = (0..<inputCount).compactMap { Input(name: "\($0)", values: values) }
  var tables = FlatTables()
  let table = tables.add(DecisionTable(output: output, inputs: inputs, rules: rules))
  let count = people.count / inputCount

  var outcomes = Array(repeating: 0, count: valueCount)
  let outcomeRate = rate(of: count) {
    for person in 0..<count {
      let values = people.span.extracting(person * inputCount..<(person + 1) * inputCount)
      if let outcome = tables.outcome(of: table, values) { outcomes[outcome] += 1 }
    }
  }
  var deciding: [Int] = []
  var rowCount = 0
  let reasonRate = rate(of: count) {
    for person in 0..<count {
      deciding.removeAll(keepingCapacity: true)
      let values = people.span.extracting(person * inputCount..<(person + 1) * inputCount)
      if tables.outcome(of: table, values, deciding: &deciding) != nil {
        rowCount += deciding.count
      }
    }
  }
  print(outcomeRate, reasonRate)
  print(
    outcomes.map { $0 / (3 * rounds) }.map(String.init).joined(separator: " "),
    rowCount / (3 * rounds))
}

run()
