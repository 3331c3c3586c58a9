"""Writes made-up people for the shipped assessment, a line of JSON each, some of whose answers may be left open.

Usage: shipped_people.py WAYMARK COUNT OPEN FILE; OPEN is how many answers each person leaves open.
"""

import random
import subprocess
import sys

import orjson


def answer(question, burden, source):
    """An answer that gives cause for concern the likelier, the greater the burden."""
    match question["answers"]:
        case "yes-no":
            return source.choices(("yes", "no"), (burden, 1 - burden))[0]
        case "one-of":
            return source.choice(question["choices"])["id"]
        case "several-of":
            return [choice["id"] for choice in question["choices"] if source.random() < burden / 2]
        case "number":
            least, most = question["least"], question["most"]
            return source.randint(least, most if source.random() < burden else (least + most) // 4)
        case _:
            return "A note."


def main(program, count, left_open, target):
    source = random.Random(2)
    sections = orjson.loads(subprocess.run([program, "questions", "--json"], check=True, capture_output=True).stdout)
    questions = [question for section in sections for question in section["questions"]]
    with open(target, "wb", buffering=1 << 18) as lines:
        for _ in range(int(count)):
            burden = source.uniform(0.02, 0.9)
            person = {question["id"]: answer(question, burden, source) for question in questions}
            for name in source.sample(sorted(person), int(left_open)):
                del person[name]
            lines.write(orjson.dumps(person) + b"\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
