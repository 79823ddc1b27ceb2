#define _GNU_SOURCE
#include "CTerminal.h"

#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Everything a handler needs is prepared before `armed` becomes true; the handler only uses calls
// that POSIX allows in handlers.
static const int faults[] = {SIGSEGV, SIGILL, SIGBUS, SIGFPE, SIGTRAP, SIGABRT};
enum { FAULTS = sizeof faults / sizeof faults[0] };

static struct sigaction earlier[FAULTS];
static struct termios modes;
static char farewell[512];
static size_t farewell_count;
static atomic_bool armed;
static bool installed;

// A stack overflow leaves no room on the stack, and the Swift runtime's own handler, which runs
// after ours, needs room too.
static char stack[128 * 1024] __attribute__((aligned(16)));

static void restore(void) {
  if (!atomic_exchange(&armed, false)) return;
  ct_write(farewell, farewell_count);
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  ct_messages_release();
}

static void fault(int number, siginfo_t *facts, void *context) {
  (void)context;
  restore();
  for (int i = 0; i < FAULTS; i++) sigaction(faults[i], &earlier[i], NULL);
  // A broken instruction runs again and faults again, with all facts for the earlier handler. What
  // was sent by `raise`, `kill` or a breakpoint would not come back by itself.
  if (facts->si_code <= 0 || number == SIGTRAP) raise(number);
}

bool ct_modes_save(void) { return tcgetattr(STDIN_FILENO, &modes) == 0; }

static void install(void) {
  static bool at_exit;
  if (!at_exit) atexit(restore);
  at_exit = true;
  stack_t place = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&place, NULL);
  for (int i = 0; i < FAULTS; i++) {
    struct sigaction action = {.sa_sigaction = fault, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    sigaction(faults[i], &action, &earlier[i]);
  }
  installed = true;
}

void ct_guard_arm(const char *bytes, size_t count) {
  farewell_count = count < sizeof farewell ? count : sizeof farewell;
  memcpy(farewell, bytes, farewell_count);
  if (!installed) install();
  atomic_store(&armed, true);
}

void ct_guard_disarm(void) {
  atomic_store(&armed, false);
  if (!installed) return;
  for (int i = 0; i < FAULTS; i++) sigaction(faults[i], &earlier[i], NULL);
  installed = false;
}
