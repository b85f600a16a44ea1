#include <cmark.h>
#include <string.h>

// In bytes, of a text of libcmark's, which ends with a zero.
static inline size_t ccmark_length(const char *text) { return strlen(text); }
