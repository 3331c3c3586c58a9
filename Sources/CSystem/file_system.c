#include "CSystem.h"

#include <sys/vfs.h>

long cs_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (long)(unsigned int)status.f_type : -1;
}
