// What Swift cannot import of SQLite: a macro that casts, and a function of any number of arguments.
#pragma once

#include <sqlite3.h>

/// Tells SQLite to copy a value before the call returns.
static inline sqlite3_destructor_type cq_transient(void) { return SQLITE_TRANSIENT; }

/// Keeps a connection from changes to the file's inner structure by statements.
static inline int cq_set_defensive(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}
