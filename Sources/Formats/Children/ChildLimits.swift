/// What a child process may take; nil is no limit.
struct ChildLimits: Hashable, Sendable {
  /// Of the clock, until it has ended.
  var seconds = 60.0
  /// Of processor time.
  var processorSeconds: Int?
  /// Bytes of address space, of each process of its group.
  var memory: Int?
  /// Bytes of the largest file it may write.
  var fileSize: Int?
  /// Bytes it may write to its standard output.
  var output = 64_000_000
  /// Bytes of its standard error that are kept; what is beyond is dropped.
  var errorOutput = 16_000
}
