#include "CArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CARENA_IS_CHECKED 1
#endif
#endif

enum { alignment = 16 };

static void *orEnd(void *piece) {
    if (!piece) abort();
    return piece;
}

static size_t product(size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) abort();
    return bytes;
}

#ifdef CARENA_IS_CHECKED

// Under Address Sanitizer each piece is one of the C library's, so that it sees what is done with it.
typedef struct Piece {
    struct Piece *previous;
    struct Piece *next;
} Piece;

_Static_assert(sizeof(Piece) % alignment == 0, "pieces are aligned for any type");

static _Thread_local Piece *latest;

// Puts a piece in its place among the others, where it may have been before it was moved.
static void *join(Piece *piece) {
    if (piece->previous) piece->previous->next = piece;
    if (piece->next) piece->next->previous = piece;
    else latest = piece;
    return piece + 1;
}

carena_mark carena_begin(void) { return (carena_mark){latest, 0}; }

void carena_end(carena_mark mark) {
    while (latest != mark.chunk) carena_free(latest + 1);
}

void *carena_calloc(size_t count, size_t size) {
    size_t bytes = product(count, size);
    if (bytes > SIZE_MAX - sizeof(Piece)) abort();
    Piece *piece = orEnd(calloc(1, sizeof(Piece) + bytes));
    piece->previous = latest;
    return join(piece);
}

void *carena_realloc(void *piece, size_t size) {
    if (!piece) return carena_calloc(1, size);
    if (size > SIZE_MAX - sizeof(Piece)) abort();
    return join(orEnd(realloc((Piece *)piece - 1, sizeof(Piece) + size)));
}

void carena_free(void *freed) {
    if (!freed) return;
    Piece *piece = (Piece *)freed - 1;
    if (piece->previous) piece->previous->next = piece->next;
    if (piece->next) piece->next->previous = piece->previous;
    else latest = piece->previous;
    free(piece);
}

#else

// What stands before each piece keeps it aligned for any type.
enum { smallestChunk = 1 << 18 };

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

// Where a thread's own variable lies is known once the program has started: to look it up would be a call each time.
#if defined(__linux__)
#define CARENA_FOUND_DIRECTLY __attribute__((tls_model("initial-exec")))
#else
#define CARENA_FOUND_DIRECTLY
#endif

// The first is kept for as long as the thread lives.
static _Thread_local Chunk *latest CARENA_FOUND_DIRECTLY;

static size_t rounded(size_t size) {
    if (size > SIZE_MAX - 2 * alignment) abort();
    return (size + alignment - 1) / alignment * alignment;
}

// Apart, and without a trace in the registers of its caller, for it is needed once in thousands of times.
__attribute__((noinline, preserve_most)) static Chunk *addChunk(size_t needed) {
    size_t capacity = needed > smallestChunk ? needed : smallestChunk;
    if (latest && capacity < 2 * latest->capacity && latest->capacity < ((size_t)1 << 26)) capacity = 2 * latest->capacity;
    if (capacity > SIZE_MAX - sizeof(Chunk)) abort();
    Chunk *chunk = orEnd(malloc(sizeof(Chunk) + capacity));
    *chunk = (Chunk){.previous = latest, .capacity = capacity};
    return latest = chunk;
}

static Header *headerOf(void *piece) { return (Header *)((unsigned char *)piece - sizeof(Header)); }

// Whether nothing has been taken behind a piece.
static int isLast(void *piece) {
    return latest && (unsigned char *)piece + headerOf(piece)->size == latest->bytes + latest->used;
}

static inline void *take(size_t size) {
    size_t needed = rounded(size) + sizeof(Header);
    Chunk *chunk = latest;
    if (!chunk || chunk->capacity - chunk->used < needed) chunk = addChunk(needed);
    Header *header = (Header *)(chunk->bytes + chunk->used);
    header->size = needed - sizeof(Header);
    chunk->used += needed;
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
    size_t bytes = product(count, size);
    return memset(take(bytes), 0, bytes);
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
