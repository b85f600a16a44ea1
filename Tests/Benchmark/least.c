// The least that a generator of pages has to do: it reads finished Markdown, makes HTML of it with libcmark, and writes
// that between a head and a foot that never change.
//
//     least WORKERS IN OUT
//
// IN holds folders with files *.md; OUT gets the same folders with files *.html. Each worker is a process of its own.
// Build: cc -O2 -o least least.c -lcmark

#include <cmark.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const char head[] =
    "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Page</title>\n"
    "<link rel=\"stylesheet\" href=\"../style.css\">\n</head>\n<body>\n<main>\n";
static const char foot[] = "</main>\n</body>\n</html>\n";

static void fail(const char *what) {
  perror(what);
  exit(1);
}

/// The bytes of a file in a buffer that is kept for the next one.
static char *contents(const char *path, size_t *length) {
  static char *buffer;
  static size_t room;
  FILE *file = fopen(path, "rb");
  if (!file) fail(path);
  for (*length = 0;;) {
    if (*length == room && !(buffer = realloc(buffer, room = room ? 2 * room : 1 << 16))) fail("memory");
    size_t count = fread(buffer + *length, 1, room - *length, file);
    if (count == 0) break;
    *length += count;
  }
  fclose(file);
  return buffer;
}

static void convert(const char *source, const char *target) {
  size_t length;
  char *markdown = contents(source, &length);
  char *html = cmark_markdown_to_html(markdown, length, CMARK_OPT_DEFAULT);
  FILE *file = fopen(target, "wb");
  if (!file) fail(target);
  fwrite(head, 1, sizeof head - 1, file);
  fwrite(html, 1, strlen(html), file);
  fwrite(foot, 1, sizeof foot - 1, file);
  if (fclose(file)) fail(target);
  free(html);
}

static void convert_folder(const char *in, const char *out, const char *name) {
  char source[4096], target[4096];
  snprintf(source, sizeof source, "%s/%s", in, name);
  snprintf(target, sizeof target, "%s/%s", out, name);
  mkdir(target, 0777);
  DIR *folder = opendir(source);
  if (!folder) fail(source);
  for (struct dirent *entry; (entry = readdir(folder));) {
    size_t stem = strlen(entry->d_name);
    if (stem < 4 || strcmp(entry->d_name + stem - 3, ".md")) continue;
    snprintf(source, sizeof source, "%s/%s/%s", in, name, entry->d_name);
    snprintf(target, sizeof target, "%s/%s/%.*s.html", out, name, (int)(stem - 3), entry->d_name);
    convert(source, target);
  }
  closedir(folder);
}

/// Every so many folders, from the worker's own on.
static void work(int worker, int workers, const char *in, const char *out) {
  struct dirent **entries;
  int count = scandir(in, &entries, NULL, alphasort);
  if (count < 0) fail(in);
  for (int index = worker; index < count; index += workers)
    if (entries[index]->d_name[0] != '.') convert_folder(in, out, entries[index]->d_name);
}

int main(int count, char **arguments) {
  int workers = count == 4 ? atoi(arguments[1]) : 0, failures = 0;
  if (workers < 1) {
    fputs("usage: least WORKERS IN OUT\n", stderr);
    return 2;
  }
  mkdir(arguments[3], 0777);
  for (int worker = 0; worker < workers; worker++) {
    pid_t child = fork();
    if (child < 0) fail("fork");
    if (child == 0) {
      work(worker, workers, arguments[2], arguments[3]);
      return 0;
    }
  }
  for (int status; wait(&status) > 0;) failures += status != 0;
  return failures > 0;
}
