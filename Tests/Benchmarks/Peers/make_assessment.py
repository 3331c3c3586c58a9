"""Writes the synthetic assessment that all engines decide by: six ratings, three yes-no questions, 25 rules.

Its rules are random numbers from a seed and mean nothing for anybody's care.
"""

import random
import sys
from pathlib import Path

RATINGS = ["withdrawal", "physical", "mental", "readiness", "relapse", "home"]
YES_NO = ["pregnant", "seizure", "works"]
LEVELS = ["none", "outpatient", "iop", "php", "inpatient"]
RULES = 25
SEED = 20261124


def rules():
    """The rules but for the floor, the most intensive first: an outcome and a test for each of some inputs."""
    source = random.Random(SEED)
    made = []
    for number in range(1, RULES):
        level = 4 - (number - 1) * 4 // (RULES - 1)
        tests = {}
        for rating in sorted(source.sample(RATINGS, source.randint(2, 4)), key=RATINGS.index):
            tests[rating] = f"at least {max(1, min(4, level + source.randint(-1, 1)))}"
        for name in YES_NO:
            if source.random() < 0.25:
                tests[name] = source.choice(["yes", "no"])
        if len(tests) == 1 or source.random() < 0.2:
            free = [rating for rating in RATINGS if rating not in tests]
            tests[source.choice(free)] = f"at most {source.randint(1, 3)}"
        made.append((LEVELS[level], tests))
    return made


def question(name, answers):
    title = name.replace("-", " ").capitalize()
    return f"""  - id: {name}
    label: {title}
    self: "{title}, as a synthetic input?"
    interview: "{title}, as a synthetic input?"
    {answers}
    can-change: no
    source: synthetic
"""


def table(name, kind, body):
    return f"table: {name}\nkind: {kind}\ntitle: {name.replace('-', ' ').capitalize()}\n{body}"


def rule(identifier, level, tests):
    when = ", ".join(f"{name}: {test}" for name, test in tests.items())
    return f"""  - id: {identifier}
    {"when: {" + when + "}" if tests else ""}
    then: {level}
    self: Synthetic.
    interview: Synthetic.
    source: synthetic
""".replace("    \n", "")


def level(name):
    facts = "short living hours sessions length supervision cost best-for".split()
    lines = "".join(f"    {fact}: Synthetic\n" for fact in facts)
    return f"""  - level: {name}
    name: {name.capitalize()}
    in-text: {name}
{lines}    about: Synthetic
    source: synthetic
"""


def files():
    ratings = [question(name, "answers: number\n    range: 0 to 4\n    unit: points\n    worse: neither") for name in RATINGS]
    yes_no = [question(name, "answers: yes-no\n    worse: neither") for name in YES_NO]
    body = "".join(rule(f"r{n:02}", *one) for n, one in enumerate(rules(), 1))
    items = """items:
  - {id: one, text: Synthetic, source: synthetic}
rules:
  - {id: NAME, when: {works: yes, pregnant: yes, withdrawal: 4, home: 4}, then: one, self: Synthetic., interview: Synthetic., source: synthetic}
"""
    yield "assessment.yaml", """assessment: synthetic
version: 1.0.0
title: Synthetic
audience: Nobody. A benchmark's table, whose rules are random numbers.
review: not-reviewed
sections: [inputs]
tables: [level, urgency, first-steps, services]
counts: []
contacts:
  - {id: emergency, name: Emergency services, reach: Call 911, use: You are in danger., source: synthetic}
sources:
  - {id: synthetic, publisher: Waymark, year: 2026, title: Random numbers, address: "https://example.org", used-for: A benchmark}
"""
    yield "levels.yaml", "levels:\n" + "".join(map(level, LEVELS))
    yield "questions/inputs.yaml", "section: inputs\ntitle: Inputs\nquestions:\n" + "".join(ratings + yes_no)
    yield "tables/level.yaml", table("level", "level", f"rules:\n{body}" + rule("r25", "none", {}))
    yield "tables/urgency.yaml", table("urgency", "urgency", "rules:\n" + rule("in-the-ordinary-course", "routine", {}))
    yield "tables/first-steps.yaml", table("first-steps", "first-steps", items.replace("NAME", "first"))
    yield "tables/services.yaml", table("services", "services", items.replace("NAME", "second"))


for path, text in files():
    file = Path(sys.argv[1]) / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
