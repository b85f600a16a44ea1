#include "CArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CARENA_IS_CHECKED 1
#endif
#endif

static void *orEnd(void *piece) {
    if (!piece) abort();
    return piece;
}

#ifdef CARENA_IS_CHECKED

// Under Address Sanitizer each piece is one of the C library's, so that it sees what is done with it.
carena_mark carena_begin(void) { return (carena_mark){NULL, 0}; }
void carena_end(carena_mark mark) { (void)mark; }
void *carena_calloc(size_t count, size_t size) { return orEnd(calloc(count, size)); }
void *carena_realloc(void *piece, size_t size) { return orEnd(realloc(piece, size)); }
void carena_free(void *piece) { free(piece); }

#else

// What stands before each piece keeps it aligned for any type.
enum { alignment = 16, smallestChunk = 1 << 18 };

typedef struct Chunk {
    struct Chunk *previous;
    size_t capacity;
    // How many bytes are taken.
    size_t used;
    size_t padding;
    unsigned char bytes[];
} Chunk;

_Static_assert(offsetof(Chunk, bytes) % alignment == 0, "pieces are aligned for any type");

typedef union {
    size_t size;
    unsigned char padding[alignment];
} Header;

// The first is kept for as long as the thread lives.
static _Thread_local Chunk *latest;

static size_t rounded(size_t size) {
    if (size > SIZE_MAX - 2 * alignment) abort();
    return (size + alignment - 1) / alignment * alignment;
}

static void addChunk(size_t needed) {
    size_t capacity = needed > smallestChunk ? needed : smallestChunk;
    if (latest && capacity < 2 * latest->capacity && latest->capacity < ((size_t)1 << 26)) capacity = 2 * latest->capacity;
    if (capacity > SIZE_MAX - sizeof(Chunk)) abort();
    Chunk *chunk = orEnd(malloc(sizeof(Chunk) + capacity));
    *chunk = (Chunk){.previous = latest, .capacity = capacity};
    latest = chunk;
}

static Header *headerOf(void *piece) { return (Header *)((unsigned char *)piece - sizeof(Header)); }

// Whether nothing has been taken behind a piece.
static int isLast(void *piece) {
    return latest && (unsigned char *)piece + headerOf(piece)->size == latest->bytes + latest->used;
}

static void *take(size_t size) {
    size_t needed = rounded(size) + sizeof(Header);
    if (!latest || latest->capacity - latest->used < needed) addChunk(needed);
    Header *header = (Header *)(latest->bytes + latest->used);
    header->size = needed - sizeof(Header);
    latest->used += needed;
    return header + 1;
}

carena_mark carena_begin(void) {
    if (!latest) addChunk(0);
    return (carena_mark){latest, latest->used};
}

void carena_end(carena_mark mark) {
    while (latest != mark.chunk) {
        Chunk *chunk = latest;
        latest = chunk->previous;
        free(chunk);
    }
    latest->used = mark.used;
}

void *carena_calloc(size_t count, size_t size) {
    if (size && count > SIZE_MAX / size) abort();
    return memset(take(count * size), 0, count * size);
}

void *carena_realloc(void *piece, size_t size) {
    if (!piece) return take(size);
    size_t old = headerOf(piece)->size;
    if (size <= old) return piece;
    if (isLast(piece) && latest->capacity - latest->used >= rounded(size) - old) {
        latest->used += rounded(size) - old;
        headerOf(piece)->size = rounded(size);
        return piece;
    }
    return memcpy(take(size), piece, old);
}

void carena_free(void *piece) {
    if (piece && isLast(piece)) latest->used -= headerOf(piece)->size + sizeof(Header);
}

#endif
