#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

// `held` is the file without a name, `real` the terminal that stderr was. Both stay open between
// two screens; `holding` says where descriptor 2 leads.
static int held = -1, real = -1;
static atomic_bool holding;

static int nameless_file(void) {
  const char *folder = getenv("TMPDIR");
  char path[4096];
  if (snprintf(path, sizeof path, "%s/messages-XXXXXX", folder && *folder ? folder : "/tmp") >=
      (int)sizeof path)
    return -1;
  int file = mkstemp(path);
  if (file < 0) return -1;
  unlink(path);
  fcntl(file, F_SETFD, FD_CLOEXEC);
  fcntl(file, F_SETFL, O_APPEND);
  return file;
}

void ct_messages_hold(void) {
  if (atomic_load(&holding) || !isatty(STDERR_FILENO)) return;
  if (held < 0) held = nameless_file();
  if (held < 0) return;
  if (real < 0) real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real < 0) return;
  fflush(stderr);
  if (dup2(held, STDERR_FILENO) >= 0) atomic_store(&holding, true);
}

static void write_all(const char *bytes, ssize_t count) {
  while (count > 0) {
    ssize_t written = write(real, bytes, (size_t)count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= written;
  }
}

void ct_messages_release(void) {
  if (!atomic_exchange(&holding, false)) return;
  dup2(real, STDERR_FILENO);
  char bytes[1024];
  off_t offset = 0;
  for (;;) {
    ssize_t count = pread(held, bytes, sizeof bytes, offset);
    if (count <= 0) break;
    write_all(bytes, count);
    offset += count;
  }
  int ignored = ftruncate(held, 0);
  (void)ignored;
}
