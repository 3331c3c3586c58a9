"""Runs programs and takes their time: the least of three runs."""

import os
import time
from dataclasses import dataclass

RUNS = 3


@dataclass
class Times:
    """Seconds on the clock, and of processor time over all cores."""

    clock: float
    processor: float


def run(command, target):
    """The time of one run that writes to a file."""
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    actions = [(os.POSIX_SPAWN_DUP2, descriptor, 1)]
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    clock = time.perf_counter() - start
    os.close(descriptor)
    if status != 0:
        raise SystemExit(f"{' '.join(command)} ended with status {status}. Look at its messages above.")
    return Times(clock, usage.ru_utime + usage.ru_stime)


def best(command, target):
    runs = [run(command, target) for _ in range(RUNS)]
    return Times(min(r.clock for r in runs), min(r.processor for r in runs))


@dataclass
class Speed:
    """Lines a second once started, and what it takes to start, in seconds on the clock."""

    clock: float
    processor: float
    start: float


def speed(command, target, small, large):
    """Measures with two files of people, so that starting and loading are told apart from deciding.

    `command` makes the command for a file; `small` and `large` are a count of lines and a file each.
    """
    few = best(command(small[1]), target)
    many = best(command(large[1]), target)
    lines = large[0] - small[0]
    clock = lines / (many.clock - few.clock)
    return Speed(clock, lines / (many.processor - few.processor), max(0, few.clock - small[0] / clock))
