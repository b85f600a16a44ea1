// Files that are part of the program. A test compares the list with the folder that they come from.
#pragma once
#include <stddef.h>

typedef struct {
    /// From the theme's folder: `templates/page.mustache`.
    const char *path;
    const unsigned char *bytes;
    size_t length;
} ladderdoc_embedded;

size_t ladderdoc_embedded_count(void);

/// The file at an index below the count; an empty one beyond it.
ladderdoc_embedded ladderdoc_embedded_file(size_t index);
