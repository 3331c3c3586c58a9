"""Checks the structure of a DMN file: against the schema of DMN, and that all it names is there.

Usage: dmn_structure.py FILE. Prints one line for each fault, and ends with 1 when there is any.

The schema is that of DMN 1.3, which SpiffWorkflow carries. A file of edition 1.3 is validated as it is. Edition 1.5 has
other namespaces; the elements and attributes that Waymark writes are the same in both, so for a file of 1.5 the namespaces
are mapped before validating.
"""

import pathlib
import sys

import SpiffWorkflow.dmn
from lxml import etree

MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/"
DIAGRAM = "https://www.omg.org/spec/DMN/20191111/DMNDI/"
MODEL_1_5 = "https://www.omg.org/spec/DMN/20230324/MODEL/"
DIAGRAM_1_5 = "https://www.omg.org/spec/DMN/20230324/DMNDI/"
NAMES = {"m": MODEL, "d": DIAGRAM}


def texts(element):
    """The values of a list of unary tests."""
    return element.findtext("m:text", namespaces=NAMES).split(",")


def schema_faults(source):
    folder = pathlib.Path(SpiffWorkflow.dmn.__file__).parent / "parser" / "schema"
    schema = etree.XMLSchema(etree.parse(str(folder / "DMN13.xsd")))
    schema.validate(etree.fromstring(source.encode()))
    return [f"line {error.line}: {error.message}" for error in schema.error_log]


def reference_faults(root):
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    seen = set()
    for one in ids:
        if one in seen:
            yield f"the id {one} stands twice"
        seen.add(one)
    for element in root.iter():
        href = element.get("href")
        if href and href.removeprefix("#") not in seen:
            yield f"{href} leads nowhere"
        shown = element.get("dmnElementRef")
        if shown and shown not in seen:
            yield f"the diagram shows {shown}, which is not there"


def drawing_faults(root):
    shown = {element.get("dmnElementRef") for element in root.iter(f"{{{DIAGRAM}}}DMNShape")}
    joined = {element.get("dmnElementRef") for element in root.iter(f"{{{DIAGRAM}}}DMNEdge")}
    for kind in ("inputData", "decision"):
        for element in root.findall(f"m:{kind}", NAMES):
            if element.get("id") not in shown:
                yield f"the diagram does not show {element.get('id')}"
    for element in root.iter(f"{{{MODEL}}}informationRequirement"):
        if element.get("id") not in joined:
            yield f"the diagram does not show {element.get('id')}"


def table_faults(root):
    types = {
        one.get("name"): texts(one.find("m:allowedValues", NAMES))
        for one in root.findall("m:itemDefinition", NAMES)
    }
    variables = {
        element.getparent().get("id"): element
        for element in root.iter(f"{{{MODEL}}}variable")
    }
    for datum in root.findall("m:inputData", NAMES):
        allowed = types[variables[datum.get("id")].get("typeRef")]
        if allowed[-1] not in ('"unknown"', '"(unknown)"'):
            yield f"{datum.get('id')} cannot be unknown"
    for decision in root.findall("m:decision", NAMES):
        name = decision.get("name")
        required = {
            reference.get("href").removeprefix("#")
            for reference in decision.findall("m:informationRequirement/*", NAMES)
        }
        table = decision.find("m:decisionTable", NAMES)
        columns = []
        for clause in table.findall("m:input", NAMES):
            looked_at = clause.findtext("m:inputExpression/m:text", namespaces=NAMES)
            columns.append(texts(clause.find("m:inputValues", NAMES)))
            if looked_at not in required:
                yield f"{name} looks at {looked_at} and does not require it"
            elif columns[-1] != types[variables[looked_at].get("typeRef")]:
                yield f"{name} knows other values of {looked_at} than it has"
        if len(columns) != len(required):
            yield f"{name} requires what it does not look at"
        allowed = types[variables[decision.get("id")].get("typeRef")]
        ranked = table.find("m:output/m:outputValues", NAMES)
        if ranked is not None and texts(ranked) != allowed[::-1]:
            yield f"{name} does not rank all of its values"
        for rule in table.findall("m:rule", NAMES):
            cells = rule.findall("m:inputEntry", NAMES)
            if len(cells) != len(columns):
                yield f"{rule.get('id')} has {len(cells)} cells for {len(columns)} columns"
            for cell, values in zip(cells, columns):
                text = cell.findtext("m:text", namespaces=NAMES)
                if text.startswith('"') and not set(text.split(",")) <= set(values):
                    yield f"{cell.get('id')} tests for values that there are not"
            for entry in rule.findall("m:outputEntry", NAMES):
                if entry.findtext("m:text", namespaces=NAMES) not in allowed:
                    yield f"{rule.get('id')} gives a value that there is not"


def main():
    source = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    source = source.replace(MODEL_1_5, MODEL).replace(DIAGRAM_1_5, DIAGRAM)
    root = etree.fromstring(source.encode())
    faults = schema_faults(source)
    for check in (reference_faults, drawing_faults, table_faults):
        faults += check(root)
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


main()
