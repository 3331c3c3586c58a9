#define _GNU_SOURCE 1
#include "CSystem.h"
#include <sys/mman.h>

int cs_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }
