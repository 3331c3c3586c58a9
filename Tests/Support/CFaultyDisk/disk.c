#include "disk.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct fd_file {
  sqlite3_file base;
  struct fd_disk *disk;
  /// 0 for a file that is not of the store.
  int number;
  enum fd_role role;
  /// Whether the first time that it is brought to the disk, its name is too, as SQLite does for the files that it makes.
  bool keeps_name;
  sqlite3_file *original;
};

#define ORIGINAL(file) (((struct fd_file *)(file))->original)

static int close_file(sqlite3_file *file) { return ORIGINAL(file)->pMethods->xClose(ORIGINAL(file)); }

static int read_file(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
  return ORIGINAL(file)->pMethods->xRead(ORIGINAL(file), bytes, count, offset);
}

static int write_file(sqlite3_file *base, const void *bytes, int count, sqlite3_int64 offset) {
  struct fd_file *file = (struct fd_file *)base;
  struct fd_disk *disk = file->disk;
  if (file->number == 0) return file->original->pMethods->xWrite(file->original, bytes, count, offset);
  pthread_mutex_lock(&disk->mutex);
  int code = SQLITE_OK;
  if (fd_fails(disk, FD_WRITE)) {
    code = disk->code;
    count /= 2;
  }
  if (count > 0) {
    int written = file->original->pMethods->xWrite(file->original, bytes, count, offset);
    if (code == SQLITE_OK) code = written;
    struct fd_event event = {.kind = FD_WRITE, .file = file->number, .role = file->role,
                             .offset = offset, .length = count};
    fd_add(disk, event, bytes);
  }
  pthread_mutex_unlock(&disk->mutex);
  return code;
}

static int truncate_file(sqlite3_file *base, sqlite3_int64 size) {
  struct fd_file *file = (struct fd_file *)base;
  struct fd_disk *disk = file->disk;
  if (file->number == 0) return file->original->pMethods->xTruncate(file->original, size);
  pthread_mutex_lock(&disk->mutex);
  int code = fd_fails(disk, FD_TRUNCATE)
                 ? disk->code
                 : file->original->pMethods->xTruncate(file->original, size);
  if (code == SQLITE_OK) {
    struct fd_event event = {
        .kind = FD_TRUNCATE, .file = file->number, .role = file->role, .length = size};
    fd_add(disk, event, NULL);
  }
  pthread_mutex_unlock(&disk->mutex);
  return code;
}

static int sync_file(sqlite3_file *base, int flags) {
  struct fd_file *file = (struct fd_file *)base;
  struct fd_disk *disk = file->disk;
  if (file->number == 0) return file->original->pMethods->xSync(file->original, flags);
  pthread_mutex_lock(&disk->mutex);
  int code = fd_fails(disk, FD_SYNC) ? disk->code
                                     : file->original->pMethods->xSync(file->original, flags);
  if (code == SQLITE_OK) {
    struct fd_event event = {.kind = FD_SYNC, .file = file->number, .role = file->role,
                             .keeps_names = file->keeps_name};
    file->keeps_name = false;
    fd_add(disk, event, NULL);
  }
  pthread_mutex_unlock(&disk->mutex);
  return code;
}

static int file_size(sqlite3_file *file, sqlite3_int64 *size) {
  return ORIGINAL(file)->pMethods->xFileSize(ORIGINAL(file), size);
}

static int lock_file(sqlite3_file *file, int level) {
  return ORIGINAL(file)->pMethods->xLock(ORIGINAL(file), level);
}

static int unlock_file(sqlite3_file *file, int level) {
  return ORIGINAL(file)->pMethods->xUnlock(ORIGINAL(file), level);
}

static int check_lock(sqlite3_file *file, int *result) {
  return ORIGINAL(file)->pMethods->xCheckReservedLock(ORIGINAL(file), result);
}

static int control(sqlite3_file *file, int operation, void *argument) {
  return ORIGINAL(file)->pMethods->xFileControl(ORIGINAL(file), operation, argument);
}

static int sector_size(sqlite3_file *file) {
  return ORIGINAL(file)->pMethods->xSectorSize(ORIGINAL(file));
}

static int characteristics(sqlite3_file *file) {
  return ORIGINAL(file)->pMethods->xDeviceCharacteristics(ORIGINAL(file));
}

static int map_shared(sqlite3_file *base, int region, int size, int extends,
                      void volatile **address) {
  struct fd_file *file = (struct fd_file *)base;
  pthread_mutex_lock(&file->disk->mutex);
  bool fails = extends && fd_fails(file->disk, FD_SHARE);
  pthread_mutex_unlock(&file->disk->mutex);
  if (fails) {
    errno = ENOSPC;
    return SQLITE_IOERR_SHMSIZE;
  }
  return file->original->pMethods->xShmMap(file->original, region, size, extends, address);
}

