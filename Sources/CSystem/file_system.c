#include "CSystem.h"

#include <sys/vfs.h>

bool cs_file_system(const char *folder, uint32_t *magic) {
  struct statfs answer;
  if (statfs(folder, &answer) != 0) return false;
  *magic = (uint32_t)answer.f_type;
  return true;
}
