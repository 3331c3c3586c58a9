"""Reads Bundles of FHIR R4 with programs that are not Waymark's, and compares what they say with what was answered.

Usage: fhir_bundles.py CASES

CASES has JSON lines. The first is {"codes": [[system, code], ...], "prefix": ..., "questionnaires": bundle}: the codes of
others that may occur, what Waymark's own systems begin with, and the questions in both voices. Then for each person
{"person", "voice", "given", "asked", "bundle"}: everything that was said, by question; the questions that are asked of
them; and, if there is one, the Bundle of the answers. Answers are texts, numbers, lists of texts, or {"unknown": reason}.

Each Bundle must be valid in fhir.resources (R4B), come out of it as it went in, be valid in fhirkit (R4), point to nothing
outside, hold no code that is not in the table, carry the labels, and say what was answered to the questions that are
asked, and nothing else. Who is asked what is found out here from the questionnaire alone. Prints one line for each fault;
ends with 1 when there is one.
"""

import json
import sys

import fhirkit
from fhir.resources.R4B.bundle import Bundle
from pydantic import BaseModel

LABELS = {"R", "SUD", "42CFRPart2"}
CORE = "http://hl7.org/fhir/StructureDefinition/"
ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"

# fhir.resources has the uppermost of them alone: https://hl7.org/fhir/R4/valueset-item-type.html
KINDS_OF_ITEMS = [
    "group", "display", "boolean", "decimal", "integer", "date", "dateTime", "time", "string", "text", "url", "choice",
    "open-choice", "attachment", "reference", "quantity",
]


