"""Runs the SQL script of an assessment in an engine that is not Waymark's, and compares what its view gives.

Usage: sql_decide.py ENGINE SCRIPT PEOPLE RESULTS WIDER

ENGINE is "sqlite" (Python's own), "duckdb" or "spark" (PySpark in local mode). PEOPLE is CSV: a row for the table of answers
each, without a head, where nothing stands for NULL. RESULTS is CSV with a head: the rows that the view must give, in the order of
the people. Prints the answers and the differences of each person for whom they are not the same, then what was compared; ends
with 1 when there is a difference. WIDER names columns, joined by commas: for people with something unknown they may hold less
than "certain" and more than "possible" in RESULTS, never the reverse; how many do is counted.
"""

import concurrent.futures
import csv
import itertools
import os
import sqlite3
import sys
import tempfile
import time

ANSWERS = "waymark_answers"
RESULTS = "waymark_results"
SHOWN = 10


def statements(script):
    """The statements of a script, which end in a semicolon at the end of a line."""
    return [part for part in script.split(";\n") if part.strip()]


def read(path):
    with open(path, newline="") as file:
        return list(csv.reader(file))


def sqlite_part(script, rows):
    connection = sqlite3.connect(":memory:")
    connection.executescript(script)
    marks = ",".join("?" * len(rows[0]))
    connection.executemany(
        f"INSERT INTO {ANSWERS} VALUES ({marks})",
        ([cell if cell != "" else None for cell in row] for row in rows),
    )
    result = connection.execute(f"SELECT * FROM {RESULTS}")
    return [column[0] for column in result.description], result.fetchall()


def sqlite(script, path):
    # SQLite has one thread a connection, and people do not hang on each other.
    rows = read(path)
    workers = min(os.cpu_count() or 1, len(rows))
    parts = [(script, rows[place::workers]) for place in range(workers)]
    # Workers end by themselves: a test program hands down a mask that blocks the signal by which a pool would end them.
    with concurrent.futures.ProcessPoolExecutor(workers) as pool:
        found = list(pool.map(sqlite_part, *zip(*parts)))
    return found[0][0], itertools.chain.from_iterable(rows for _, rows in found)


def duckdb(script, path):
    import duckdb

    connection = duckdb.connect()
    for statement in statements(script):
        connection.execute(statement)
    connection.execute(f"COPY {ANSWERS} FROM '{path}' (HEADER false, NULLSTR '')")
    result = connection.execute(f"SELECT * FROM {RESULTS}")
    return [column[0] for column in result.description], result.fetchall()


def spark(script, path):
    from pyspark.sql import SparkSession

    folder = tempfile.mkdtemp()
    session = (
        SparkSession.builder.master("local[*]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.warehouse.dir", folder)
        .config("spark.sql.shuffle.partitions", "8")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    try:
        for statement in statements(script):
            session.sql(statement)
        schema = session.table(ANSWERS).schema
        people = session.read.csv(path, schema=schema, nullValue="").repartition(8)
        people.write.insertInto(ANSWERS)
        result = session.sql(f"SELECT * FROM {RESULTS}")
        return result.columns, result.collect()
    finally:
        session.stop()


def main():
    engine, script_path, people_path, results_path, wider_names = sys.argv[1:]
    with open(script_path) as file:
        script = file.read()
    started = time.monotonic()
    columns, found = {"sqlite": sqlite, "duckdb": duckdb, "spark": spark}[engine](
        script, people_path
    )
    found = {row[0]: [str(cell) for cell in row] for row in found}
    seconds = time.monotonic() - started

    expected = read(results_path)
    wider_places = [columns.index(name) for name in wider_names.split(",") if name]
    wider = 0
    differences = 0
    if list(columns) != expected[0]:
        differences += 1
        print("The view has other columns:", set(columns) ^ set(expected[0]) or "in another order")
    for person, wanted in zip(read(people_path), expected[1:], strict=True):
        got = found.pop(person[0], None)
        if got and "" in person:
            for place in wider_places:
                low, high = (got, wanted) if columns[place].endswith("_certain") else (wanted, got)
                if low[place] < high[place]:
                    wider += 1
                    wanted[place] = got[place]
        if got == wanted:
            continue
        differences += 1
        if differences <= SHOWN:
            print("person", ",".join(person))
            pairs = zip(columns, got or itertools.repeat("no row"), wanted)
            print("  ", [f"{name}: {has}, not {must}" for name, has, must in pairs if has != must])
    for person in found:
        differences += 1
        print("nobody is called", person)
    print(f"{engine}: {len(expected) - 1} people, {len(columns) - 1} values each, in {seconds:.0f} s")
    print(f"{wider} values of {len(wider_places)} columns are wider than they must be")
    print(f"{differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