static int lock_shared(sqlite3_file *file, int offset, int count, int flags) {
  return ORIGINAL(file)->pMethods->xShmLock(ORIGINAL(file), offset, count, flags);
}

static void order_shared(sqlite3_file *file) { ORIGINAL(file)->pMethods->xShmBarrier(ORIGINAL(file)); }

static int unmap_shared(sqlite3_file *file, int deletes) {
  return ORIGINAL(file)->pMethods->xShmUnmap(ORIGINAL(file), deletes);
}

// Version 2: without the calls that map the database into memory, past this layer.
static const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = close_file,
    .xRead = read_file,
    .xWrite = write_file,
    .xTruncate = truncate_file,
    .xSync = sync_file,
    .xFileSize = file_size,
    .xLock = lock_file,
    .xUnlock = unlock_file,
    .xCheckReservedLock = check_lock,
    .xFileControl = control,
    .xSectorSize = sector_size,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = map_shared,
    .xShmLock = lock_shared,
    .xShmBarrier = order_shared,
    .xShmUnmap = unmap_shared,
};

static int open_file(sqlite3_vfs *layer, const char *path, sqlite3_file *base, int flags,
                     int *result) {
  struct fd_disk *disk = layer->pAppData;
  struct fd_file *file = (struct fd_file *)base;
  memset(file, 0, sizeof *file);
  file->disk = disk;
  file->original = (sqlite3_file *)(file + 1);
  bool is_of_store = true;
  if (flags & SQLITE_OPEN_MAIN_DB) {
    file->role = FD_DATABASE;
  } else if (flags & SQLITE_OPEN_WAL) {
    file->role = FD_LOG;
  } else if (flags & SQLITE_OPEN_MAIN_JOURNAL) {
    file->role = FD_JOURNAL;
  } else {
    is_of_store = false;
  }
  int code = disk->original->xOpen(disk->original, path, file->original, flags, result);
  if (code != SQLITE_OK) return code;
  base->pMethods = &methods;
  if (!is_of_store) return code;
  pthread_mutex_lock(&disk->mutex);
  file->keeps_name = file->role != FD_DATABASE && (flags & SQLITE_OPEN_CREATE) != 0;
  if (disk->files[file->role] == 0) {
    disk->files[file->role] = ++disk->last_file;
    fd_add(disk, (struct fd_event){.kind = FD_MAKE, .file = disk->last_file, .role = file->role},
           NULL);
  }
  file->number = disk->files[file->role];
  pthread_mutex_unlock(&disk->mutex);
  return code;
}

static bool ends_with(const char *text, const char *end) {
  size_t length = strlen(text), end_length = strlen(end);
  return length >= end_length && strcmp(text + length - end_length, end) == 0;
}

static int delete_file(sqlite3_vfs *layer, const char *path, int keeps_names) {
  struct fd_disk *disk = layer->pAppData;
  enum fd_role role = ends_with(path, "-wal")       ? FD_LOG
                      : ends_with(path, "-journal") ? FD_JOURNAL
                                                    : FD_DATABASE;
  pthread_mutex_lock(&disk->mutex);
  int code = fd_fails(disk, FD_DELETE) ? disk->code
                                       : disk->original->xDelete(disk->original, path, keeps_names);
  if (code == SQLITE_OK && disk->files[role] != 0) {
    struct fd_event event = {.kind = FD_DELETE, .file = disk->files[role], .role = role,
                             .keeps_names = keeps_names != 0};
    fd_add(disk, event, NULL);
    disk->files[role] = 0;
  }
  pthread_mutex_unlock(&disk->mutex);
  return code;
}

struct fd_disk *fd_make(const char *name) {
  struct fd_disk *disk = calloc(1, sizeof *disk);
  if (disk == NULL) return NULL;
  disk->name = strdup(name);
  disk->original = sqlite3_vfs_find(NULL);
  if (disk->name == NULL || disk->original == NULL) abort();
  pthread_mutex_init(&disk->mutex, NULL);
  disk->layer = *disk->original;
  disk->layer.zName = disk->name;
  disk->layer.pNext = NULL;
  disk->layer.pAppData = disk;
  disk->layer.szOsFile = (int)sizeof(struct fd_file) + disk->original->szOsFile;
  disk->layer.xOpen = open_file;
  disk->layer.xDelete = delete_file;
  if (sqlite3_vfs_register(&disk->layer, 0) != SQLITE_OK) abort();
  return disk;
}

void fd_discard(struct fd_disk *disk) {
  sqlite3_vfs_unregister(&disk->layer);
  fd_clear(disk);
  pthread_mutex_destroy(&disk->mutex);
  free(disk->name);
  free(disk);
}
