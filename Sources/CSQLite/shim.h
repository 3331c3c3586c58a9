// What Swift cannot import of SQLite: a macro that casts, and a function of any number of arguments. And of the system:
// the kind of a file system, as SQLite's log wants one of this computer.
#pragma once

#include <sqlite3.h>
#include <sys/vfs.h>

/// Tells SQLite to copy a value before the call returns.
static inline sqlite3_destructor_type cq_transient(void) { return SQLITE_TRANSIENT; }

/// Keeps a connection from changes to the file's inner structure by statements.
static inline int cq_set_defensive(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

/// The number that the system knows a file system's kind by; 0 when it cannot be told.
static inline unsigned cq_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (unsigned)status.f_type : 0;
}
