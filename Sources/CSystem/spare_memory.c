#include "CSystem.h"
// Any header of the C library says which library it is.
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

void cs_give_back_spare_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
