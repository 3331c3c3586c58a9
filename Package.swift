// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is built with: the language of Swift 6, and no warning let through.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The same, and optimised in debug builds too: for what tests go through many thousand times.
let strictAndFast = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// How a release is linked: with the addresses packed that are made right at every start.
///
/// That takes 1.2 MiB less of the memory of everybody who runs it. The C library must know them so: glibc 2.36 (2022) or newer.
let packed: [LinkerSetting] = [
  .unsafeFlags(
    ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"],
    .when(configuration: .release))
]

let package = Package(
  name: "waymark",
  products: [.executable(name: "waymark", targets: ["waymark"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  // In the order in which data flows: each target imports only what stands above it.
  targets: [
    // Random numbers that can be had again: for people who are made up, in checks and tests.
    .target(name: "SeededRandom", swiftSettings: strict),
    // How hard a text is to read, and which words have no place in it.
    .target(name: "Readability", swiftSettings: strictAndFast),
    // Decision tables over finite inputs. Knows no question and no level of care.
    .target(name: "Rules", swiftSettings: strictAndFast),
    // What is asked, what is answered, and which questions apply.
    .target(name: "Questionnaires", dependencies: ["Rules"], swiftSettings: strictAndFast),
    // From answers to a recommendation.
    .target(
      name: "Placement", dependencies: ["SeededRandom", "Questionnaires", "Rules"],
      swiftSettings: strictAndFast),
    // Every sentence of the program that is not part of an assessment.
    .target(
      name: "Phrases", dependencies: ["Questionnaires", "Placement"], swiftSettings: strictAndFast),

    // Assessment folders, read and checked.
    .systemLibrary(name: "CYAML"),
    .systemLibrary(name: "CSodium"),
    .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(
      name: "Assessments",
      dependencies: [
        "Readability", "Questionnaires", "Rules", "Placement", "Phrases", "CYAML", "CSodium",
        "CSimdJSON",
      ],
      swiftSettings: strictAndFast),

    // Many people at once: a line of answers each in, a line of results each out.
    .target(
      name: "AnswerLines",
      dependencies: ["Questionnaires", "Rules", "Placement", "Assessments", "CSimdJSON"],
      swiftSettings: strict),

    // Values as JSON.
    .target(name: "JSONWriting", swiftSettings: strictAndFast),

    // The rules for other systems.
    .target(
      name: "Interchange",
      dependencies: ["Questionnaires", "Rules", "Placement", "Phrases", "JSONWriting", "CSodium"],
      swiftSettings: strictAndFast),

    // Forms of others: read, asked, and answered to.
    .target(
      name: "FHIRImports",
      dependencies: [
        "Questionnaires", "Rules", "Placement", "JSONWriting", "CSimdJSON", "CSodium",
      ],
      swiftSettings: strict),

    // How text fills lines.
    .target(name: "TextLayout", swiftSettings: strictAndFast),

    // One interview as a value, and how it is shown.
    .target(
      name: "Interview", dependencies: ["Rules", "Questionnaires", "Placement", "Phrases"],
      swiftSettings: strictAndFast),
    .target(
      name: "Screens", dependencies: ["TextLayout", "Interview", "Phrases"],
      swiftSettings: strictAndFast),
    // Keys written down, and the screens that come of them.
    // It copies what holds phrases: a build after a change of their shape must build it anew.
    .target(
      name: "Scripts", dependencies: ["Phrases", "Interview", "Screens"], swiftSettings: strict),
    .systemLibrary(name: "CNcurses"),
    .target(name: "CTerminal"),
    .target(
      name: "CursesTerminal",
      dependencies: ["TextLayout", "Interview", "Screens", "CNcurses", "CTerminal"],
      swiftSettings: strict),
    .target(
      name: "LineTerminal", dependencies: ["TextLayout", "Interview", "Phrases"],
      swiftSettings: strict),

    // Paper.
    .target(
      name: "Reports", dependencies: ["Questionnaires", "Placement", "Phrases", "TextLayout"],
      swiftSettings: strict),

    .target(name: "CPango"),
    .target(
      name: "PDFReports", dependencies: ["Questionnaires", "Reports", "CPango"],
      swiftSettings: strict),

    // What Swift cannot reach in the C library.
    .target(name: "CSystem"),

    // A passphrase, asked for at the terminal or read from a file.
    .target(name: "Passphrases", dependencies: ["Phrases", "CSystem"], swiftSettings: strict),

    // Interviews kept: sealed, in one file.
    .systemLibrary(name: "CSQLite"),
    .target(
      name: "Records",
      dependencies: ["Questionnaires", "Placement", "Interview", "CSodium", "CSQLite", "CSystem"],
      swiftSettings: strictAndFast),

    // What is sent: the only user of the network, through libcurl, which is loaded when something is sent.
    .target(name: "CTransfer"),

    // The program: the only place that touches the world.
    .executableTarget(
      name: "waymark",
      dependencies: [
        "SeededRandom", "Readability", "Questionnaires", "Rules", "Placement", "Phrases",
        "Assessments", "AnswerLines", "JSONWriting", "Interchange", "FHIRImports", "TextLayout",
        "Interview", "Screens", "Scripts", "CursesTerminal", "LineTerminal", "Reports",
        "PDFReports", "Passphrases", "Records", "CSystem", "CSimdJSON",
        "CTransfer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: packed),

    // Tests, and what they are made with: a real terminal's screen, and programs run on one.
    .systemLibrary(name: "CVTerm", path: "Tests/Support/CVTerm"),
    .target(name: "CPseudoTerminal", path: "Tests/Support/CPseudoTerminal"),
    .target(
      name: "TerminalTesting", dependencies: ["CVTerm", "CPseudoTerminal"],
      path: "Tests/Support/TerminalTesting", swiftSettings: strict),
    .executableTarget(
      name: "terminal-demo", dependencies: ["CursesTerminal", "Interview", "Screens"],
      path: "Tests/Support/TerminalDemo", swiftSettings: strict),
    .testTarget(
      name: "CursesTerminalTests",
      dependencies: [
        "TextLayout", "Interview", "Screens", "CTerminal", "CursesTerminal", "TerminalTesting",
        "terminal-demo",
      ], swiftSettings: strict),
    .target(
      name: "TestLengths", path: "Tests/Support/TestLengths", swiftSettings: strict),
    .target(
      name: "ShippedAssessment", dependencies: ["Questionnaires", "Placement", "Assessments"],
      path: "Tests/Support/ShippedAssessment", swiftSettings: strict),
    .target(
      name: "SmallAssessments",
      dependencies: ["SeededRandom", "Rules", "Questionnaires", "Placement"],
      path: "Tests/Support/SmallAssessments", swiftSettings: strict),
    .testTarget(
      name: "ReadabilityTests",
      dependencies: [
        "Readability", "Questionnaires", "Placement", "Phrases", "Assessments", "Interview",
        "Reports", "ShippedAssessment",
      ], swiftSettings: strict),
    .testTarget(
      name: "RulesTests", dependencies: ["Rules", "SeededRandom"], swiftSettings: strict),
    .testTarget(
      name: "QuestionnairesTests", dependencies: ["Rules", "Questionnaires", "SmallAssessments"],
      swiftSettings: strict),
    .testTarget(
      name: "PlacementTests",
      dependencies: [
        "TestLengths", "Rules", "Questionnaires", "Placement", "Assessments", "SeededRandom",
        "ShippedAssessment",
        "SmallAssessments",
      ], swiftSettings: strict),
    .testTarget(
      name: "PhrasesTests",
      dependencies: ["Questionnaires", "Placement", "Phrases", "Assessments", "ShippedAssessment"],
      swiftSettings: strict),
    .testTarget(
      name: "AssessmentsTests",
      dependencies: [
        "TestLengths", "Rules", "Questionnaires", "Placement", "Assessments", "SeededRandom",
        "ShippedAssessment",
        "SmallAssessments",
      ], swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests",
      dependencies: [
        "TestLengths", "Rules", "Questionnaires", "Placement", "Assessments", "JSONWriting",
        "Interchange", "SeededRandom", "ShippedAssessment", "SmallAssessments",
      ], exclude: ["Oracles"], swiftSettings: strict),
    .testTarget(
      name: "FHIRImportsTests",
      dependencies: [
        "Rules", "Questionnaires", "Placement", "Phrases", "Interview", "LineTerminal", "Reports",
        "FHIRImports", "SeededRandom",
      ], exclude: ["Forms"], swiftSettings: strict),
    .testTarget(
      name: "AnswerLinesTests",
      dependencies: [
        "TestLengths", "Rules", "Questionnaires", "Placement", "Assessments", "AnswerLines",
        "SeededRandom",
        "ShippedAssessment",
      ], swiftSettings: strict),
    .testTarget(
      name: "InterviewTests",
      dependencies: [
        "Questionnaires", "Placement", "Phrases", "Assessments", "Interview", "SeededRandom",
        "ShippedAssessment",
      ], swiftSettings: strict),
    .executableTarget(
      name: "passphrase-demo", dependencies: ["Phrases", "Passphrases"],
      path: "Tests/Support/PassphraseDemo", swiftSettings: strict),
    .testTarget(
      name: "PassphrasesTests",
      dependencies: ["Phrases", "Passphrases", "TerminalTesting", "passphrase-demo"],
      swiftSettings: strict),
    // What no computer does on purpose: a store among kills, power cuts, full disks and crowds.
    .target(
      name: "CFaultyDisk", path: "Tests/Support/CFaultyDisk",
      linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(
      name: "StoreTorture",
      dependencies: [
        "SeededRandom", "Questionnaires", "Placement", "Phrases", "Interview", "Records", "CSQLite",
        "CFaultyDisk", "TerminalTesting", "ShippedAssessment",
      ],
      path: "Tests/Support/StoreTorture", swiftSettings: strictAndFast),
    .executableTarget(
      name: "waymark-torture",
      dependencies: [
        "StoreTorture", "ShippedAssessment", "Placement", "waymark",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/Torture", swiftSettings: strict),
    .testTarget(
      name: "TortureTests",
      dependencies: [
        "Placement", "StoreTorture", "ShippedAssessment", "TerminalTesting", "waymark",
        "waymark-torture",
      ], swiftSettings: strict),
    .testTarget(
      name: "RecordsTests",
      dependencies: [
        "Questionnaires", "Placement", "Interview", "Records", "CSQLite", "CSodium",
        "ShippedAssessment",
      ], exclude: ["Stores"], swiftSettings: strict),
    .testTarget(
      name: "TextLayoutTests", dependencies: ["TextLayout"], swiftSettings: strict),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Questionnaires", "Placement", "Phrases", "TextLayout", "Assessments", "Interview",
        "Screens", "CursesTerminal", "ShippedAssessment",
      ], exclude: ["Goldens"], swiftSettings: strict),
    // A million keys: apart, so that the walker itself is optimised.
    .target(
      name: "InterviewFuzzing",
      dependencies: [
        "SeededRandom", "Questionnaires", "Placement", "Phrases", "Interview", "Screens",
      ],
      path: "Tests/Support/InterviewFuzzing", swiftSettings: strictAndFast),
    .testTarget(
      name: "InterviewFuzzingTests",
      dependencies: [
        "TestLengths", "Phrases", "Questionnaires", "Placement", "Interview", "InterviewFuzzing",
        "ShippedAssessment", "SmallAssessments",
      ], swiftSettings: strict),
    .testTarget(
      name: "ScriptsTests",
      dependencies: [
        "Phrases", "Interview", "Scripts",
        "ShippedAssessment",
      ], swiftSettings: strict),
    .testTarget(
      name: "LineTerminalTests",
      dependencies: [
        "Questionnaires", "Placement", "Phrases", "Interview", "LineTerminal", "ShippedAssessment",
      ], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Rules", "Questionnaires", "Placement", "Phrases", "TextLayout", "Reports",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "PDFReportsTests",
      dependencies: [
        "Questionnaires", "Placement", "Phrases", "Assessments", "Reports", "PDFReports",
        "ShippedAssessment",
      ],
      exclude: ["words.py"], swiftSettings: strict),
    .testTarget(
      name: "WaymarkTests",
      dependencies: [
        "TestLengths", "Questionnaires", "Rules", "Placement", "Phrases", "Assessments",
        "Interview", "Screens",
        "CursesTerminal", "LineTerminal", "Records", "CSQLite", "SeededRandom",
        "TerminalTesting",
        "ShippedAssessment", "waymark",
      ], swiftSettings: strict),
    .executableTarget(
      name: "terminal-benchmark",
      dependencies: ["Placement", "Records", "TerminalTesting"],
      path: "Tests/TerminalBenchmark", exclude: ["Peers"], swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)
