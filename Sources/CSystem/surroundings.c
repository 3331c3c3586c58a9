// Numbers that the doctor looks at, behind macros that Swift does not see.

#include "CSystem.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

static bool limit(int resource, uint64_t *bytes) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return false;
  *bytes = limit.rlim_cur;
  return true;
}

bool cs_core_limit(uint64_t *bytes) { return limit(RLIMIT_CORE, bytes); }
bool cs_lock_limit(uint64_t *bytes) { return limit(RLIMIT_MEMLOCK, bytes); }

bool cs_is_dumpable(void) { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0; }

bool cs_device(const char *path, uint32_t *first, uint32_t *second) {
  struct stat status;
  if (stat(path, &status) != 0) return false;
  dev_t number = S_ISBLK(status.st_mode) ? status.st_rdev : status.st_dev;
  *first = major(number);
  *second = minor(number);
  return true;
}
