"""Decides people with a DMN file in an engine that is not Waymark's, and compares.

Usage: dmn_decide.py ENGINE FILE PEOPLE

ENGINE is "bkflow" (its FEEL parser and evaluator on the cells, once for each cell and value; the rest is read here) or
"pydmnrules" (reads the file and decides by itself). PEOPLE has JSON lines: first {"exact": [decisions]}, then for each
person {"person": ..., "data": {datum: text}, "expected": {decision: text}}. Decisions that are exact must come out as
expected; the others must not be narrower. Prints one line for each difference, then what was compared; ends with 1 when
there is a difference.
"""

import collections
import json
import sys

from lxml import etree

MODEL = "https://www.omg.org/spec/DMN/20230324/MODEL/"
NAMES = {"m": MODEL}


def text_of(element, path="m:text"):
    return element.findtext(path, namespaces=NAMES)


def value_of(text):
    """What one literal of FEEL stands for."""
    return text[1:-1] if text.startswith('"') else int(text)


class Table:
    """One decision with its table, as the file has it."""

    def __init__(self, decision):
        self.name = decision.get("name")
        table = decision.find("m:decisionTable", NAMES)
        self.policy = table.get("hitPolicy") + (table.get("aggregation") or "")
        self.columns = [
            text_of(clause, "m:inputExpression/m:text") for clause in table.findall("m:input", NAMES)
        ]
        ranked = table.find("m:output/m:outputValues", NAMES)
        self.ranked = [] if ranked is None else [value_of(one) for one in text_of(ranked).split(",")]
        self.rules = [
            (
                [
                    (column, text_of(cell))
                    for column, cell in zip(self.columns, rule.findall("m:inputEntry", NAMES))
                    if text_of(cell) != "-"
                ],
                value_of(text_of(rule.find("m:outputEntry", NAMES))),
            )
            for rule in table.findall("m:rule", NAMES)
        ]

    def decide(self, values, holds):
        """The value that the rules give; holds(column, cell, value) says whether a cell accepts a value."""
        hits = [
            output
            for cells, output in self.rules
            if all(holds(column, cell, values[column]) for column, cell in cells)
        ]
        if self.policy == "COLLECTSUM":
            return sum(hits)
        if not hits:
            raise ValueError(f"no rule of {self.name} holds")
        if self.policy == "UNIQUE" and len(hits) > 1:
            raise ValueError(f"{len(hits)} rules of {self.name} hold")
        if self.policy == "FIRST" and hits[0] != min(hits, key=self.ranked.index):
            raise ValueError(f"the first rule of {self.name} that holds is not the highest")
        return hits[0]


def tables_in_order(root):
    """All tables, each after those that it looks at."""
    waiting = [Table(decision) for decision in root.findall("m:decision", NAMES)]
    known = {datum.get("name") for datum in root.findall("m:inputData", NAMES)}
    ordered = []
    while waiting:
        ready = [table for table in waiting if known.issuperset(table.columns)]
        if not ready:
            raise ValueError("the decisions require each other in a circle")
        ordered += ready
        known.update(table.name for table in ready)
        waiting = [table for table in waiting if table.name not in known]
    return ordered


def bkflow(root):
    """Decides with bkflow-feel."""
    import bkflow_feel

    tables = tables_in_order(root)
    parsed = {}
    answers = {}

    def expression(column, cell):
        if cell.startswith("["):
            return f"{column} in {cell}"
        if cell.startswith((">", "<")):
            return f"{column} {cell}"
        return f"{column} in [{cell}]"

    def holds(column, cell, value):
        asked = (column, cell, value)
        if asked not in answers:
            if (column, cell) not in parsed:
                tree = bkflow_feel.parser.parse(expression(column, cell))
                parsed[column, cell] = bkflow_feel.transformer.transform(tree)
            answers[asked] = parsed[column, cell].evaluate({column: value})
            if not isinstance(answers[asked], bool):
                raise ValueError(f"{expression(column, cell)} is neither true nor false")
        return answers[asked]

    def decide(data):
        values = dict(data)
        for table in tables:
            values[table.name] = table.decide(values, holds)
        return values

    return decide


def pydmnrules(root):
    """Decides with pyDMNrules, which reads the whole file.

    Two things in it have to be worked around. It cannot read annotations, which hold no logic: they are taken out. And it
    forgets a sum when it goes on to the next table: what it found is handed back to it.
    """
    import pyDMNrules

    order = tables_in_order(root)
    for element in list(root.iter(f"{{{MODEL}}}annotation", f"{{{MODEL}}}annotationEntry")):
        element.getparent().remove(element)
    engine = pyDMNrules.DMN()
    status = engine.useXML(etree.tostring(root, encoding="unicode"))
    if status:
        raise ValueError(f"pyDMNrules does not take the file: {status}")
    batches = [[]]
    for table in order:
        if table.policy == "COLLECTSUM" and batches[-1]:
            batches.append([])
        batches[-1].append(table.name)
        if table.policy == "COLLECTSUM":
            batches.append([])

    def decide(data):
        values = dict(data)
        for batch in filter(None, batches):
            status, results = engine.decideTables(values, batch)
            if status:
                raise ValueError(f"pyDMNrules failed: {status}")
            last = results[-1] if isinstance(results, list) else results
            for name in batch:
                found = last["Result"][name]
                values[name] = int(found) if isinstance(found, float) else found
        return values

    return decide


def main():
    engine, file, people = sys.argv[1:]
    root = etree.parse(file).getroot()
    ranks = {table.name: table.ranked for table in tables_in_order(root)}
    decide = {"bkflow": bkflow, "pydmnrules": pydmnrules}[engine](root)
    faults = compared = 0
    wider = collections.Counter()
    with open(people, encoding="utf-8") as lines:
        exact = set(json.loads(next(lines))["exact"])
        for line in lines:
            case = json.loads(line)
            found = decide(case["data"])
            for name, expected in case["expected"].items():
                compared += 1
                given = str(found[name])
                if given == expected:
                    continue
                is_least = name.startswith(("least_", "certain_"))
                rank = [str(one) for one in ranks[name]] or [str(n) for n in range(1000)][::-1]
                is_wider = (rank.index(given) > rank.index(expected)) == is_least
                if name not in exact and is_wider:
                    wider[name] += 1
                    continue
                faults += 1
                print(f"{case['person']}: {name} is {given}, and {expected} here. {line.strip()}")
    for name, times in sorted(wider.items()):
        print(f"wider {times} times: {name}")
    print(f"{engine}: {compared} values compared, {faults} differences")
    sys.exit(1 if faults else 0)


main()
