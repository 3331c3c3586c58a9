/// An ordered scale whose steps have names in assessment files and in results for machines.
package protocol Scale: CaseIterable, Comparable, Hashable, RawRepresentable, Sendable
where RawValue == Int {
  /// The name of the step in files.
  var id: String { get }
}

extension Scale {
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// How often a domain of life asks for help: the one scale for every domain.
package enum Need: Int, Scale {
  case none, weekly, severalTimesAWeek, daily, roundTheClock

  package var id: String {
    switch self {
    case .none: "none"
    case .weekly: "weekly"
    case .severalTimesAWeek: "several-times-a-week"
    case .daily: "daily"
    case .roundTheClock: "round-the-clock"
    }
  }

  /// The least intensive level that can meet the need.
  package var level: Level {
    switch self {
    case .none: .none
    case .weekly: .outpatient
    case .severalTimesAWeek: .intensiveOutpatient
    case .daily: .partialHospitalization
    case .roundTheClock: .inpatient
    }
  }
}

/// A level of care, from the least to the most intensive.
package enum Level: Int, Scale {
  case none, outpatient, intensiveOutpatient, partialHospitalization, inpatient

  package var id: String {
    switch self {
    case .none: "none"
    case .outpatient: "outpatient"
    case .intensiveOutpatient: "iop"
    case .partialHospitalization: "php"
    case .inpatient: "inpatient"
    }
  }
}

/// How soon something has to happen.
package enum Urgency: Int, Scale {
  /// In the ordinary course.
  case routine
  /// Within days.
  case soon
  case today
  /// An emergency: at once.
  case now

  package var id: String {
    switch self {
    case .routine: "routine"
    case .soon: "soon"
    case .today: "today"
    case .now: "now"
    }
  }
}
