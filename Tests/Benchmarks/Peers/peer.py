"""One peer as a process of its own: JSON lines from a file in, JSON lines with the level and its rules out.

Usage: peer.py ENGINE ASSESSMENT PEOPLE RESULTS
"""

import sys
from itertools import islice
from types import SimpleNamespace

import orjson

from forms import LEVELS, Table, clips, dmn, jdm

BATCH = 2000
PLACES = {level: place for place, level in enumerate(LEVELS)}


def highest(hits):
    """The highest level of some pairs of a level and a rule, and the rules that ask for it."""
    level = max((level for level, _ in hits), key=PLACES.__getitem__)
    return level, [rule for asked, rule in hits if asked == level]


def zen_engine(table, policy):
    import zen

    return zen.ZenEngine({"loader": {"type": "static", "content": {"table": orjson.loads(jdm(table, policy))}}})


def zen_result(policy):
    if policy == "first":
        return lambda result: (result["level"], [result["rule"]])
    return lambda result: highest([(hit["level"], hit["rule"]) for hit in result])


def zen_batch(table, policy):
    engine = zen_engine(table, policy)
    read = zen_result(policy)

    def decide(lines):
        people = map(orjson.loads, lines)
        while some := [{"key": "table", "context": person} for person in islice(people, BATCH)]:
            for answer in engine.evaluate_batch(some):
                yield read(answer["data"]["result"])

    return decide


def zen_single(table, policy):
    decision = zen_engine(table, policy).get_decision("table")
    read = zen_result(policy)
    # It reads JSON itself, which is faster than being given a map.
    return lambda lines: (read(decision.evaluate(line)["result"]) for line in lines)


def clips_engine(table):
    import clips as library

    environment = library.Environment()
    for construct in clips(table):
        environment.build(construct)
    template = environment.find_template("person")
    hits = environment.find_global("hits")
    levels = {name: level for name, level, _ in table.rules}
    order = {name: place for place, (name, _, _) in enumerate(table.rules)}
    symbol = library.Symbol

    def decide(lines):
        for person in map(orjson.loads, lines):
            fact = template.assert_fact(
                **{key: symbol(value) if isinstance(value, str) else value for key, value in person.items()}
            )
            environment.run()
            level, rules = highest([(levels[rule], rule) for rule in hits.value])
            yield level, sorted(rules, key=order.__getitem__)
            fact.retract()
            hits.value = ()

    return decide


def spiff(table):
    from lxml import etree
    from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine
    from SpiffWorkflow.dmn.engine.DMNEngine import DMNEngine
    from SpiffWorkflow.dmn.parser.DMNParser import DMNParser

    root = etree.fromstring(dmn(table).encode())
    parser = DMNParser(None, root, {"dmn": root.nsmap[None]})
    parser.parse()
    engine = DMNEngine(parser.decision.decisionTables[0])
    workflow = SimpleNamespace(script_engine=PythonScriptEngine())

    def decide(lines):
        for person in map(orjson.loads, lines):
            found = engine.result(SimpleNamespace(data=person, workflow=workflow))
            yield highest(list(zip(found["level"], found["rule"])))

    return decide


ENGINES = {
    "zen-batch-first": lambda table: zen_batch(table, "first"),
    "zen-batch": lambda table: zen_batch(table, "collect"),
    "zen-single": lambda table: zen_single(table, "collect"),
    "clips": clips_engine,
    "spiff": spiff,
}


def main(engine, folder, source, target):
    decide = ENGINES[engine](Table(folder))
    with open(source, "rb") as lines, open(target, "wb", buffering=1 << 18) as results:
        for level, rules in decide(lines):
            results.write(orjson.dumps({"level": level, "decidedBy": rules}) + b"\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
