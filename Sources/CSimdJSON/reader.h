#pragma once

#include "CSimdJSON.h"

// Nothing may throw through Swift.
#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>
#include <vector>

struct cj_reader {
  explicit cj_reader(size_t deepest) : deepest(deepest) {}

  /// How deep objects and lists may stand in each other.
  const size_t deepest;
  simdjson::dom::parser dom;
  /// Knows where in the line it stands, and is laxer than the DOM: used for places alone.
  simdjson::ondemand::parser places;
  std::vector<cj_token> tokens;
  std::vector<cj_span> spans;
};
