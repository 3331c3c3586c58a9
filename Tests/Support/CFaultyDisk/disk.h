// What the parts of the layer share.
#pragma once

#include "CFaultyDisk.h"

#include <pthread.h>
#include <sqlite3.h>

struct fd_disk {
  sqlite3_vfs layer;
  sqlite3_vfs *original;
  char *name;
  pthread_mutex_t mutex;

  bool remembers;
  struct fd_event *events;
  size_t count, room;
  /// The file that stands under each name now; 0 when none does.
  int files[3];
  int last_file;

  /// The kinds that fail, from how many of them on, and how.
  int failing;
  int64_t left;
  int code;
  bool once;
  bool has_failed;
};

/// Remembers an event; the mutex is held.
void fd_add(struct fd_disk *disk, struct fd_event event, const void *bytes);
/// Forgets everything, and gives the memory back.
void fd_clear(struct fd_disk *disk);
/// Whether an operation is to fail now; the mutex is held.
bool fd_fails(struct fd_disk *disk, enum fd_kind kind);
