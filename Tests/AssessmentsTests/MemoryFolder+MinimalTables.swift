extension MemoryFolder {
  static let minimalTables = [
    "tables/strain.yaml": """
    table: strain
    kind: finding
    title: Strain
    outcomes:
      - {id: low, text: Low}
      - {id: high, text: High}
    rules:
      - id: strain-high
        when: {burdens: at least 1, days: 5 to 30}
        then: high
        self: Much.
        interview: Much.
        source: handbook
      - id: strain-low
        then: low
        self: Little.
        interview: Little.
        source: handbook

    """,
    "tables/place.yaml": """
    table: place
    kind: domain
    title: Home
    rules:
      - id: unsafe
        when: {safe: no}
        then: daily
        self: Not safe.
        interview: Not safe.
        source: handbook
      - id: unsettled
        when:
          any:
            - {housing: [shelter, street]}
            - {signs: some}
        then: weekly
        self: Not settled.
        interview: Not settled.
        source: handbook
      - id: home-fine
        then: none
        self: Fine.
        interview: Fine.
        source: handbook

    """,
    "tables/level.yaml": """
    table: level
    kind: level
    title: Level
    rules:
      - id: need-daily
        when: {place: at least daily}
        then: php
        self: Daily.
        interview: Daily.
        source: handbook
      - id: need-none
        then: none
        self: Nothing.
        interview: Nothing.
        source: handbook

    """,
    "tables/urgency.yaml": """
    table: urgency
    kind: urgency
    title: Urgency
    rules:
      - id: urgent
        when: {level: php, strain: high}
        then: today
        self: Today.
        interview: Today.
        source: handbook
      - id: at-ease
        then: routine
        self: Any time.
        interview: Any time.
        source: handbook

    """,
    "tables/first-steps.yaml": """
    table: first-steps
    kind: first-steps
    title: First
    items:
      - {id: rest, text: Rest., source: handbook}
    rules:
      - id: rest-first
        when: {signs: shakes}
        then: rest
        self: You shake.
        interview: Shakes.
        source: handbook

    """,
    "tables/services.yaml": """
    table: services
    kind: services
    title: Services
    items:
      - {id: bus, self: A bus., interview: Transport.}
    rules:
      - id: ask-bus
        when: {first-steps.rest: yes, signs.sweats: no}
        then: bus
        self: You rest.
        interview: Rest.
        source: handbook

    """,
  ]
}
