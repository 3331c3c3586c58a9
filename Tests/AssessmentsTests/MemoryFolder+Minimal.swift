extension MemoryFolder {
  /// The smallest assessment that has one of everything: what faults are put into, one at a time.
  static let minimal = MemoryFolder(
    name: "sample",
    texts: minimalQuestions.merging(minimalTables) { $1 }.merging(minimalRest) { $1 })

  private static let minimalQuestions = [
    "assessment.yaml": """
    assessment: sample
    version: 1.0
    title: Sample
    audience: Adults
    review: not-reviewed
    sections: [use, home]
    tables: [strain, place, level, urgency, first-steps, services]
    counts:
      - id: burdens
        label: Burdens
        of: [drinks, signs.shakes]
    contacts:
      - id: helpline
        name: Helpline
        reach: Call 1
        use: You want help.
        source: handbook
    sources:
      - id: handbook
        publisher: Us
        year: 2024
        title: Handbook
        address: https://example.org
        used-for: Everything
    guide: [start]

    """,
    "questions/use.yaml": """
    section: use
    title: Your use
    questions:
      - id: drinks
        label: Drinks
        self: Do you drink?
        interview: Does the client drink?
        answers: yes-no
        worse: yes
        if-yes: {self: you drank, interview: the client drank}
        if-no: {self: you did not drink, interview: the client did not drink}
      - id: days
        label: Days of drinking
        self: On how many days?
        interview: On how many days?
        answers: number
        range: 0 to 30
        unit: days
        worse: more
        when: {drinks: yes}
        otherwise: 0
        if-more: "there were {number} days or more"
        if-less: "there were fewer than {number} days"
        if-none: there were none
      - id: signs
        label: Signs
        self: Which signs?
        interview: Which signs?
        answers: several-of
        choices:
          - {id: shakes, text: Shaking hands, if: hands shook, if-not: hands were still}
          - {id: sweats, self: You sweat, interview: Sweats, if: there were sweats, if-not: there were none}
        none: None of these
        worse: marked
        if-none: there were no signs

    """,
    "questions/home.yaml": """
    section: home
    title: {self: Your home, interview: Home}
    intro: Where you live.
    questions:
      - id: safe
        label: Safe at home
        self: Are you safe?
        interview: Is the client safe?
        help: Being safe helps.
        answers: yes-no
        worse: no
        can-change: yes
        source: [handbook]
        if-yes: home were safe
        if-no: home were not safe
      - id: housing
        label: Housing
        self: Where do you live?
        interview: Where does the client live?
        answers: one-of
        choices:
          - {id: own, text: A home, if: you had a home}
          - {id: shelter, text: A shelter, if: you had only a shelter, if-better: you had a shelter}
          - {id: street, text: The street, if: you had no roof}
        worse: last
      - id: more
        label: Anything else
        self: Anything else?
        interview: Anything else?
        answers: note
        when: {housing: at least shelter}

    """,
  ]

  private static let minimalRest = [
    "levels.yaml": "levels:\n"
      + [
        ("none", "None"), ("outpatient", "Visits"), ("iop", "IOP"), ("php", "PHP"),
        ("inpatient", "Inpatient"),
      ].map(level).joined(),
    "guide/start.md": """
    ---
    page: start
    title: Where to start
    about: What to do first
    source: handbook
    ---
    Call someone you trust,
    or see a doctor.

    ## What to ask

    - When it begins,
      and when it ends
    - What it costs

    - [ ] Is there room?
    - [ ] Who pays?

    {levels}

    ## Where help is
    {level iop}
    {contacts}
    {sources}

    """,
    "examples/unsafe.yaml": """
    example: unsafe
    title: Somebody who is not safe
    answers:
      drinks: no
      signs: none
      safe: no
      housing: own
    expect:
      level: php
      urgency: routine
      decided-by: [unsafe]
      first-steps: []
    why: Safety comes first.

    """,
  ]

  private static func level(_ id: String, _ name: String) -> String {
    """
      - level: \(id)
        name: \(name)
        short: \(name)
        in-text: \(name)
        living: At home
        hours: A few
        sessions: A few
        length: A while
        supervision: Some
        cost: Some
        best-for: Some
        about: {self: What it is., interview: What it is.}
        source: handbook

    """
  }
}
