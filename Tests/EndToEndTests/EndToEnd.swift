import Testing

/// The program as people meet it, one run after the other: on a busy machine many at once would
/// wait for each other.
@Suite(.serialized)
enum EndToEnd {}
