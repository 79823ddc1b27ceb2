// What the C files share among themselves.
#ifndef ISKRA_CTERMINAL_SHARED_H
#define ISKRA_CTERMINAL_SHARED_H

/// The end of the wake pipe to poll; -1 before ct_signals_install.
int ct_news_descriptor(void);

#endif
