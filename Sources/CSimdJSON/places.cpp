// Finding places in a line: simdjson's walk on demand, which keeps hold of the line itself.

#include "reader.h"

using namespace simdjson;

namespace {

class Locator {
public:
  Locator(const char *line, size_t deepest, std::vector<cj_span> &spans)
      : line(line), left(deepest), spans(spans) {}

  error_code value(ondemand::value value) {
    if (left == 0) return DEPTH_ERROR;
    ondemand::json_type type;
    if (auto error = value.type().get(type)) return error;
    if (type == ondemand::json_type::object || type == ondemand::json_type::array) {
      left -= 1;
      auto error = type == ondemand::json_type::object ? object(value) : list(value);
      left += 1;
      return error;
    }
    std::string_view token = value.raw_json_token();
    while (!token.empty() && is_space(token.back())) token.remove_suffix(1);
    add(token.data(), token.size());
    return pass(value, type);
  }

private:
  const char *line;
  /// How many more objects and lists may stand in each other.
  size_t left;
  std::vector<cj_span> &spans;

  static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

  void add(const char *start, size_t length) {
    spans.push_back({(uint32_t)(start - line), (uint32_t)length});
  }

  void add_end() { spans.push_back({0, 0}); }

  error_code object(ondemand::value value) {
    add(value.raw_json_token().data(), 1);
    ondemand::object object;
    if (auto error = value.get_object().get(object)) return error;
    for (auto each : object) {
      ondemand::field field;
      if (auto error = std::move(each).get(field)) return error;
      add(field.key().raw() - 1, 1);
      std::string_view key;
      if (auto error = field.unescaped_key().get(key)) return error;
      if (auto error = this->value(field.value())) return error;
    }
    add_end();
    return SUCCESS;
  }

  error_code list(ondemand::value value) {
    add(value.raw_json_token().data(), 1);
    ondemand::array list;
    if (auto error = value.get_array().get(list)) return error;
    for (auto each : list) {
      ondemand::value element;
      if (auto error = std::move(each).get(element)) return error;
      if (auto error = this->value(element)) return error;
    }
    add_end();
    return SUCCESS;
  }

  /// Goes past a scalar, and so checks it.
  error_code pass(ondemand::value value, ondemand::json_type type) {
    switch (type) {
    case ondemand::json_type::string: return value.get_string().error();
    case ondemand::json_type::number: return value.get_double().error();
    case ondemand::json_type::boolean: return value.get_bool().error();
    default: {
      bool is_null;
      auto error = value.is_null().get(is_null);
      return error == SUCCESS && !is_null ? N_ATOM_ERROR : error;
    }
    }
  }
};

} // namespace

size_t cj_locate(cj_reader *reader, const char *line, size_t length) {
  reader->spans.clear();
  ondemand::document document;
  padded_string_view padded(line, length, length + SIMDJSON_PADDING);
  if (reader->places.iterate(padded).get(document)) return length;
  ondemand::value root;
  // A document that is one scalar is no value to simdjson; it begins where it begins.
  if (document.get_value().get(root)) return 0;
  // Where a value ends well, something that does not belong there may follow.
  (void)Locator(line, reader->deepest, reader->spans).value(root);
  const char *stop;
  if (document.current_location().get(stop)) return length;
  return stop >= line && stop < line + length ? (size_t)(stop - line) : length;
}

const cj_span *cj_spans(const cj_reader *reader) { return reader->spans.data(); }
size_t cj_span_count(const cj_reader *reader) { return reader->spans.size(); }
