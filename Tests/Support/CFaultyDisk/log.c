#include "disk.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

void fd_add(struct fd_disk *disk, struct fd_event event, const void *bytes) {
  if (!disk->remembers) return;
  if (disk->count == disk->room) {
    size_t room = disk->room == 0 ? 1024 : 2 * disk->room;
    struct fd_event *events = realloc(disk->events, room * sizeof *events);
    if (events == NULL) abort();
    disk->events = events;
    disk->room = room;
  }
  if (bytes != NULL) {
    uint8_t *copy = malloc((size_t)event.length);
    if (copy == NULL) abort();
    memcpy(copy, bytes, (size_t)event.length);
    event.bytes = copy;
  }
  disk->events[disk->count++] = event;
}

static void forget(struct fd_disk *disk) {
  for (size_t place = 0; place < disk->count; place++) free((void *)disk->events[place].bytes);
  disk->count = 0;
}

void fd_clear(struct fd_disk *disk) {
  forget(disk);
  free(disk->events);
  disk->events = NULL;
  disk->room = 0;
}

void fd_remember(struct fd_disk *disk) {
  pthread_mutex_lock(&disk->mutex);
  forget(disk);
  disk->remembers = true;
  pthread_mutex_unlock(&disk->mutex);
}

void fd_mark(struct fd_disk *disk, int64_t number) {
  pthread_mutex_lock(&disk->mutex);
  fd_add(disk, (struct fd_event){.kind = FD_MARK, .offset = number}, NULL);
  pthread_mutex_unlock(&disk->mutex);
}

size_t fd_event_count(struct fd_disk *disk) { return disk->count; }

struct fd_event fd_event_at(struct fd_disk *disk, size_t place) { return disk->events[place]; }

void fd_fail(struct fd_disk *disk, int kinds, int64_t from, int code, bool once) {
  pthread_mutex_lock(&disk->mutex);
  disk->failing = kinds;
  disk->left = from;
  disk->code = code;
  disk->once = once;
  disk->has_failed = false;
  pthread_mutex_unlock(&disk->mutex);
}

void fd_mend(struct fd_disk *disk) {
  pthread_mutex_lock(&disk->mutex);
  disk->failing = 0;
  pthread_mutex_unlock(&disk->mutex);
}

bool fd_has_failed(struct fd_disk *disk) { return disk->has_failed; }

bool fd_fails(struct fd_disk *disk, enum fd_kind kind) {
  if ((disk->failing & kind) == 0) return false;
  if (disk->left > 1) {
    disk->left--;
    return false;
  }
  if (disk->once) disk->failing = 0;
  disk->has_failed = true;
  errno = EIO;
  return true;
}
