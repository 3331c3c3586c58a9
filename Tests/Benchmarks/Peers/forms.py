"""The synthetic level table in the forms that the peers read: JDM for ZEN, constructs for CLIPS, DMN for SpiffWorkflow.

The rules stand with the most intensive outcome first, as Waymark's engine sorts them.
"""

import json
from pathlib import Path
from xml.sax.saxutils import quoteattr

import yaml

LEVELS = ["none", "outpatient", "iop", "php", "inpatient"]


class Table:
    """The inputs, and the rules as an id, an outcome and a test for each of some inputs."""

    def __init__(self, folder):
        read = lambda path: yaml.load((Path(folder) / path).read_text(), yaml.BaseLoader)
        self.inputs = [question["id"] for question in read("questions/inputs.yaml")["questions"]]
        rules = read("tables/level.yaml")["rules"]
        rules.sort(key=lambda rule: -LEVELS.index(rule["then"]))
        self.rules = [(rule["id"], rule["then"], rule.get("when", {})) for rule in rules]


def number_test(test):
    """A test of a rating as an operator and a number; nil for yes and no."""
    for words, operator in [("at least ", ">="), ("at most ", "<=")]:
        if test.startswith(words):
            return operator, test.removeprefix(words)
    return None


def jdm(table, policy):
    """A decision model of ZEN; its hit policy is `first` or `collect`."""

    def cell(test):
        operator = number_test(test)
        return " ".join(operator) if operator else json.dumps(test)

    rules = [
        {"_id": name}
        | {place: cell(tests[place]) if place in tests else "" for place in table.inputs}
        | {"level": json.dumps(level), "rule": json.dumps(name)}
        for name, level, tests in table.rules
    ]
    content = {
        "hitPolicy": policy,
        "inputs": [{"id": name, "name": name, "field": name} for name in table.inputs],
        "outputs": [{"id": name, "name": name, "field": name} for name in ("level", "rule")],
        "rules": rules,
    }
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode", "content": {}},
        {"id": "table", "name": "table", "type": "decisionTableNode", "content": content},
        {"id": "out", "name": "out", "type": "outputNode", "content": {}},
    ]
    edges = [
        {"id": "1", "sourceId": "in", "targetId": "table", "type": "edge"},
        {"id": "2", "sourceId": "table", "targetId": "out", "type": "edge"},
    ]
    return json.dumps({"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges})


def clips(table):
    """Constructs of CLIPS: a template for a person, and a rule for each rule, which adds its id to a global list."""

    def slot(name, test):
        operator = number_test(test)
        return f"({name} ?{name}&:({operator[0]} ?{name} {operator[1]}))" if operator else f'({name} {test})'

    yield "(defglobal ?*hits* = (create$))"
    yield f"(deftemplate person {' '.join(f'(slot {name})' for name in table.inputs)})"
    for name, _, tests in table.rules:
        slots = " ".join(slot(*test) for test in tests.items())
        yield f"(defrule {name} (person {slots}) => (bind ?*hits* (create$ ?*hits* {name})))"


def dmn(table):
    """A DMN table as SpiffWorkflow reads it: its cells are Python."""

    def cell(test):
        operator = number_test(test)
        return " ".join(operator) if operator else json.dumps(test)

    def entry(kind, number, text):
        return f'<{kind} id="{kind}{number}"><text>{text}</text></{kind}>'

    escape = lambda text: quoteattr(text, {'"': '"'})[1:-1]
    inputs = "".join(
        f'<input id="i{place}" label="{name}"><inputExpression id="e{place}" typeRef="string">'
        f"<text>{name}</text></inputExpression></input>"
        for place, name in enumerate(table.inputs)
    )
    outputs = "".join(
        f'<output id="o{place}" label="{name}" name="{name}" typeRef="string"/>'
        for place, name in enumerate(["level", "rule"])
    )
    rules = ""
    for number, (name, level, tests) in enumerate(table.rules):
        cells = "".join(
            entry("inputEntry", f"{number}_{place}", escape(cell(tests[key])) if key in tests else "")
            for place, key in enumerate(table.inputs)
        )
        results = entry("outputEntry", f"{number}_l", f'"{level}"') + entry("outputEntry", f"{number}_r", f'"{name}"')
        rules += f'<rule id="{name}">{cells}{results}</rule>'
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="synthetic">'
        f'<decision id="level" name="level"><decisionTable id="t" hitPolicy="COLLECT">{inputs}{outputs}{rules}'
        "</decisionTable></decision></definitions>"
    )


def encoded(table):
    """The rules as numbers, for the engine alone: an outcome, and a test for each of some inputs."""
    for _, level, tests in table.rules:
        cells = []
        for name, test in tests.items():
            operator, value = number_test(test) or ("=", str(["no", "yes"].index(test)))
            cells.append(f"{table.inputs.index(name)}{operator}{value}")
        yield " ".join([str(LEVELS.index(level)), *cells])
