import Testing

/// Tests that run a server, one after the other: each has threads of its own and writes an index.
@Suite(.serialized, .timeLimit(.minutes(3)))
enum ServerTests {}
