internal import Records

extension Checkup {
  /// What a print system keeps; nothing more is looked at where there is none.
  var printingFindings: [Finding] {
    let settings = machine.read("/etc/cups/cupsd.conf")
    let spool = machine.names("/var/spool/cups")
    if case .absent = settings, case .absent = spool, !machine.has("lp") {
      return [.printing(.none)]
    }
    var findings: [Finding] = []
    switch settings {
    // The queues may be on another computer.
    case .absent, .denied: findings.append(.printing(.unknown))
    case .seen(let text): findings.append(.printing(Self.printing(text)))
    }
    switch spool {
    case .absent: break
    case .denied: findings.append(.spool(.unknown))
    case .seen(let names):
      // Papers are d00012-001; what is known of a job is c00012.
      let papers = names.count { $0.hasPrefix("d") && $0.dropFirst().first?.isNumber == true }
      findings.append(.spool(papers == 0 ? .none : .some(papers)))
    }
    if machine.has("lpstat") {
      findings.append(
        .queue(machine.waitingJobs().map { $0 == 0 ? .none : .some($0) } ?? .unknown))
    }
    return findings
  }

  /// What the settings of CUPS say; the last word on a matter counts, and without one copies stay for a day.
  private static func printing(_ settings: String) -> Finding.Printing {
    var files = "yes"
    var history = "yes"
    for line in settings.split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
      guard words.count > 1 else { continue }
      if words[0] == "preservejobfiles" { files = words[1] }
      if words[0] == "preservejobhistory" { history = words[1] }
    }
    let isOff = { (value: String) in ["no", "off", "false", "0"].contains(value) }
    // Without a history no files are kept either.
    if isOff(history) { return .keepsNothing }
    return isOff(files) ? .keepsHistory : .keepsFiles
  }
}
