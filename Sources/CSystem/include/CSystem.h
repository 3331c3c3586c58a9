// What Swift cannot reach in the C library: functions that glibc offers to _GNU_SOURCE only.
#pragma once

/// Opens a file that lives in memory alone and is closed in child processes; negative on failure, with errno set.
int cs_memory_file(const char *name);
