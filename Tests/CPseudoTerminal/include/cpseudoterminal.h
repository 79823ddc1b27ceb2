// Runs a program in a pseudo-terminal and plays the person in front of it.
//
// What happens between fork and exec belongs in C: there, only few calls are safe, and the child of
// a test's worker thread inherits a signal mask that would keep SIGWINCH from it.
#ifndef ISKRA_CPSEUDOTERMINAL_H
#define ISKRA_CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// The line discipline's settings at one moment.
typedef struct {
  unsigned char bytes[128];
  size_t count;
} pseudo_terminal_modes;

/// A running program. The replica end stays open here, so that the terminal's modes can be read
/// after the end.
typedef struct {
  int controller;
  int replica;
  /// The program; under job control, the small shell above it.
  pid_t process;
  /// Where the small shell reports; -1 without job control.
  int reports;
  /// The settings before the start.
  pseudo_terminal_modes before;
} pseudo_terminal;

/// How to start a program.
typedef struct {
  /// The program's path.
  const char *path;
  /// Arguments with the program's name first, ended by null.
  char *const *arguments;
  /// Variables, `NAME=value`, ended by null; nothing else is inherited.
  char *const *environment;
  /// Working folder; null for the present one.
  const char *folder;
  int rows, columns;
  /// Whether a small shell stands above the program, so that Ctrl-Z can stop it: the kernel ignores
  /// SIGTSTP for a program without one.
  bool job_control;
  /// Where descriptor 2 leads; -1 for the terminal.
  int messages;
} pseudo_terminal_plan;

/// Starts a program. 0, or the number of the error.
int pseudo_terminal_start(pseudo_terminal *terminal, const pseudo_terminal_plan *plan);

/// Reads what the program wrote. The count; 0 if the time is over; -1 if the terminal is closed.
long pseudo_terminal_read(
    const pseudo_terminal *terminal, uint8_t *bytes, size_t capacity, int milliseconds);

/// Types bytes. The count, or -1.
long pseudo_terminal_write(const pseudo_terminal *terminal, const uint8_t *bytes, size_t count);

/// Gives the window a new size; the program gets SIGWINCH.
int pseudo_terminal_resize(const pseudo_terminal *terminal, int rows, int columns);

/// Reads the settings. 0, or the number of the error.
int pseudo_terminal_get_modes(const pseudo_terminal *terminal, pseudo_terminal_modes *modes);

/// Whether two settings are the same to the last bit.
bool pseudo_terminal_same_modes(
    const pseudo_terminal_modes *first, const pseudo_terminal_modes *second);

/// Sends a signal to the program; under job control, to the program below the small shell.
int pseudo_terminal_signal(const pseudo_terminal *terminal, int number);

/// Waits for the end. 0 with the exit status, or 128 and the signal's number; -1 if the time is
/// over.
int pseudo_terminal_wait(pseudo_terminal *terminal, int milliseconds, int *status);

/// Under job control: waits until the program has stopped and the small shell has the terminal.
bool pseudo_terminal_wait_stopped(const pseudo_terminal *terminal, int milliseconds);

/// Under job control: what `fg` does.
int pseudo_terminal_continue(const pseudo_terminal *terminal);

/// Closes the terminal as a closed window does: the program gets SIGHUP and sees the end of input.
/// Ends the program with SIGKILL if it is still there after `milliseconds`.
void pseudo_terminal_close(pseudo_terminal *terminal, int milliseconds);

/// Closes this side of the terminal alone, so that the program's reaction can be watched.
void pseudo_terminal_hang_up(pseudo_terminal *terminal);

/// Milliseconds of a clock that only goes forward, with fractions: for measuring.
double pseudo_terminal_milliseconds(void);

/// The columns of a Unicode scalar on the terminal, 0 to 2; -1 if it is not printable.
int pseudo_terminal_columns(uint32_t scalar);

#endif
