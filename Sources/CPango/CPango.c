#include "CPango.h"
#include <dlfcn.h>
#include <string.h>

#define CP_NAME(result, name, parameters) #name,

static const char *const names[] = {CP_FUNCTIONS(CP_NAME)};

enum { count = sizeof names / sizeof names[0] };

_Static_assert(sizeof(cp_library) == count * sizeof(void *), "the library holds nothing but its functions");

bool cp_open(const char *name, cp_library *library) {
  // What it needs itself is opened with it, and found through it.
  void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return false;
  void *functions[count];
  for (int place = 0; place < count; place++) {
    functions[place] = dlsym(handle, names[place]);
    if (!functions[place]) {
      dlclose(handle);
      return false;
    }
  }
  memcpy(library, functions, sizeof functions);
  return true;
}
