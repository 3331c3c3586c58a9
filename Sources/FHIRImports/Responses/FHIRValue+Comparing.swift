internal import Questionnaires

extension FHIRValue {
  /// Whether two values say the same: numbers by their value, codes by system and code.
  func isEqual(to other: FHIRValue) -> Bool {
    switch (self, other) {
    case (.coding(let left), .coding(let right)): left.isSame(as: right)
    case (.quantity(let left), .quantity(let right)):
      left.compared(with: right).map { $0 == 0 } ?? false
    case (.uri(let left), .string(let right)), (.string(let left), .uri(let right)): left == right
    default:
      if let left = number, let right = other.number { left == right } else { self == other }
    }
  }

  /// Whether a condition means this value: many name only the code of a choice, and leave the system out.
  func isMeant(by answer: FHIRValue) -> Bool {
    guard case .coding(let own) = self, case .coding(let wanted) = answer else {
      return isEqual(to: answer)
    }
    return own.isSame(as: wanted)
      || (own.code != nil && own.code == wanted.code && (own.system == nil || wanted.system == nil))
  }

  /// Whether a value certainly is less: a number, a quantity, or a date or time before.
  func isLess(than other: FHIRValue) -> Bool {
    switch (self, other) {
    case (.date(let left), .date(let right)), (.dateTime(let left), .dateTime(let right)),
      (.date(let left), .dateTime(let right)), (.dateTime(let left), .date(let right)),
      (.time(let left), .time(let right)):
      CalendarText.isBefore(left, right)
    case (.quantity(let left), .quantity(let right)):
      left.compared(with: right).map { $0 < 0 } ?? false
    default:
      if let left = number, let right = other.number { left < right } else { false }
    }
  }
}

extension FHIRQuantity {
  /// Below, above or 0 for the same; nil where the units cannot be compared.
  func compared(with other: FHIRQuantity) -> Int? {
    guard let left = value.flatMap(ExactDecimal.init),
      let right = other.value.flatMap(ExactDecimal.init)
    else { return nil }
    if unitName == other.unitName { return left < right ? -1 : right < left ? 1 : 0 }
    guard let own = Self.factor(of: code), let others = Self.factor(of: other.code),
      own.dimension == others.dimension, let left = Double(left.description),
      let right = Double(right.description)
    else { return nil }
    let difference = left * own.factor - right * others.factor
    return difference < 0 ? -1 : difference > 0 ? 1 : 0
  }

  private var unitName: String? { code ?? unit }

  /// What a unit of the Unified Code for Units of Measure is in the first of its dimension.
  private static func factor(of code: String?) -> (dimension: String, factor: Double)? {
    switch code {
    case "mm": ("length", 0.001)
    case "cm": ("length", 0.01)
    case "m": ("length", 1)
    case "km": ("length", 1000)
    case "[in_i]": ("length", 0.0254)
    case "[ft_i]": ("length", 0.3048)
    case "ug": ("mass", 0.000_001)
    case "mg": ("mass", 0.001)
    case "g": ("mass", 1)
    case "kg": ("mass", 1000)
    case "[oz_av]": ("mass", 28.349523125)
    case "[lb_av]": ("mass", 453.59237)
    case "mL": ("volume", 0.001)
    case "L": ("volume", 1)
    case "s": ("time", 1)
    case "min": ("time", 60)
    case "h": ("time", 3600)
    case "d": ("time", 86_400)
    case "wk": ("time", 604_800)
    default: nil
    }
  }
}
