#define _GNU_SOURCE
#include "CTerminal.h"
#include "shared.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

// Handlers note what happened in `news` and write a byte, so that a poll that is about to begin
// returns at once: no signal falls between looking and waiting. The pipe stays open for good, since
// another thread may be posting while the screen closes.
static atomic_uint news;
static atomic_int reading = -1, writing = -1;

static const struct { int signal; unsigned news; } watched[] = {
    {SIGHUP, CT_HANGUP},   {SIGINT, CT_INTERRUPT}, {SIGQUIT, CT_QUIT},      {SIGTERM, CT_TERMINATE},
    {SIGTSTP, CT_STOP},    {SIGCONT, CT_CONTINUED}, {SIGWINCH, CT_RESIZED},
};
enum { WATCHED = sizeof watched / sizeof watched[0] };

static struct sigaction earlier[WATCHED];
static bool installed;

static void post(unsigned what) {
  int kept = errno;
  atomic_fetch_or(&news, what);
  int end = atomic_load(&writing);
  if (end >= 0) {
    // A full pipe is fine: it wakes as well as a new byte would.
    ssize_t ignored = write(end, "!", 1);
    (void)ignored;
  }
  errno = kept;
}

static void note(int number) {
  for (int i = 0; i < WATCHED; i++)
    if (watched[i].signal == number) post(watched[i].news);
}

static bool open_pipe(void) {
  if (atomic_load(&reading) >= 0) return true;
  int ends[2];
  if (pipe(ends) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
  }
  atomic_store(&reading, ends[0]);
  atomic_store(&writing, ends[1]);
  return true;
}

bool ct_signals_install(void) {
  if (!open_pipe()) return false;
  for (int i = 0; i < WATCHED; i++) {
    if (!installed) sigaction(watched[i].signal, NULL, &earlier[i]);
    // SIGCONT and SIGWINCH do nothing by default, so "ignored" says nothing about them.
    bool optional = watched[i].news != CT_RESIZED && watched[i].news != CT_CONTINUED;
    if (optional && earlier[i].sa_handler == SIG_IGN) continue;
    struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
    sigfillset(&action.sa_mask);
    sigaction(watched[i].signal, &action, NULL);
  }
  installed = true;
  return true;
}

void ct_signals_remove(void) {
  if (!installed) return;
  for (int i = 0; i < WATCHED; i++) sigaction(watched[i].signal, &earlier[i], NULL);
  installed = false;
}

int ct_news_descriptor(void) { return atomic_load(&reading); }

unsigned ct_news_take(void) {
  char bytes[64];
  while (read(atomic_load(&reading), bytes, sizeof bytes) > 0) {}
  return atomic_exchange(&news, 0);
}

void ct_news_forget(unsigned what) { atomic_fetch_and(&news, ~what); }

void ct_wake(void) { post(CT_WOKEN); }

bool ct_can_stop(void) {
  struct sigaction action;
  return sigaction(SIGTSTP, NULL, &action) == 0 && action.sa_handler != SIG_IGN;
}

void ct_stop(void) {
  struct sigaction usual = {.sa_handler = SIG_DFL}, ours;
  sigemptyset(&usual.sa_mask);
  sigaction(SIGTSTP, &usual, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  atomic_fetch_and(&news, ~(unsigned)(CT_STOP | CT_CONTINUED));
}
