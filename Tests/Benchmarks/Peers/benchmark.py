"""Measures Waymark and its peers on the same lines and prints one table.

Usage: benchmark.py WAYMARK DECISIONS ASSESSMENT
"""

import os
import re
import subprocess
import sys
import tempfile
from datetime import date
from itertools import islice, zip_longest
from pathlib import Path

import orjson

import people
import shipped_people
from forms import LEVELS, Table, encoded
from measure import best, speed

HERE = Path(__file__).parent
WAYMARK, DECISIONS, ASSESSMENT = sys.argv[1:]
# How many lines each gets: few, and so many more that the difference takes a while.
PEERS = {
    "zen-batch-first": ("ZEN, batches of 2000, first rule only", 2_000, 60_000),
    "zen-batch": ("ZEN, batches of 2000", 2_000, 60_000),
    "zen-single": ("ZEN, one by one", 500, 8_000),
    "clips": ("CLIPS", 1_000, 20_000),
    "spiff": ("SpiffWorkflow", 100, 1_500),
}
OWN = 100_000, 1_000_000


class Bench:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.people = self.folder / "people.jsonl"
        people.main(OWN[1], self.people)
        self.rows = []

    def part(self, count, source=None):
        """A file of the first lines."""
        target = self.folder / f"first-{count}.jsonl"
        with open(source or self.people, "rb") as lines, open(target, "wb") as part:
            part.writelines(islice(lines, count))
        return count, str(target)

    def waymark(self):
        command = lambda file: [WAYMARK, "decide", "--lines", "--assessment", ASSESSMENT, file]
        self.own = self.folder / "waymark.jsonl"
        self.speed = speed(command, self.own, *map(self.part, OWN))
        self.rows.append(("Waymark, `decide --lines`", self.speed))

    def peer(self, engine):
        name, few, many = PEERS[engine]
        results = self.folder / f"{engine}.jsonl"
        command = lambda file: [sys.executable, str(HERE / "peer.py"), engine, ASSESSMENT, file, str(results)]
        measured = speed(command, os.devnull, self.part(few), self.part(many))
        self.compare(results, many, only_first=engine.endswith("first"))
        self.rows.append((name, measured))

    def compare(self, results, count, only_first):
        """Stops when a peer says something else than Waymark of any line."""
        with open(self.own, "rb") as own, open(results, "rb") as others:
            for number, (one, other) in enumerate(zip_longest(islice(own, count), others), 1):
                one, other = orjson.loads(one), orjson.loads(other)
                rules = one["decidedBy"][:1] if only_first else one["decidedBy"]
                if (one["level"], rules) != (other["level"], other["decidedBy"]):
                    raise SystemExit(f"Line {number}: Waymark says {one}, {results.stem} says {other}.")

    def decisions(self):
        """The engine alone, its outcomes counted and compared with the command's."""
        count = 100_000
        with open(self.people, "rb") as lines:
            digits = ["".join(str("no yes".split().index(v) if isinstance(v, str) else v) for v in orjson.loads(line).values())
                      for line in islice(lines, count)]
        given = "\n".join([*encoded(Table(ASSESSMENT)), "", *digits]) + "\n"
        rates, outcomes = subprocess.run([DECISIONS], input=given, text=True, check=True, capture_output=True).stdout.splitlines()
        with open(self.own, "rb") as lines:
            own = [orjson.loads(line)for line in islice(lines, count)]
        expected = [sum(result["level"] == level for result in own) for level in LEVELS]
        expected.append(sum(len(result["decidedBy"]) for result in own))
        if expected != [int(word) for word in outcomes.split()]:
            raise SystemExit(f"The engine alone counts {outcomes}, the command {expected}.")
        return [int(rate) for rate in rates.split()]

    def shipped(self, left_open, few, many):
        source = self.folder / "shipped.jsonl"
        shipped_people.main(WAYMARK, many, left_open, source)
        command = lambda file: [WAYMARK, "decide", "--lines", file]
        return speed(command, os.devnull, self.part(few, source), self.part(many, source))


def proof():
    """Milliseconds that the proof of the shipped assessment takes, the least of three runs."""
    times = []
    for _ in range(3):
        said = subprocess.run([WAYMARK, "check"], text=True, check=True, capture_output=True).stdout
        times.append(int(re.search(r"in (\d+) ms", said)[1]))
    return min(times)


def machine():
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    return f"{model[1].strip() if model else 'unknown processor'}, {os.cpu_count()} cores"


def thousands(number):
    return f"{number / 1000:,.1f} k" if number < 100_000 else f"{number / 1000:,.0f} k"


def main():
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(folder)
        bench.waymark()
        for engine in PEERS:
            print(f"{engine} ...", file=sys.stderr)
            bench.peer(engine)
        print("the rest ...", file=sys.stderr)
        alone = bench.decisions()
        whole = bench.shipped(0, 2_000, 100_000)
        some = bench.shipped(3, 2_000, 30_000)
        many = bench.shipped(15, 2_000, 30_000)
    print(f"{date.today()}, {machine()}. Lines a second; the least time of three runs.\n")
    print("| one table: 9 inputs, 25 rules | a second of processor time | a second on the clock | Waymark is | start |")
    print("|---|---|---|---|---|")
    for name, measured in bench.rows:
        ratio = bench.speed.processor / measured.processor
        times = "" if measured is bench.speed else f"{ratio:,.0f} x as fast"
        print(f"| {name} | {thousands(measured.processor)} | {thousands(measured.clock)} | {times} | {measured.start * 1000:.0f} ms |")
    print("\n| Waymark alone | measured |\n|---|---|")
    print(f"| decisions in process, one core: outcome | {alone[0] / 1e6:.0f} million a second |")
    print(f"| decisions in process, one core: outcome and reasons | {alone[1] / 1e6:.0f} million a second |")
    for name, measured in [("who answer all", whole), ("with 3 answers missing", some), ("with 15 answers missing", many)]:
        print(f"| shipped assessment, people {name} | {thousands(measured.processor)} lines a second of processor time |")
    print(f"| proof of the shipped assessment | {proof()} ms |")


if __name__ == "__main__":
    main()
