// What Swift cannot see of curses: macros that are casts, shared variables, and a few calls that
// need C types. Wide characters are switched on here because no flag of the build does it.
#ifndef ISKRA_CNCURSES_SHIM_H
#define ISKRA_CNCURSES_SHIM_H

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif

#include <curses.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>

static const attr_t NC_BOLD = A_BOLD;
static const attr_t NC_REVERSE = A_REVERSE;
static const attr_t NC_UNDERLINE = A_UNDERLINE;
static const attr_t NC_DIM = A_DIM;

// From <term.h>, whose macros have names like `lines` and `columns`.
NCURSES_EXPORT(int) setupterm(const char *name, int descriptor, int *error);

/// What terminfo knows about a terminal.
enum nc_kind { NC_KNOWN, NC_UNKNOWN, NC_DUMB };

/// Looks a terminal up and makes its capabilities available. A dumb terminal cannot move its
/// cursor or clear its screen.
static inline enum nc_kind nc_describe(const char *name) {
  int found = 0;
  int answer = setupterm(name, fileno(stdout), &found);
  if (found < 1) return NC_UNKNOWN;
  if (answer == ERR) return NC_DUMB;
  const char *move = tigetstr("cup"), *clear = tigetstr("clear");
  bool moves = move && move != (char *)-1, clears = clear && clear != (char *)-1;
  return moves && clears ? NC_KNOWN : NC_DUMB;
}

/// A string capability of the terminal described or opened last; null if it has none.
static inline const char *nc_capability(const char *name) {
  const char *found = tigetstr(name);
  return found == (char *)-1 ? 0 : found;
}

/// Opens the screen. ERR where `initscr` would end the program. The window's own size wins over
/// LINES and COLUMNS.
static inline int nc_open(const char *name) {
  use_tioctl(TRUE);
  return newterm(name, stdout, stdin) ? OK : ERR;
}

static inline WINDOW *nc_screen(void) { return stdscr; }
static inline int nc_colours(void) { return COLORS; }

/// Sends everything again with the next refresh.
static inline void nc_forget(void) { clearok(curscr, TRUE); }

/// Takes a new size, and sends everything again with the next refresh.
static inline void nc_resize(int rows, int columns) {
  resize_term(rows, columns);
  clearok(curscr, TRUE);
}

/// Puts one cell: a scalar with a width and up to four without, ended by 0. The pair goes by
/// pointer, since it may be larger than the parameter of type short can say.
static inline void nc_cell(const uint32_t *scalars, attr_t look, int pair, int row, int column) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < CCHARW_MAX && scalars[i]; i++) text[i] = (wchar_t)scalars[i];
  cchar_t cell;
  if (setcchar(&cell, text, look, 0, &pair) == OK) mvwadd_wch(stdscr, row, column, &cell);
}

#endif
