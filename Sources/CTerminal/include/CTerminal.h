// The parts of a terminal program that must be C: signals, faults, file descriptors.
//
// The module serves one screen at a time. Its state is private to the C files; what signal handlers
// share with the rest is atomic.
#ifndef ISKRA_CTERMINAL_H
#define ISKRA_CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Locale and environment (locale.c)

/// Takes the person's character set. If it is not UTF-8, curses gets a UTF-8 one nevertheless,
/// because without it nothing beyond ASCII appears at all.
///
/// Returns whether the person's own is UTF-8. Only the first call asks.
bool ct_locale_prepare(void);

/// Columns of a Unicode scalar by the C library: 0 to 2, or -1 if it is not printable there.
int ct_columns(uint32_t scalar);

/// A variable of the environment; null if it is not set.
const char *ct_environment(const char *name);

// Descriptors (descriptors.c)

/// Whether input and output are terminals.
bool ct_is_terminal(void);

/// The window's size. False if the terminal does not say, or says zero.
bool ct_window_size(int *rows, int *columns);

/// Writes all bytes to the terminal, as far as it takes them.
void ct_write(const char *bytes, size_t count);

/// Reads what is there. The count; 0 if no more can come; -1 if there is nothing now.
long ct_read(uint8_t *bytes, size_t capacity);

enum { CT_INPUT = 1, CT_NEWS = 2 };

/// Waits until there is input or news from a signal or another thread.
///
/// At most so many milliseconds, without limit if negative. Returns a set of CT_INPUT and CT_NEWS;
/// 0 if the time is over, or earlier by chance.
int ct_wait(int milliseconds);

/// Milliseconds of a clock that only goes forward.
int64_t ct_milliseconds(void);

// Signals (signals.c)

enum {
  CT_HANGUP = 1, CT_INTERRUPT = 2, CT_QUIT = 4, CT_TERMINATE = 8,
  CT_RESIZED = 16, CT_STOP = 32, CT_CONTINUED = 64, CT_WOKEN = 128,
};

/// Turns signals into news. Signals that are ignored stay ignored.
///
/// Call it before curses opens, so that curses leaves most of them alone, and once more after, for
/// the one that curses takes all the same. False if there is no descriptor left.
bool ct_signals_install(void);

/// Puts the earlier handlers back.
void ct_signals_remove(void);

/// The news since the last call, a set of the constants above.
unsigned ct_news_take(void);

/// Posts CT_WOKEN. Safe from any thread.
void ct_wake(void);

/// Whether the program can be stopped.
bool ct_can_stop(void);

/// Stops the program and its process group as Ctrl-Z does, and returns when it runs again.
void ct_stop(void);

/// Drops news, a set of the constants above.
void ct_news_forget(unsigned what);

// Other programs (run.c)

/// Runs another program on the terminal and waits for its end; when it stops, this program stops too.
///
/// So many words follow each other, each ended by a zero byte. Returns the exit status, 128 and the
/// number of a signal, 127 if it cannot be run.
int ct_run(const char *words, int count);

// Faults (guard.c)

/// Remembers the terminal's modes as those to restore. False if they cannot be read.
bool ct_modes_save(void);

/// From now on a fault, or an exit without ct_guard_disarm, first writes these bytes (at most 512)
/// to the terminal, restores its modes and releases stderr. Then the earlier handler runs.
void ct_guard_arm(const char *bytes, size_t count);

/// The screen has been given back.
void ct_guard_disarm(void);

// Messages (messages.c)

/// Sends stderr into a file without a name, if it is a terminal, so that it cannot spoil the screen.
void ct_messages_hold(void);

/// Lets stderr go to the terminal again, and what was held first. Safe in signal handlers.
void ct_messages_release(void);

#endif
