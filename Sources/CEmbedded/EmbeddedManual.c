#include "CEmbedded.h"

// `#embed` is part of C23; clang has it in every mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

// In the order of their names. Each text ends with a zero, which is no part of it.
static const ladderdoc_manual_text texts[] = {
    {"accidental-heading", (const unsigned char[]){
#embed "../../content/manual/errors/accidental-heading.md" suffix(, 0)
    }},
    {"ambiguous-drop", (const unsigned char[]){
#embed "../../content/manual/errors/ambiguous-drop.md" suffix(, 0)
    }},
    {"ambiguous-level", (const unsigned char[]){
#embed "../../content/manual/errors/ambiguous-level.md" suffix(, 0)
    }},
    {"broken-table", (const unsigned char[]){
#embed "../../content/manual/errors/broken-table.md" suffix(, 0)
    }},
    {"category-mismatch", (const unsigned char[]){
#embed "../../content/manual/checks/category-mismatch.md" suffix(, 0)
    }},
    {"conflicting-replacements", (const unsigned char[]){
#embed "../../content/manual/errors/conflicting-replacements.md" suffix(, 0)
    }},
    {"control-character", (const unsigned char[]){
#embed "../../content/manual/errors/control-character.md" suffix(, 0)
    }},
    {"cut-text", (const unsigned char[]){
#embed "../../content/manual/errors/cut-text.md" suffix(, 0)
    }},
    {"dead-link", (const unsigned char[]){
#embed "../../content/manual/errors/dead-link.md" suffix(, 0)
    }},
    {"different-titles", (const unsigned char[]){
#embed "../../content/manual/errors/different-titles.md" suffix(, 0)
    }},
    {"direction-override", (const unsigned char[]){
#embed "../../content/manual/errors/direction-override.md" suffix(, 0)
    }},
    {"duplicate-id", (const unsigned char[]){
#embed "../../content/manual/errors/duplicate-id.md" suffix(, 0)
    }},
    {"duplicate-key", (const unsigned char[]){
#embed "../../content/manual/errors/duplicate-key.md" suffix(, 0)
    }},
    {"duplicate-name", (const unsigned char[]){
#embed "../../content/manual/errors/duplicate-name.md" suffix(, 0)
    }},
    {"duplicate-url", (const unsigned char[]){
#embed "../../content/manual/errors/duplicate-url.md" suffix(, 0)
    }},
    {"empty-cell", (const unsigned char[]){
#embed "../../content/manual/checks/empty-cell.md" suffix(, 0)
    }},
    {"empty-id", (const unsigned char[]){
#embed "../../content/manual/errors/empty-id.md" suffix(, 0)
    }},
    {"empty-item", (const unsigned char[]){
#embed "../../content/manual/errors/empty-item.md" suffix(, 0)
    }},
    {"empty-url", (const unsigned char[]){
#embed "../../content/manual/errors/empty-url.md" suffix(, 0)
    }},
    {"external-image", (const unsigned char[]){
#embed "../../content/manual/errors/external-image.md" suffix(, 0)
    }},
    {"file-too-large", (const unsigned char[]){
#embed "../../content/manual/errors/file-too-large.md" suffix(, 0)
    }},
    {"forbidden-link", (const unsigned char[]){
#embed "../../content/manual/errors/forbidden-link.md" suffix(, 0)
    }},
    {"foreign-key", (const unsigned char[]){
#embed "../../content/manual/errors/foreign-key.md" suffix(, 0)
    }},
    {"foreign-syntax", (const unsigned char[]){
#embed "../../content/manual/errors/foreign-syntax.md" suffix(, 0)
    }},
    {"front-matter-too-deep", (const unsigned char[]){
#embed "../../content/manual/errors/front-matter-too-deep.md" suffix(, 0)
    }},
    {"hidden-examples", (const unsigned char[]){
#embed "../../content/manual/errors/hidden-examples.md" suffix(, 0)
    }},
    {"hidden-heading", (const unsigned char[]){
#embed "../../content/manual/errors/hidden-heading.md" suffix(, 0)
    }},
    {"hidden-id", (const unsigned char[]){
#embed "../../content/manual/errors/hidden-id.md" suffix(, 0)
    }},
    {"hidden-link", (const unsigned char[]){
#embed "../../content/manual/errors/hidden-link.md" suffix(, 0)
    }},
    {"inheritance-cycle", (const unsigned char[]){
#embed "../../content/manual/errors/inheritance-cycle.md" suffix(, 0)
    }},
    {"inherited-draft", (const unsigned char[]){
#embed "../../content/manual/errors/inherited-draft.md" suffix(, 0)
    }},
    {"invalid-id", (const unsigned char[]){
#embed "../../content/manual/errors/invalid-id.md" suffix(, 0)
    }},
    {"invalid-template", (const unsigned char[]){
#embed "../../content/manual/errors/invalid-template.md" suffix(, 0)
    }},
    {"invalid-utf8", (const unsigned char[]){
#embed "../../content/manual/errors/invalid-utf8.md" suffix(, 0)
    }},
    {"invalid-value", (const unsigned char[]){
#embed "../../content/manual/errors/invalid-value.md" suffix(, 0)
    }},
    {"invalid-yaml", (const unsigned char[]){
#embed "../../content/manual/errors/invalid-yaml.md" suffix(, 0)
    }},
    {"ladder-at-home", (const unsigned char[]){
#embed "../../content/manual/errors/ladder-at-home.md" suffix(, 0)
    }},
    {"ladder-too-large", (const unsigned char[]){
#embed "../../content/manual/errors/ladder-too-large.md" suffix(, 0)
    }},
    {"level-gap", (const unsigned char[]){
#embed "../../content/manual/checks/level-gap.md" suffix(, 0)
    }},
    {"link-to-draft", (const unsigned char[]){
#embed "../../content/manual/errors/link-to-draft.md" suffix(, 0)
    }},
    {"long-name", (const unsigned char[]){
#embed "../../content/manual/errors/long-name.md" suffix(, 0)
    }},
    {"long-rating", (const unsigned char[]){
#embed "../../content/manual/errors/long-rating.md" suffix(, 0)
    }},
    {"long-url", (const unsigned char[]){
#embed "../../content/manual/errors/long-url.md" suffix(, 0)
    }},
    {"merge-conflict", (const unsigned char[]){
#embed "../../content/manual/errors/merge-conflict.md" suffix(, 0)
    }},
    {"miscounted-prose", (const unsigned char[]){
#embed "../../content/manual/checks/miscounted-prose.md" suffix(, 0)
    }},
    {"misplaced-front-matter", (const unsigned char[]){
#embed "../../content/manual/errors/misplaced-front-matter.md" suffix(, 0)
    }},
    {"misplaced-id", (const unsigned char[]){
#embed "../../content/manual/errors/misplaced-id.md" suffix(, 0)
    }},
    {"misplaced-table", (const unsigned char[]){
#embed "../../content/manual/errors/misplaced-table.md" suffix(, 0)
    }},
    {"missing-configuration", (const unsigned char[]){
#embed "../../content/manual/errors/missing-configuration.md" suffix(, 0)
    }},
    {"missing-content", (const unsigned char[]){
#embed "../../content/manual/errors/missing-content.md" suffix(, 0)
    }},
    {"missing-definition", (const unsigned char[]){
#embed "../../content/manual/checks/missing-definition.md" suffix(, 0)
    }},
    {"missing-history", (const unsigned char[]){
#embed "../../content/manual/errors/missing-history.md" suffix(, 0)
    }},
    {"missing-key", (const unsigned char[]){
#embed "../../content/manual/errors/missing-key.md" suffix(, 0)
    }},
    {"missing-ladder", (const unsigned char[]){
#embed "../../content/manual/errors/missing-ladder.md" suffix(, 0)
    }},
    {"missing-section", (const unsigned char[]){
#embed "../../content/manual/errors/missing-section.md" suffix(, 0)
    }},
    {"missing-summary", (const unsigned char[]){
#embed "../../content/manual/checks/missing-summary.md" suffix(, 0)
    }},
    {"missing-title", (const unsigned char[]){
#embed "../../content/manual/errors/missing-title.md" suffix(, 0)
    }},
    {"mixed-cell-shape", (const unsigned char[]){
#embed "../../content/manual/checks/mixed-cell-shape.md" suffix(, 0)
    }},
    {"mixed-voice", (const unsigned char[]){
#embed "../../content/manual/checks/mixed-voice.md" suffix(, 0)
    }},
    {"mojibake", (const unsigned char[]){
#embed "../../content/manual/checks/mojibake.md" suffix(, 0)
    }},
    {"nesting-too-deep", (const unsigned char[]){
#embed "../../content/manual/errors/nesting-too-deep.md" suffix(, 0)
    }},
    {"newer-version-needed", (const unsigned char[]){
#embed "../../content/manual/errors/newer-version-needed.md" suffix(, 0)
    }},
    {"no-levels", (const unsigned char[]){
#embed "../../content/manual/errors/no-levels.md" suffix(, 0)
    }},
    {"outside-handbook", (const unsigned char[]){
#embed "../../content/manual/errors/outside-handbook.md" suffix(, 0)
    }},
    {"overlapping-expectations", (const unsigned char[]){
#embed "../../content/manual/checks/overlapping-expectations.md" suffix(, 0)
    }},
    {"plain-category", (const unsigned char[]){
#embed "../../content/manual/errors/plain-category.md" suffix(, 0)
    }},
    {"raw-html", (const unsigned char[]){
#embed "../../content/manual/errors/raw-html.md" suffix(, 0)
    }},
    {"refused-output", (const unsigned char[]){
#embed "../../content/manual/errors/refused-output.md" suffix(, 0)
    }},
    {"repeated-category", (const unsigned char[]){
#embed "../../content/manual/errors/repeated-category.md" suffix(, 0)
    }},
    {"repeated-cell", (const unsigned char[]){
#embed "../../content/manual/errors/repeated-cell.md" suffix(, 0)
    }},
    {"repeated-section", (const unsigned char[]){
#embed "../../content/manual/errors/repeated-section.md" suffix(, 0)
    }},
    {"reserved-name", (const unsigned char[]){
#embed "../../content/manual/errors/reserved-name.md" suffix(, 0)
    }},
    {"restated-expectation", (const unsigned char[]){
#embed "../../content/manual/checks/restated-expectation.md" suffix(, 0)
    }},
    {"similar-tracks", (const unsigned char[]){
#embed "../../content/manual/errors/similar-tracks.md" suffix(, 0)
    }},
    {"table-row-too-long", (const unsigned char[]){
#embed "../../content/manual/errors/table-row-too-long.md" suffix(, 0)
    }},
    {"table-too-large", (const unsigned char[]){
#embed "../../content/manual/errors/table-too-large.md" suffix(, 0)
    }},
    {"thin-transition", (const unsigned char[]){
#embed "../../content/manual/checks/thin-transition.md" suffix(, 0)
    }},
    {"todo-marker", (const unsigned char[]){
#embed "../../content/manual/checks/todo-marker.md" suffix(, 0)
    }},
    {"too-many-aliases", (const unsigned char[]){
#embed "../../content/manual/errors/too-many-aliases.md" suffix(, 0)
    }},
    {"too-many-brackets", (const unsigned char[]){
#embed "../../content/manual/errors/too-many-brackets.md" suffix(, 0)
    }},
    {"typographic-quotes", (const unsigned char[]){
#embed "../../content/manual/errors/typographic-quotes.md" suffix(, 0)
    }},
    {"unbalanced-html", (const unsigned char[]){
#embed "../../content/manual/errors/unbalanced-html.md" suffix(, 0)
    }},
    {"unclosed-code", (const unsigned char[]){
#embed "../../content/manual/errors/unclosed-code.md" suffix(, 0)
    }},
    {"undeclared-category", (const unsigned char[]){
#embed "../../content/manual/errors/undeclared-category.md" suffix(, 0)
    }},
    {"undeclared-level", (const unsigned char[]){
#embed "../../content/manual/errors/undeclared-level.md" suffix(, 0)
    }},
    {"unexpected-section", (const unsigned char[]){
#embed "../../content/manual/errors/unexpected-section.md" suffix(, 0)
    }},
    {"unknown-category", (const unsigned char[]){
#embed "../../content/manual/errors/unknown-category.md" suffix(, 0)
    }},
    {"unknown-column", (const unsigned char[]){
#embed "../../content/manual/errors/unknown-column.md" suffix(, 0)
    }},
    {"unknown-drop", (const unsigned char[]){
#embed "../../content/manual/errors/unknown-drop.md" suffix(, 0)
    }},
    {"unknown-key", (const unsigned char[]){
#embed "../../content/manual/errors/unknown-key.md" suffix(, 0)
    }},
    {"unknown-ladder", (const unsigned char[]){
#embed "../../content/manual/errors/unknown-ladder.md" suffix(, 0)
    }},
    {"unknown-level", (const unsigned char[]){
#embed "../../content/manual/errors/unknown-level.md" suffix(, 0)
    }},
    {"unknown-theme", (const unsigned char[]){
#embed "../../content/manual/errors/unknown-theme.md" suffix(, 0)
    }},
    {"unplaced-item", (const unsigned char[]){
#embed "../../content/manual/errors/unplaced-item.md" suffix(, 0)
    }},
    {"unread-file", (const unsigned char[]){
#embed "../../content/manual/errors/unread-file.md" suffix(, 0)
    }},
    {"unread-table", (const unsigned char[]){
#embed "../../content/manual/errors/unread-table.md" suffix(, 0)
    }},
    {"unsafe-file", (const unsigned char[]){
#embed "../../content/manual/errors/unsafe-file.md" suffix(, 0)
    }},
    {"unsupported-key", (const unsigned char[]){
#embed "../../content/manual/errors/unsupported-key.md" suffix(, 0)
    }},
    {"unterminated-front-matter", (const unsigned char[]){
#embed "../../content/manual/errors/unterminated-front-matter.md" suffix(, 0)
    }},
    {"unused-category", (const unsigned char[]){
#embed "../../content/manual/errors/unused-category.md" suffix(, 0)
    }},
    {"unused-definition", (const unsigned char[]){
#embed "../../content/manual/checks/unused-definition.md" suffix(, 0)
    }},
    {"unused-ignore", (const unsigned char[]){
#embed "../../content/manual/checks/unused-ignore.md" suffix(, 0)
    }},
    {"unused-reference", (const unsigned char[]){
#embed "../../content/manual/errors/unused-reference.md" suffix(, 0)
    }},
    {"weak-strengthening", (const unsigned char[]){
#embed "../../content/manual/checks/weak-strengthening.md" suffix(, 0)
    }},
    {"wrong-type", (const unsigned char[]){
#embed "../../content/manual/errors/wrong-type.md" suffix(, 0)
    }},
};

size_t ladderdoc_manual_count(void) { return sizeof texts / sizeof *texts; }

ladderdoc_manual_text ladderdoc_manual_text_at(size_t index) {
    static const ladderdoc_manual_text none;
    return index < ladderdoc_manual_count() ? texts[index] : none;
}
