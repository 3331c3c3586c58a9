// A layer between SQLite and the disk that remembers every change of a database, or fails when it is told to.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What SQLite asked for.
enum fd_kind {
  FD_MAKE = 1,
  FD_WRITE = 2,
  FD_TRUNCATE = 4,
  FD_SYNC = 8,
  FD_DELETE = 16,
  /// Room for what processes share: nothing of it outlives the power.
  FD_SHARE = 32,
  /// Nothing of SQLite's: a place in the log that a test will know again.
  FD_MARK = 64,
};

/// Which file of a store.
enum fd_role { FD_DATABASE, FD_LOG, FD_JOURNAL };

struct fd_event {
  enum fd_kind kind;
  /// The number of the file: a file that is deleted and made again is another one.
  int file;
  enum fd_role role;
  /// Whether the names in the folder are on the disk too, from here on.
  bool keeps_names;
  /// Of a write; the number of a mark.
  int64_t offset;
  /// Of a write or of the file that is left.
  int64_t length;
  const uint8_t *bytes;
};

struct fd_disk;

/// Registers a layer under its name; null when there is no memory.
struct fd_disk *fd_make(const char *name);

/// Takes the layer away again. No database may be open on it.
void fd_discard(struct fd_disk *disk);

/// Begins to remember, with nothing remembered yet.
void fd_remember(struct fd_disk *disk);
void fd_mark(struct fd_disk *disk, int64_t number);
size_t fd_event_count(struct fd_disk *disk);
/// One event; its bytes stand as long as the log does.
struct fd_event fd_event_at(struct fd_disk *disk, size_t place);

/// Lets operations of these kinds fail with a code of SQLite's, from the n-th on, counted from now and from 1.
///
/// Once: only that one fails. A write that fails has written its first half.
void fd_fail(struct fd_disk *disk, int kinds, int64_t from, int code, bool once);
/// Ends the trouble.
void fd_mend(struct fd_disk *disk);
/// Whether anything has failed since `fd_fail`.
bool fd_has_failed(struct fd_disk *disk);
