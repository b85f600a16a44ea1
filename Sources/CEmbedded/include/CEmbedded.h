// Files that are part of the program. Tests compare the lists with the folders that they come from.
#pragma once
#include <stddef.h>

/// A file of the default theme.
typedef struct {
    /// From the theme's folder: `templates/page.mustache`.
    const char *path;
    const unsigned char *bytes;
    size_t length;
} ladderdoc_theme_file;

size_t ladderdoc_theme_count(void);

/// The file at an index below the count; an empty one beyond it.
ladderdoc_theme_file ladderdoc_theme_file_at(size_t index);

/// The manual's text of a rule.
typedef struct {
    /// The rule's id: `dead-link`.
    const char *rule;
    /// Markdown with its front matter, up to a zero.
    const unsigned char *bytes;
} ladderdoc_manual_text;

size_t ladderdoc_manual_count(void);

/// The text at an index below the count; an empty one beyond it.
ladderdoc_manual_text ladderdoc_manual_text_at(size_t index);

/// The JSON Schema of a ladder's data, as every site publishes it.
const unsigned char *ladderdoc_ladder_schema(size_t *length);
