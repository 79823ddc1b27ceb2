// The small shell above a program under job control.
#ifndef ISKRA_SHELL_H
#define ISKRA_SHELL_H

#include "cpseudoterminal.h"

/// Runs the plan in a process group of its own, reports each stop with one byte, continues the
/// program on SIGUSR1 and ends as it ends. Never returns.
void shell_run(
    const pseudo_terminal_plan *plan, void (*run)(const pseudo_terminal_plan *), int reports);

/// The program below the shell with this process id; -1 if there is none.
pid_t shell_program(pid_t shell);

#endif
