#include "CEmbedded.h"

// `#embed` is part of C23; clang has it in every mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char favicon[] = {
#embed "../../themes/default/assets/favicon.svg"
};
static const unsigned char not_found[] = {
#embed "../../themes/default/templates/not-found.mustache"
};
static const unsigned char home[] = {
#embed "../../themes/default/templates/home.mustache"
};
static const unsigned char level[] = {
#embed "../../themes/default/templates/level.mustache"
};
static const unsigned char matrix_script[] = {
#embed "../../themes/default/assets/matrix.js"
};
static const unsigned char matrix[] = {
#embed "../../themes/default/templates/matrix.mustache"
};
static const unsigned char overview[] = {
#embed "../../themes/default/templates/overview.mustache"
};
static const unsigned char page[] = {
#embed "../../themes/default/templates/page.mustache"
};
static const unsigned char page_script[] = {
#embed "../../themes/default/assets/page.js"
};
static const unsigned char print[] = {
#embed "../../themes/default/assets/print.css"
};
static const unsigned char prose[] = {
#embed "../../themes/default/templates/prose.mustache"
};
static const unsigned char redirect[] = {
#embed "../../themes/default/templates/redirect.mustache"
};
static const unsigned char style[] = {
#embed "../../themes/default/assets/style.css"
};
static const unsigned char words[] = {
#embed "../../themes/default/words.yml"
};

static const ladderdoc_theme_file files[] = {
    {"assets/favicon.svg", favicon, sizeof favicon},
    {"assets/matrix.js", matrix_script, sizeof matrix_script},
    {"assets/page.js", page_script, sizeof page_script},
    {"assets/print.css", print, sizeof print},
    {"assets/style.css", style, sizeof style},
    {"templates/home.mustache", home, sizeof home},
    {"templates/level.mustache", level, sizeof level},
    {"templates/matrix.mustache", matrix, sizeof matrix},
    {"templates/not-found.mustache", not_found, sizeof not_found},
    {"templates/overview.mustache", overview, sizeof overview},
    {"templates/page.mustache", page, sizeof page},
    {"templates/prose.mustache", prose, sizeof prose},
    {"templates/redirect.mustache", redirect, sizeof redirect},
    {"words.yml", words, sizeof words},
};

size_t ladderdoc_theme_count(void) { return sizeof files / sizeof *files; }

ladderdoc_theme_file ladderdoc_theme_file_at(size_t index) {
    static const ladderdoc_theme_file none;
    return index < ladderdoc_theme_count() ? files[index] : none;
}
