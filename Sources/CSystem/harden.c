// What keeps the memory and the files of this process to its user.

#include "CSystem.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/vfs.h>

long cs_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (long)(unsigned int)status.f_type : -1;
}

void cs_harden(void) {
  umask(077);
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  // No debugger of the same user reads the memory, and no collector is handed a core.
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
