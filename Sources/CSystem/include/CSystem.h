// What Swift cannot reach in the C library: functions of glibc that stand behind _GNU_SOURCE or in headers that it does not import.
#pragma once

#include <stdbool.h>
#include <stdint.h>

/// Opens a file that lives in memory alone and is closed in child processes; negative on failure, with errno set.
int cs_memory_file(const char *name);

/// Gives memory that was freed back to the system, where the C library can; takes about a millisecond.
void cs_give_back_spare_memory(void);

/// Sees to it that a crash writes no memory anywhere, and that new files are the owner's alone. Before anything else.
void cs_be_discreet(void);

/// The number of the file system that a folder lies on; false on failure, with errno set.
bool cs_file_system(const char *folder, uint32_t *magic);
