// Memory that a task takes piece by piece and gives back all at once, for a library that lets its caller choose where its
// memory comes from and takes it in thousands of small pieces.
//
// Each thread has memory of its own. What a thread takes behind `carena_begin` is given back by `carena_end`; such pairs may
// stand inside each other.

#ifndef CARENA_H
#define CARENA_H

#include <stddef.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

// How much a thread has taken.
typedef struct {
    void *_Nullable chunk;
    size_t used;
} carena_mark;

carena_mark carena_begin(void);
void carena_end(carena_mark mark);

// As the functions of the C library that they are named for, but where there is no memory left: then the program ends.
void *_Nullable carena_calloc(size_t count, size_t size);
void *_Nullable carena_realloc(void *_Nullable piece, size_t size);
// Gives back the piece that was taken last; any other waits for `carena_end`.
void carena_free(void *_Nullable piece);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif

#endif
