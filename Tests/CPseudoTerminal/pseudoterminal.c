#define _GNU_SOURCE
#include "cpseudoterminal.h"
#include "shell.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <utmp.h>
#include <wchar.h>

_Static_assert(
    sizeof(struct termios) <= sizeof((pseudo_terminal_modes *)0)->bytes, "the settings must fit");

static void clean_signals(void) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
}

static void run(const pseudo_terminal_plan *plan) {
  clean_signals();
  if (plan->folder && chdir(plan->folder) != 0) _exit(126);
  if (plan->messages >= 0) dup2(plan->messages, STDERR_FILENO);
  execve(plan->path, plan->arguments, plan->environment);
  _exit(127);
}

// Not openpty: another thread may fork at any moment, and its child must not keep our end open.
static bool open_pair(pseudo_terminal *terminal, const struct winsize *size) {
  char name[64];
  terminal->controller = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal->controller < 0) return false;
  if (grantpt(terminal->controller) != 0 || unlockpt(terminal->controller) != 0) return false;
  if (ptsname_r(terminal->controller, name, sizeof name) != 0) return false;
  terminal->replica = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  return terminal->replica >= 0 && ioctl(terminal->replica, TIOCSWINSZ, size) == 0;
}

int pseudo_terminal_start(pseudo_terminal *terminal, const pseudo_terminal_plan *plan) {
  struct winsize size = {
      .ws_row = (unsigned short)plan->rows, .ws_col = (unsigned short)plan->columns};
  int reports[2] = {-1, -1};
  if (!open_pair(terminal, &size)) return errno;
  if (pseudo_terminal_get_modes(terminal, &terminal->before) != 0) return errno;
  if (plan->job_control && pipe2(reports, O_CLOEXEC) != 0) return errno;
  terminal->process = fork();
  if (terminal->process < 0) return errno;
  if (terminal->process == 0) {
    close(terminal->controller);
    clean_signals();
    // login_tty closes its argument; without job control nobody in the child needs it any more.
    if (login_tty(terminal->replica) != 0) _exit(125);
    if (plan->job_control) shell_run(plan, run, reports[1]);
    run(plan);
  }
  if (reports[1] >= 0) close(reports[1]);
  terminal->reports = reports[0];
  return 0;
}

long pseudo_terminal_read(
    const pseudo_terminal *terminal, uint8_t *bytes, size_t capacity, int milliseconds) {
  struct pollfd source = {.fd = terminal->controller, .events = POLLIN};
  int ready = poll(&source, 1, milliseconds);
  if (ready <= 0) return ready < 0 && errno != EINTR ? -1 : 0;
  ssize_t count = read(terminal->controller, bytes, capacity);
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
  return count > 0 ? count : -1;
}

long pseudo_terminal_write(const pseudo_terminal *terminal, const uint8_t *bytes, size_t count) {
  return write(terminal->controller, bytes, count);
}

int pseudo_terminal_resize(const pseudo_terminal *terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(terminal->controller, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}

int pseudo_terminal_get_modes(const pseudo_terminal *terminal, pseudo_terminal_modes *modes) {
  struct termios now;
  memset(&now, 0, sizeof now);
  if (tcgetattr(terminal->replica, &now) != 0) return errno;
  // PENDIN is no setting: the kernel raises it by itself when it leaves the raw mode.
  now.c_lflag &= ~(tcflag_t)PENDIN;
  memcpy(modes->bytes, &now, sizeof now);
  modes->count = sizeof now;
  return 0;
}

bool pseudo_terminal_same_modes(
    const pseudo_terminal_modes *first, const pseudo_terminal_modes *second) {
  return first->count == second->count && memcmp(first->bytes, second->bytes, first->count) == 0;
}

int pseudo_terminal_signal(const pseudo_terminal *terminal, int number) {
  pid_t target = terminal->process;
  if (terminal->reports >= 0) target = shell_program(terminal->process);
  if (target <= 0) return ESRCH;
  return kill(target, number) == 0 ? 0 : errno;
}

double pseudo_terminal_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1000 + (double)now.tv_nsec / 1e6;
}

int pseudo_terminal_wait(pseudo_terminal *terminal, int milliseconds, int *status) {
  double end = pseudo_terminal_milliseconds() + milliseconds;
  for (;;) {
    int found = 0;
    pid_t process = waitpid(terminal->process, &found, WNOHANG);
    if (process == terminal->process) {
      terminal->process = -1;
      *status = WIFSIGNALED(found) ? 128 + WTERMSIG(found) : WEXITSTATUS(found);
      return 0;
    }
    if (process < 0 || pseudo_terminal_milliseconds() >= end) return -1;
    poll(NULL, 0, 2);
  }
}

bool pseudo_terminal_wait_stopped(const pseudo_terminal *terminal, int milliseconds) {
  struct pollfd source = {.fd = terminal->reports, .events = POLLIN};
  char report = 0;
  return poll(&source, 1, milliseconds) > 0 && read(terminal->reports, &report, 1) == 1;
}

int pseudo_terminal_continue(const pseudo_terminal *terminal) {
  return kill(terminal->process, SIGUSR1) == 0 ? 0 : errno;
}

void pseudo_terminal_hang_up(pseudo_terminal *terminal) {
  if (terminal->controller >= 0) close(terminal->controller);
  if (terminal->replica >= 0) close(terminal->replica);
  terminal->controller = terminal->replica = -1;
}

void pseudo_terminal_close(pseudo_terminal *terminal, int milliseconds) {
  pseudo_terminal_hang_up(terminal);
  int status;
  if (terminal->process > 0 && pseudo_terminal_wait(terminal, milliseconds, &status) != 0) {
    pid_t program = terminal->reports >= 0 ? shell_program(terminal->process) : -1;
    if (program > 0) kill(program, SIGKILL);
    kill(terminal->process, SIGKILL);
    waitpid(terminal->process, &status, 0);
    terminal->process = -1;
  }
  if (terminal->reports >= 0) close(terminal->reports);
  terminal->reports = -1;
}

static locale_t unicode;

static void open_unicode(void) { unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", NULL); }

int pseudo_terminal_columns(uint32_t scalar) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_unicode);
  if (!unicode) return 1;
  locale_t usual = uselocale(unicode);
  int columns = wcwidth((wchar_t)scalar);
  uselocale(usual);
  return columns;
}
