// Reading a line: simdjson's DOM, which checks all of it, laid flat.

#include "reader.h"

using namespace simdjson;

const size_t cj_padding = SIMDJSON_PADDING;

cj_reader *cj_make_reader(size_t largest, size_t deepest) {
  auto reader = new (std::nothrow) cj_reader(deepest);
  if (reader == nullptr) return nullptr;
  if (reader->dom.allocate(largest, deepest)) {
    delete reader;
    return nullptr;
  }
  return reader;
}

void cj_free_reader(cj_reader *reader) { delete reader; }

static void flatten(const dom::element &element, std::vector<cj_token> &tokens);

static cj_token mark(cj_kind kind) { return {nullptr, 0, 0, (uint8_t)kind}; }

static cj_token text(cj_kind kind, std::string_view text) {
  return {text.data(), 0, (uint32_t)text.size(), (uint8_t)kind};
}

static void flatten_object(const dom::object &object, std::vector<cj_token> &tokens) {
  tokens.push_back(mark(cj_object));
  for (auto field : object) {
    tokens.push_back(text(cj_key, field.key));
    flatten(field.value, tokens);
  }
  tokens.push_back(mark(cj_object_end));
}

static void flatten_list(const dom::array &list, std::vector<cj_token> &tokens) {
  tokens.push_back(mark(cj_list));
  for (auto element : list) flatten(element, tokens);
  tokens.push_back(mark(cj_list_end));
}

static void flatten(const dom::element &element, std::vector<cj_token> &tokens) {
  switch (element.type()) {
  case dom::element_type::OBJECT: return flatten_object(element.get_object().value_unsafe(), tokens);
  case dom::element_type::ARRAY: return flatten_list(element.get_array().value_unsafe(), tokens);
  case dom::element_type::STRING:
    return tokens.push_back(text(cj_text, element.get_string().value_unsafe()));
  case dom::element_type::INT64:
    return tokens.push_back({nullptr, element.get_int64().value_unsafe(), 0, cj_integer});
  case dom::element_type::UINT64:
  case dom::element_type::DOUBLE: return tokens.push_back(mark(cj_number));
  case dom::element_type::BOOL:
    return tokens.push_back(mark(element.get_bool().value_unsafe() ? cj_true : cj_false));
  case dom::element_type::NULL_VALUE: return tokens.push_back(mark(cj_null));
  }
}

cj_fault cj_read(cj_reader *reader, const char *line, size_t length) {
  reader->tokens.clear();
  dom::element root;
  switch (reader->dom.parse(line, length, false).get(root)) {
  case SUCCESS: break;
  case UTF8_ERROR: return cj_not_utf8;
  case DEPTH_ERROR: return cj_too_deep;
  default: return cj_not_json;
  }
  flatten(root, reader->tokens);
  return cj_right;
}

const cj_token *cj_tokens(const cj_reader *reader) { return reader->tokens.data(); }
size_t cj_token_count(const cj_reader *reader) { return reader->tokens.size(); }
