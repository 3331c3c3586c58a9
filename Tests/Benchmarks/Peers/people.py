"""Writes made-up people for the synthetic table, a line of JSON each. Usage: people.py COUNT FILE"""

import random
import sys

import orjson

RATINGS = ["withdrawal", "physical", "mental", "readiness", "relapse", "home"]
YES_NO = ["pregnant", "seizure", "works"]


def main(count, target):
    source = random.Random(1)
    with open(target, "wb", buffering=1 << 18) as lines:
        for _ in range(int(count)):
            person = {name: source.randrange(5) for name in RATINGS}
            person |= {name: source.choice(("yes", "no")) for name in YES_NO}
            lines.write(orjson.dumps(person) + b"\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