def objects(value):
    """All objects in a value of JSON."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from objects(inner)


def unknown_codes(model):
    """Codes that are not among those which FHIR fixes for their element; reading does not look at them."""
    for name, field in type(model).model_fields.items():
        value = getattr(model, name)
        if not value:
            continue
        values = value if isinstance(value, list) else [value]
        allowed = (field.json_schema_extra or {}).get("enum_values")
        if (type(model).__name__, name) == ("QuestionnaireItem", "type"):
            allowed = KINDS_OF_ITEMS
        for one in values:
            if allowed and one not in allowed:
                yield f"{type(model).__name__}.{name} is {one}"
            if isinstance(one, BaseModel):
                yield from unknown_codes(one)


def invalid(bundle):
    """What two readers of others find wrong with a Bundle."""
    read = Bundle.model_validate(bundle)
    if json.loads(read.model_dump_json()) != bundle:
        yield "fhir.resources understands another bundle than was written"
    yield from unknown_codes(read)
    for issue in fhirkit.validate(bundle):
        yield f"fhirkit: {issue}"


class Questions:
    """A Questionnaire, as a form shows it."""

    def __init__(self, resource):
        self.canonical = f"{resource['url']}|{resource['version']}"
        self.items = {}
        self.paths = {}
        self._take(resource["item"], ())

    def _take(self, items, path):
        for item in items:
            link = item["linkId"]
            if link in self.items:
                raise ValueError(f"the linkId {link} stands twice")
            self.items[link] = item
            self.paths[link] = path
            self._take(item.get("item", []), path + (link,))

    def asked(self, given):
        """The questions that are asked of somebody, in order."""
        known = {}

        def enabled(link):
            if link not in known:
                known[link] = all(enabled(above) for above in self.paths[link]) and self._test(
                    self.items[link], given, enabled
                )
            return known[link]

        return [
            link
            for link, item in self.items.items()
            if item["type"] not in ("group", "display") and enabled(link)
        ]

    def _test(self, item, given, enabled):
        conditions = item.get("enableWhen", [])
        if not conditions:
            return True
        # What is not asked has no value, whatever was said to it before.
        results = [
            enabled(one["question"]) and self._meets(one, given.get(one["question"]))
            for one in conditions
        ]
        return all(results) if item.get("enableBehavior") == "all" else any(results)

    @staticmethod
    def _meets(condition, answer):
        if answer is None or isinstance(answer, dict):
            return False
        if "answerInteger" in condition:
            limit = condition["answerInteger"]
            return {"=": answer == limit, ">=": answer >= limit, "<=": answer <= limit}[
                condition["operator"]
            ]
        code = condition["answerCoding"]["code"]
        if isinstance(answer, list):
            return code in (answer or ["none"])
        return code == answer


def read(item, spec):
    """What an item of a response says, held against the item of the questionnaire."""
    link = item["linkId"]
    answers = item["answer"]
    if len(answers) > 1 and not spec.get("repeats"):
        raise ValueError(f"{link} has several answers")
    if spec["type"] == "choice":
        options = [
            (option["valueCoding"]["system"], option["valueCoding"]["code"])
            for option in spec["answerOption"]
        ]
        codes = [(one["valueCoding"]["system"], one["valueCoding"]["code"]) for one in answers]
        for code in codes:
            if code not in options:
                raise ValueError(f"{link}: {code} is no option")
        exclusive = [
            (option["valueCoding"]["system"], option["valueCoding"]["code"])
            for option in spec["answerOption"]
            if any(e["url"].endswith("optionExclusive") for e in option.get("extension", []))
        ]
        if len(codes) > 1 and any(code in exclusive for code in codes):
            raise ValueError(f"{link}: an option that excludes others stands beside others")
        if codes[0][0] == ABSENT:
            return {"unknown": codes[0][1]}
        words = [code for _, code in codes]
        if spec.get("repeats"):
            return [] if words == ["none"] else words
        return words[0]
    name = {"integer": "valueInteger", "text": "valueString"}[spec["type"]]
    answer = answers[0]
    if "_" + name in answer:
        (reason,) = answer["_" + name]["extension"]
        return {"unknown": reason["valueCode"]}
    limits = {e["url"]: e.get("valueInteger") for e in spec.get("extension", [])}
    if name == "valueInteger" and not (
        limits[CORE + "minValue"] <= answer[name] <= limits[CORE + "maxValue"]
    ):
        raise ValueError(f"{link}: {answer[name]} is out of its range")
    return answer[name]


def said(response, questions):
    """What a QuestionnaireResponse says, by question."""
    found = {}

    def walk(items, path):
        for item in items:
            link = item["linkId"]
            if questions.paths.get(link) != path:
                raise ValueError(f"{link} stands elsewhere than in the questionnaire")
            if "answer" in item:
                found[link] = read(item, questions.items[link])
            walk(item.get("item", []), path + (link,))

    walk(response.get("item", []), ())
    return found


def faults_of(case, questions, codes, prefix):
    bundle = case["bundle"]
    yield from invalid(bundle)
    entries = bundle["entry"]
    addresses = [entry["fullUrl"] for entry in entries]
    if len(set(addresses)) != len(addresses):
        yield "two resources have one address"
    for one in objects(bundle):
        pointer = one.get("reference")
        if isinstance(pointer, str) and pointer not in addresses:
            if not pointer.startswith("Patient?identifier="):
                yield f"{pointer} is not in the bundle"
        if isinstance(one.get("system"), str) and "code" in one:
            if not one["system"].startswith(prefix) and (one["system"], one["code"]) not in codes:
                yield f"the code {one['system']} {one['code']} is not in the table"
    for entry in entries:
        kind = entry["resource"]["resourceType"]
        request = entry["request"]
        if request["method"] != "POST" or request["url"] != kind or not request["ifNoneExist"]:
            yield f"{kind} is not made only where it is not there yet"
        found = {label["code"] for label in entry["resource"].get("meta", {}).get("security", [])}
        if kind != "Questionnaire" and not LABELS <= found:
            yield f"{kind} is not labelled"
    if not LABELS <= {label["code"] for label in bundle["meta"]["security"]}:
        yield "the bundle is not labelled"
    (response,) = [
        entry["resource"]
        for entry in entries
        if entry["resource"]["resourceType"] == "QuestionnaireResponse"
    ]
    if response["questionnaire"] != questions.canonical:
        yield "the response is one to other questions"
    expected = {link: case["given"][link] for link in case["asked"] if link in case["given"]}
    found = said(response, questions)
    for link in expected.keys() | found.keys():
        if expected.get(link) != found.get(link):
            yield f"{link} is {found.get(link)}, and was {expected.get(link)}"


def main():
    faults = bundles = people = 0
    with open(sys.argv[1], encoding="utf-8") as lines:
        head = json.loads(next(lines))
        codes = {tuple(code) for code in head["codes"]}
        for fault in invalid(head["questionnaires"]):
            faults += 1
            print(f"questionnaire: {fault}"[:600])
        # The bundle has one for each voice; the voice is the end of the address.
        questions = {
            entry["resource"]["url"].rsplit(":", 1)[1]: Questions(entry["resource"])
            for entry in head["questionnaires"]["entry"]
        }
        for one in objects(head["questionnaires"]):
            if isinstance(one.get("system"), str) and "code" in one:
                own = one["system"].startswith(head["prefix"])
                if not own and (one["system"], one["code"]) not in codes:
                    faults += 1
                    print(f"questionnaire: the code {one['code']} is not in the table")
        for line in lines:
            case = json.loads(line)
            people += 1
            form = questions[case["voice"]]
            found = []
            asked = form.asked(case["given"])
            if asked != case["asked"]:
                odd = sorted(set(asked) ^ set(case["asked"]))
                found.append(f"asked otherwise: {odd}")
            if "bundle" in case:
                bundles += 1
                try:
                    found += faults_of(case, form, codes, head["prefix"])
                except (ValueError, KeyError) as fault:
                    found.append(f"{type(fault).__name__}: {fault}")
            faults += len(found)
            for fault in found:
                print(f"{case['person']}: {fault}"[:600])
    print(f"{people} people, {bundles} bundles, {faults} faults")
    sys.exit(1 if faults else 0)


main()
