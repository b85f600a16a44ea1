// Calls of Linux that Swift's own module of the C library leaves out, because they are in headers that
// it doesn't read, or hidden there by default.

#ifndef CLINUX_CALLS_H
#define CLINUX_CALLS_H

#if defined(__linux__)
// How the C library asks for memory; not in every one.
#include <malloc.h>

int syncfs(int descriptor);

#ifndef RENAME_NOREPLACE
#define RENAME_NOREPLACE 1
#endif
int renameat2(int folder, const char *name, int new_folder, const char *new_name, unsigned int flags);

#include <linux/stat.h>

#ifndef AT_EMPTY_PATH
#define AT_EMPTY_PATH 0x1000
#endif

int statx(int folder, const char *name, int flags, unsigned int mask, struct statx *record);
#endif

#endif
