// Strict JSON through simdjson, as a flat list of tokens that Swift can walk.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What can be wrong with a line.
enum cj_fault {
  cj_right,
  cj_not_json,
  cj_not_utf8,
  cj_too_deep,
};

enum cj_kind {
  cj_object,
  cj_object_end,
  cj_list,
  cj_list_end,
  cj_key,
  cj_text,
  /// An integer that 64 bits hold, with its sign.
  cj_integer,
  /// Any other number.
  cj_number,
  cj_true,
  cj_false,
  cj_null,
};

struct cj_token {
  /// The unescaped UTF-8 of a key or text. At least eight bytes can be read from here, whatever the length is.
  const char *text;
  /// The value of an integer.
  int64_t integer;
  uint32_t length;
  uint8_t kind;
};

/// Where a token stands in its line, in bytes. The ends of objects and lists have no place of their own.
struct cj_span {
  uint32_t offset;
  uint32_t length;
};

struct cj_reader;

/// How many bytes after a line must be readable.
extern const size_t cj_padding;

/// A reader of lines up to a size, in bytes; NULL when there is no memory for it.
struct cj_reader *cj_make_reader(size_t largest, size_t deepest);
void cj_free_reader(struct cj_reader *reader);

/// Reads one line, which must be one value of strict JSON in UTF-8. The tokens stand until the reader reads again.
enum cj_fault cj_read(struct cj_reader *reader, const char *line, size_t length);
const struct cj_token *cj_tokens(const struct cj_reader *reader);
size_t cj_token_count(const struct cj_reader *reader);

/// Finds the places of the tokens of a line: as many as cj_read found, when the line is right. Slow.
///
/// Returns where reading stops when the line is wrong: an offset, or the length of the line when nothing tells.
size_t cj_locate(struct cj_reader *reader, const char *line, size_t length);
const struct cj_span *cj_spans(const struct cj_reader *reader);
size_t cj_span_count(const struct cj_reader *reader);

#ifdef __cplusplus
}
#endif
