// Calls of Linux that Swift's own module of the C library leaves out, because its headers hide them by default.

#ifndef CLINUX_CALLS_H
#define CLINUX_CALLS_H

#if defined(__linux__)
int syncfs(int descriptor);
#endif

#endif
