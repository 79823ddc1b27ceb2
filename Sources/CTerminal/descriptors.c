#define _GNU_SOURCE
#include "CTerminal.h"
#include "shared.h"

#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

bool ct_is_terminal(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }

bool ct_window_size(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

// A terminal that takes nothing for half a second is not waited for: a fault may be behind it.
static bool can_write_soon(void) {
  struct pollfd terminal = {.fd = STDOUT_FILENO, .events = POLLOUT};
  return poll(&terminal, 1, 500) > 0;
}

void ct_write(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN && can_write_soon()) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

long ct_read(uint8_t *bytes, size_t capacity) {
  ssize_t count = read(STDIN_FILENO, bytes, capacity);
  if (count >= 0) return count;
  return errno == EINTR || errno == EAGAIN ? -1 : 0;
}

int ct_wait(int milliseconds) {
  struct pollfd sources[2] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = ct_news_descriptor(), .events = POLLIN},
  };
  if (poll(sources, 2, milliseconds) <= 0) return 0;
  return (sources[0].revents ? CT_INPUT : 0) | (sources[1].revents ? CT_NEWS : 0);
}

int64_t ct_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
