#pragma once

#include <vterm.h>

// The attributes of a cell are bit fields, which Swift cannot read.
static inline bool vt_is_bold(const VTermScreenCell *cell) { return cell->attrs.bold; }
static inline bool vt_is_reverse(const VTermScreenCell *cell) { return cell->attrs.reverse; }
