// The functions of Pango and cairo that write a PDF, found in their library when one is first asked for.
//
// The program is not linked with them: most who start it never print, and thirty libraries would keep each start waiting.
// A test holds these declarations against those of the libraries' own headers.
#pragma once

#include <stdbool.h>

#ifndef __PANGO_TYPES_H__
/// A box in units of Pango, of which a point has 1024.
typedef struct _PangoRectangle {
  int x, y, width, height;
} PangoRectangle;
#endif

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef struct _PangoContext PangoContext;
typedef struct _PangoLayout PangoLayout;
typedef struct _PangoLayoutLine PangoLayoutLine;
typedef struct _PangoLayoutIter PangoLayoutIter;
typedef struct _PangoLanguage PangoLanguage;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoAttrList PangoAttrList;
typedef struct _PangoAttribute PangoAttribute;

/// Every function as result, name and parameters; enumerations are their numbers.
#define CP_FUNCTIONS(F) \
  F(cairo_surface_t *_Nonnull, cairo_pdf_surface_create_for_stream, \
    (unsigned (*_Nonnull)(void *_Nullable, const unsigned char *_Nonnull, unsigned), void *_Nullable, double, double)) \
  F(void, cairo_pdf_surface_set_metadata, (cairo_surface_t *_Nonnull, unsigned, const char *_Nonnull)) \
  F(int, cairo_pdf_surface_add_outline, (cairo_surface_t *_Nonnull, int, const char *_Nonnull, const char *_Nonnull, unsigned)) \
  F(void, cairo_surface_finish, (cairo_surface_t *_Nonnull)) \
  F(unsigned, cairo_surface_status, (cairo_surface_t *_Nonnull)) \
  F(void, cairo_surface_destroy, (cairo_surface_t *_Nonnull)) \
  F(cairo_t *_Nonnull, cairo_create, (cairo_surface_t *_Nonnull)) \
  F(unsigned, cairo_status, (cairo_t *_Nonnull)) \
  F(void, cairo_destroy, (cairo_t *_Nonnull)) \
  F(void, cairo_show_page, (cairo_t *_Nonnull)) \
  F(void, cairo_move_to, (cairo_t *_Nonnull, double, double)) \
  F(void, cairo_line_to, (cairo_t *_Nonnull, double, double)) \
  F(void, cairo_close_path, (cairo_t *_Nonnull)) \
  F(void, cairo_rectangle, (cairo_t *_Nonnull, double, double, double, double)) \
  F(void, cairo_fill, (cairo_t *_Nonnull)) \
  F(void, cairo_stroke, (cairo_t *_Nonnull)) \
  F(void, cairo_set_source_rgb, (cairo_t *_Nonnull, double, double, double)) \
  F(void, cairo_set_line_width, (cairo_t *_Nonnull, double)) \
  F(void, cairo_set_dash, (cairo_t *_Nonnull, const double *_Nonnull, int, double)) \
  F(void, cairo_tag_begin, (cairo_t *_Nonnull, const char *_Nonnull, const char *_Nonnull)) \
  F(void, cairo_tag_end, (cairo_t *_Nonnull, const char *_Nonnull)) \
  F(PangoContext *_Nonnull, pango_cairo_create_context, (cairo_t *_Nonnull)) \
  F(void, pango_cairo_context_set_resolution, (PangoContext *_Nonnull, double)) \
  F(void, pango_cairo_show_layout_line, (cairo_t *_Nonnull, PangoLayoutLine *_Nonnull)) \
  F(void, pango_context_set_language, (PangoContext *_Nonnull, PangoLanguage *_Nonnull)) \
  F(void, pango_context_set_round_glyph_positions, (PangoContext *_Nonnull, int)) \
  F(PangoLanguage *_Nonnull, pango_language_from_string, (const char *_Nonnull)) \
  F(PangoLayout *_Nonnull, pango_layout_new, (PangoContext *_Nonnull)) \
  F(void, pango_layout_set_text, (PangoLayout *_Nonnull, const char *_Nonnull, int)) \
  F(void, pango_layout_set_width, (PangoLayout *_Nonnull, int)) \
  F(void, pango_layout_set_wrap, (PangoLayout *_Nonnull, unsigned)) \
  F(void, pango_layout_set_alignment, (PangoLayout *_Nonnull, unsigned)) \
  F(void, pango_layout_set_font_description, (PangoLayout *_Nonnull, const PangoFontDescription *_Nonnull)) \
  F(void, pango_layout_set_attributes, (PangoLayout *_Nonnull, PangoAttrList *_Nonnull)) \
  F(void, pango_layout_get_size, (PangoLayout *_Nonnull, int *_Nonnull, int *_Nonnull)) \
  F(PangoLayoutIter *_Nonnull, pango_layout_get_iter, (PangoLayout *_Nonnull)) \
  F(PangoLayoutLine *_Nullable, pango_layout_iter_get_line_readonly, (PangoLayoutIter *_Nonnull)) \
  F(void, pango_layout_iter_get_line_extents, \
    (PangoLayoutIter *_Nonnull, PangoRectangle *_Nullable, PangoRectangle *_Nullable)) \
  F(int, pango_layout_iter_get_baseline, (PangoLayoutIter *_Nonnull)) \
  F(int, pango_layout_iter_next_line, (PangoLayoutIter *_Nonnull)) \
  F(void, pango_layout_iter_free, (PangoLayoutIter *_Nonnull)) \
  F(PangoFontDescription *_Nonnull, pango_font_description_from_string, (const char *_Nonnull)) \
  F(void, pango_font_description_set_absolute_size, (PangoFontDescription *_Nonnull, double)) \
  F(void, pango_font_description_free, (PangoFontDescription *_Nonnull)) \
  F(PangoAttrList *_Nonnull, pango_attr_list_new, (void)) \
  F(void, pango_attr_list_insert, (PangoAttrList *_Nonnull, PangoAttribute *_Nonnull)) \
  F(void, pango_attr_list_unref, (PangoAttrList *_Nonnull)) \
  F(PangoAttribute *_Nonnull, pango_attr_font_features_new, (const char *_Nonnull)) \
  F(void, g_object_unref, (void *_Nonnull))

#define CP_POINTER(result, name, parameters) result(*_Nonnull name) parameters;

/// The functions, each under its own name.
typedef struct cp_library {
  CP_FUNCTIONS(CP_POINTER)
} cp_library;

/// Opens a library with all its functions; false when it is not there, or misses one of them.
///
/// It stays open until the process ends.
bool cp_open(const char *_Nonnull name, cp_library *_Nonnull library);
