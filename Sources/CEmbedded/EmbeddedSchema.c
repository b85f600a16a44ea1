#include "CEmbedded.h"

// `#embed` is part of C23; clang has it in every mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char ladder[] = {
#embed "schema/ladder-1.json"
};

const unsigned char *ladderdoc_ladder_schema(size_t *length) {
    *length = sizeof ladder;
    return ladder;
}
