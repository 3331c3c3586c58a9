// What Swift cannot reach in the C library: functions of glibc that stand behind _GNU_SOURCE or in headers that it does not import.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Opens a file that lives in memory alone and is closed in child processes; negative on failure, with errno set.
int cs_memory_file(const char *name);

/// Runs work in a copy of this process that ends with it, and says what it returned: 0 to 127.
///
/// The memory that it takes is given back, and a crash of it ends nothing here: that is 128 and more, the signal's number.
/// The copy has no standard input, and its output and complaints go nowhere. Negative on failure, with errno set.
int cs_apart(int (*work)(void *closure), void *closure);

/// Gives memory that was freed back to the system, where the C library can; takes about a millisecond.
void cs_give_back_spare_memory(void);

/// Sees to it that a crash writes no memory anywhere, and that new files are the owner's alone. Before anything else.
void cs_be_discreet(void);

/// Whether the system may hand the memory of this process to others.
bool cs_is_dumpable(void);

/// The most bytes of a core, and the most that can be kept out of swap; all ones without limit. False on failure.
bool cs_core_limit(uint64_t *bytes);
bool cs_lock_limit(uint64_t *bytes);

/// The major and the minor number of the device that a path is, or that it lies on; false on failure.
bool cs_device(const char *path, uint32_t *first, uint32_t *second);

/// The number of the file system that a folder lies on; false on failure, with errno set.
bool cs_file_system(const char *folder, uint32_t *magic);

// MARK: Passphrases

/// What came instead of a line; none of them is a count of bytes.
enum cs_quiet {
  /// The input ended.
  CS_QUIET_ENDED = -1,
  CS_QUIET_TOO_LONG = -2,
  /// As errno says.
  CS_QUIET_FAILED = -3,
};

/// Opens the terminal of this process, and has it show nothing of what is typed; negative on failure, with errno set.
///
/// Whatever ends or stops the program gives the terminal back first. One at a time, and on one thread alone.
int cs_quiet_begin(void);

/// Asks for a line: its count of bytes without the line break, or what came instead.
///
/// After a failure the terminal has still to be given back.
int cs_quiet_line(int descriptor, const char *prompt, unsigned char *bytes, int size);

/// Gives the terminal back as it was, without what was typed and not read.
void cs_quiet_end(int descriptor);

/// Puts zeros in place of bytes, also where nobody reads them any more.
void cs_forget(void *bytes, size_t size);
