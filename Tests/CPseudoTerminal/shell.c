#define _GNU_SOURCE
#include "shell.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static void nothing(int number) { (void)number; }

void shell_run(
    const pseudo_terminal_plan *plan, void (*run)(const pseudo_terminal_plan *), int reports) {
  struct termios own;
  tcgetattr(STDIN_FILENO, &own);
  struct sigaction wakes = {.sa_handler = nothing};
  sigaction(SIGUSR1, &wakes, NULL);
  signal(SIGTTOU, SIG_IGN);  // or taking the terminal back would stop the shell itself
  sigset_t blocked, usual;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGUSR1);
  sigprocmask(SIG_BLOCK, &blocked, &usual);
  pid_t program = fork();
  if (program == 0) {
    setpgid(0, 0);
    tcsetpgrp(STDIN_FILENO, getpid());
    run(plan);
  }
  setpgid(program, program);
  tcsetpgrp(STDIN_FILENO, program);
  for (;;) {
    int status;
    pid_t found = waitpid(program, &status, WUNTRACED);
    if (found < 0 && errno == EINTR) continue;
    if (found < 0) _exit(124);
    tcsetpgrp(STDIN_FILENO, getpid());
    if (WIFEXITED(status)) _exit(WEXITSTATUS(status));
    if (WIFSIGNALED(status)) _exit(128 + WTERMSIG(status));
    struct termios stopped;
    tcgetattr(STDIN_FILENO, &stopped);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &own);
    if (write(reports, "s", 1) != 1) _exit(124);
    sigsuspend(&usual);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &stopped);
    tcsetpgrp(STDIN_FILENO, program);
    kill(-program, SIGCONT);
  }
}

pid_t shell_program(pid_t shell) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/task/%d/children", (int)shell, (int)shell);
  FILE *file = fopen(path, "r");
  if (!file) return -1;
  int program = -1;
  if (fscanf(file, "%d", &program) != 1) program = -1;
  fclose(file);
  return program;
}
