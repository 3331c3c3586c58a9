import Phrases
import Questionnaires
import Records
import Testing
import waymark

@Suite("The doctor, on computers that are made up")
struct CheckupTests {
  private func findings(_ machine: Machine) -> [Checkup.Finding] { Checkup(machine).findings }

  @Test("finds nothing to look at on a plain one")
  func plain() {
    let findings = findings(.plain())
    #expect(findings.allSatisfy { $0.verdict == .fine })
    #expect(
      findings == [
        .swap(.none), .crash(isKeptBack: true), .collector(.none), .keys(.enough),
        .place(.nothingYet("/home/ana/.local/share/waymark/records.waymark")),
        .disk(.disk(name: "ext4"), folder: "/home/ana/.local/share/waymark"),
        .space(.enough(mebibytes: 5120)), .printing(.none), .terminal(.alone), .letters(.all),
      ])
  }

  @Test("says unknown of what cannot be seen, never fine")
  func blind() {
    var machine = Machine.plain(
      denied: [
        "/proc/swaps", "/proc/sys/kernel/core_pattern", "/proc/20/stat", "/etc/cups/cupsd.conf",
        "/var/spool/cups",
      ], variables: ["LANG": "de_DE"], programs: ["lp", "lpstat"])
    machine.waitingJobs = { nil }
    machine.freeBytes = { _ in nil }
    machine.lockLimit = nil
    machine.coreLimit = nil
    machine.place.facts = { _ in .failure(.init(reason: "Permission denied")) }
    let findings = findings(machine)
    let place = PlaceFault.cannotLook(
      "/home/ana/.local/share/waymark", reason: "Permission denied")
    #expect(
      findings == [
        .swap(.unknown), .crash(isKeptBack: false), .collector(.unknown), .keys(.unknown),
        .place(.refused(place)), .printing(.unknown), .spool(.unknown), .queue(.unknown),
        .terminal(.unknown), .letters(.unknown(locale: "de_DE")),
      ])
    #expect(findings.allSatisfy { $0.verdict != .fine })
  }

  @Test("tells swap on a plain disk from swap that is encrypted, in whatever layers, or in memory")
  func swap() {
    let head = "Filename Type Size Used Priority\n"
    let devices = [
      "/dev/sda2": Machine.Device(major: 8, minor: 2), "/dev/dm-1": .init(major: 254, minor: 1),
      "/swapfile": .init(major: 254, minor: 0), "/butter": .init(major: 0, minor: 40),
      "/dev/sdz9": .init(major: 65, minor: 9),
    ]
    let files = [
      "/sys/dev/block/254:0/dm/uuid": "CRYPT-LUKS2-0123-root\n",
      "/sys/dev/block/254:1/dm/uuid": "LVM-abc\n", "/sys/class/block/dm-0/dev": "254:0\n",
      "/sys/class/block/sda2/dev": "8:2\n", "/sys/block/zram0/backing_dev": "none\n",
      "/sys/block/zram1/backing_dev": "/dev/sda9\n",
    ]
    func found(_ lines: String..., slaves: [String] = ["dm-0"]) -> Checkup.Finding? {
      let swaps = head + lines.map { "\($0) partition 8 0 -2\n" }.joined()
      return findings(
        .plain(
          files.merging(["/proc/swaps": swaps]) { $1 },
          folders: [
            "/sys/dev/block/8:2": [], "/sys/dev/block/254:0": [], "/sys/dev/block/254:1": [],
            "/sys/dev/block/254:1/slaves": slaves,
          ], devices: devices)
      ).first
    }
    #expect(found("/dev/sda2") == .swap(.open(["/dev/sda2"])))
    #expect(found("/dev/dm-1") == .swap(.encrypted))
    #expect(found("/dev/dm-1", slaves: ["dm-0", "sda2"]) == .swap(.open(["/dev/dm-1"])))
    #expect(found("/dev/dm-1", slaves: ["dm-0", "sdq"]) == .swap(.unknown))
    #expect(found("/swapfile") == .swap(.encrypted))
    #expect(found("/swapfile", "/dev/sda2") == .swap(.open(["/dev/sda2"])))
    #expect(found("/dev/zram0") == .swap(.inMemory))
    #expect(found("/dev/zram0", "/swapfile") == .swap(.encrypted))
    #expect(found("/dev/zram1") == .swap(.open(["/dev/zram1"])))
    #expect(found("/butter") == .swap(.unknown))
    #expect(found("/dev/sdz9") == .swap(.unknown))
    #expect(found("/dev/gone") == .swap(.unknown))
  }

  @Test("names who gathers the memory of crashed programs")
  func collector() {
    let apport = "|/usr/share/apport/apport -p%p -s%s\n"
    let machine = Machine.plain(["/proc/sys/kernel/core_pattern": apport])
    #expect(findings(machine)[2] == .collector(.other("apport")))
    let systemd = "|/usr/lib/systemd/systemd-coredump %P %u\n"
    #expect(
      findings(.plain(["/proc/sys/kernel/core_pattern": systemd]))[2]
        == .collector(.obedient("systemd-coredump")))
  }

  @Test("wants no core, no look into memory, and room for keys")
  func process() {
    var machine = Machine.plain()
    machine.isDumpable = true
    #expect(findings(machine)[1] == .crash(isKeptBack: false))
    machine = .plain()
    machine.coreLimit = .max
    #expect(findings(machine)[1] == .crash(isKeptBack: false))
    machine.lockLimit = 65_535
    #expect(findings(machine)[3] == .keys(.little(kibibytes: 63)))
    machine.lockLimit = 65_536
    #expect(findings(machine)[3] == .keys(.enough))
  }

  @Test("says what is wrong with the place of the records, and of its disk what it can")
  func store() {
    var machine = Machine.plain()
    machine.place.fileSystem = { _ in .success(.network(name: "nfs4")) }
    let folder = "/home/ana/.local/share/waymark"
    let findings = findings(machine)
    #expect(findings.contains(.place(.refused(.network(folder: folder, name: "nfs4")))))
    #expect(!findings.contains { if case .disk = $0 { true } else { false } })
    machine = .plain()
    machine.place.fileSystem = { _ in .success(.memory) }
    machine.freeBytes = { $0 == "/" ? 99 << 20 : nil }
    #expect(self.findings(machine).contains(.disk(.memory, folder: folder)))
    #expect(self.findings(machine).contains(.space(.little(folder: "/", mebibytes: 99))))
    machine.place.variable = { _ in nil }
    #expect(self.findings(machine).contains(.place(.refused(.noHome))))
  }

  @Test(
    "reads what the print system keeps, whatever the case, and takes the last word",
    arguments: [
      ("", .keepsFiles), ("#PreserveJobFiles No\n", .keepsFiles),
      ("PreserveJobFiles No\n", .keepsHistory), ("PreserveJobFiles 0\n", .keepsHistory),
      ("PreserveJobFiles 1d\nPreserveJobHistory No\n", .keepsNothing),
      ("  preservejobfiles\tNO\nPRESERVEJOBHISTORY off\n", .keepsNothing),
      ("PreserveJobHistory No\nPreserveJobHistory Yes\nPreserveJobFiles 300\n", .keepsFiles),
    ] as [(String, Checkup.Finding.Printing)])
  func printing(settings: String, expected: Checkup.Finding.Printing) {
    let machine = Machine.plain(["/etc/cups/cupsd.conf": settings])
    #expect(findings(machine).contains(.printing(expected)))
  }

  @Test("counts papers that are left, and jobs that wait")
  func papers() {
    var machine = Machine.plain(
      folders: ["/var/spool/cups": ["c00001", "d00001-001", "d00002-001", "tmp", "dead"]],
      programs: ["lpstat"])
    machine.waitingJobs = { 3 }
    let findings = findings(machine)
    #expect(findings.contains(.spool(.some(2))))
    #expect(findings.contains(.queue(.some(3))))
    #expect(findings.contains(.printing(.unknown)))
  }

  @Test("sees recorders, multiplexers and remote logins, each once")
  func terminals() {
    func found(_ names: [String], _ variables: [String: String] = [:]) -> [Checkup.Finding] {
      var files: [String: String] = [:]
      for (place, name) in names.enumerated() {
        files["/proc/\(20 + place)/stat"] = "\(20 + place) (\(name)) S \(21 + place) 20"
      }
      files["/proc/\(20 + names.count)/stat"] = "9 (systemd) S 0 1"
      return findings(.plain(files, variables: variables)).filter {
        if case .terminal = $0 { true } else { false }
      }
    }
    #expect(found(["bash", "script", "bash"]) == [.terminal(.recorder("script"))])
    #expect(
      found(["tmux: server"], ["TMUX": "/tmp/x,1,0"]) == [.terminal(.multiplexer("tmux"))])
    // A bracket in a name is no end of it.
    #expect(found(["a) S 1 (b", "sshd-session"]) == [.terminal(.remote)])
    #expect(
      found(["bash"], ["STY": "1.x", "SSH_CONNECTION": "a 1 b 22", "ASCIINEMA_REC": "1"])
        == [
          .terminal(.multiplexer("screen")), .terminal(.recorder("asciinema")),
          .terminal(.remote),
        ])
    #expect(found(["bash", "transcript"]) == [.terminal(.alone)])
  }

  @Test("ends its walk among processes that start each other in a ring")
  func ring() {
    let machine = Machine.plain(["/proc/10/stat": "10 (bash) S 20 10"])
    #expect(findings(machine).contains(.terminal(.alone)))
  }

  @Test(
    "judges the locale as the screen does",
    arguments: [
      ("C", .all), ("en_US.utf8", .all), ("es_MX.UTF-8", .all),
      ("de_DE.ISO-8859-1", .few(locale: "de_DE.ISO-8859-1")),
      ("de_DE@euro", .unknown(locale: "de_DE@euro")),
    ] as [(String, Checkup.Finding.Letters)])
  func letters(locale: String, expected: Checkup.Finding.Letters) {
    #expect(
      findings(.plain(variables: ["LC_ALL": locale, "LANG": "C"])).last == .letters(expected))
  }

  @Test("puts a word before each line, and fits the window", arguments: Language.allCases)
  func text(language: Language) {
    var machine = Machine.plain(["/proc/sys/kernel/core_pattern": "|/usr/bin/gather"])
    machine.lockLimit = nil
    let phrases = Phrases.of(language)
    for columns in [60, 80] {
      let lines = DoctorText(findings(machine), phrases).lines(columns: columns)
      // A path stays whole.
      #expect(lines.allSatisfy { $0.count <= columns || $0.contains("/home/ana") })
      let words = [phrases.doctor.fine, phrases.doctor.look, phrases.doctor.unknown]
      let counts = words.map { word in lines.count { $0.hasPrefix("\(word) ") } }
      #expect(counts == [8, 1, 1])
      #expect(lines.last == phrases.doctor.summary(1, 1))
    }
  }
}
