/// Numbers in digits, as they are read aloud.
enum Numeral {
  private static let ones = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1]
  /// Ten to nineteen.
  private static let teens = [1, 3, 1, 2, 2, 2, 2, 3, 2, 2]
  /// Twenty to ninety.
  private static let tens = [2, 2, 2, 2, 2, 3, 2, 2]

  static func syllables(ofDigit digit: Character) -> Int {
    digit.wholeNumberValue.map { ones[$0 % 10] } ?? 1
  }

  /// The syllables of a run of digits: of a year for four digits from 1100 to 2099, else of a whole number.
  static func syllables(of digits: some StringProtocol) -> Int {
    guard let number = Int(digits), number < 1_000_000 else {
      return digits.reduce(0) { $0 + syllables(ofDigit: $1) }
    }
    if digits.count == 4, (1100...2099).contains(number), number / 100 != 20 || number % 100 > 9 {
      let rest = number % 100
      // "nineteen hundred", "nineteen oh five", "twenty twenty-five"
      return below100(number / 100) + (rest == 0 ? 2 : rest < 10 ? 1 + ones[rest] : below100(rest))
    }
    return number == 0 ? ones[0] : below1000000(number)
  }

  private static func below1000000(_ number: Int) -> Int {
    let thousands = number / 1000
    return (thousands > 0 ? below1000(thousands) + 2 : 0) + below1000(number % 1000)
  }

  private static func below1000(_ number: Int) -> Int {
    (number >= 100 ? ones[number / 100] + 2 : 0) + below100(number % 100)
  }

  private static func below100(_ number: Int) -> Int {
    switch number {
    case 0: 0
    case 1..<10: ones[number]
    case 10..<20: teens[number - 10]
    default: tens[number / 10 - 2] + (number % 10 == 0 ? 0 : ones[number % 10])
    }
  }
}
