"""Looks for words that DuckDB or SQLite refuse for a column, among the keywords that DuckDB knows and some more.

Usage: sql_keywords.py RESERVED

RESERVED is a file of the words that Waymark holds to be reserved. Prints those that are refused and do not stand in it; ends with
1 when there are any.
"""

import sqlite3
import sys

import duckdb

# Where the script of an assessment has names of columns.
STATEMENTS = [
    "CREATE TABLE answers ({0} INTEGER)",
    "SELECT answers.{0}, CASE WHEN {0} IS NULL OR {0} >= 3 OR NOT ({0} = 1) THEN {0} END AS {0} FROM answers",
    "WITH more ({0}) AS (VALUES (1)) SELECT COALESCE(answers.{0}, more.{0}) AS {0} FROM answers CROSS JOIN more",
    "SELECT MIN({0}) AS least, {0} + {0} AS sum FROM answers GROUP BY {0}",
]


def is_refused(word, connect):
    connection = connect(":memory:")
    try:
        for statement in STATEMENTS:
            connection.execute(statement.format(word))
    except (duckdb.Error, sqlite3.Error):
        return True
    finally:
        connection.close()
    return False


def main():
    with open(sys.argv[1]) as file:
        reserved = set(file.read().split())
    keywords = duckdb.execute("SELECT lower(keyword_name) FROM duckdb_keywords()").fetchall()
    words = {word for (word,) in keywords} | {"autoincrement", "glob", "indexed", "raise", "regexp"}
    missing = sorted(
        word
        for word in words - reserved
        if is_refused(word, duckdb.connect) or is_refused(word, sqlite3.connect)
    )
    print(f"{len(words)} words, missing: {missing}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
