#define _GNU_SOURCE
#include "CTerminal.h"
#include "shared.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

// The other program begins with the usual answers to signals, whatever is set here.
static int spawn(pid_t *child, char *const words[]) {
  static const int usual[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH};
  posix_spawnattr_t manner;
  int problem = posix_spawnattr_init(&manner);
  if (problem != 0) return problem;
  sigset_t none, all;
  sigemptyset(&none);
  sigemptyset(&all);
  for (unsigned i = 0; i < sizeof usual / sizeof usual[0]; i++) sigaddset(&all, usual[i]);
  posix_spawnattr_setsigmask(&manner, &none);
  posix_spawnattr_setsigdefault(&manner, &all);
  posix_spawnattr_setflags(&manner, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  problem = posix_spawnp(child, words[0], NULL, &manner, words, environ);
  posix_spawnattr_destroy(&manner);
  return problem;
}

enum { MOST_WORDS = 32 };

int ct_run(const char *words, int count) {
  if (count < 1 || count > MOST_WORDS) return 127;
  // posix_spawn takes the words as changeable, but leaves them as they are.
  char *list[MOST_WORDS + 1];
  for (int i = 0; i < count; i++, words += strlen(words) + 1) list[i] = (char *)words;
  list[count] = NULL;
  pid_t child;
  if (spawn(&child, list) != 0) return 127;
  int status = 0;
  for (;;) {
    pid_t found = waitpid(child, &status, WUNTRACED);
    if (found < 0 && errno == EINTR) continue;
    if (found < 0) return 127;
    if (!WIFSTOPPED(status)) break;
    // Stopped by Ctrl-Z: the shell waits for this program, and its 'fg' continues both.
    kill(getpid(), SIGSTOP);
    kill(child, SIGCONT);
  }
  // What the keys sent to both was meant for the other program.
  ct_news_forget(CT_INTERRUPT | CT_QUIT | CT_STOP | CT_CONTINUED);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
