/// What the system says of a process that has ended.
struct ChildEnd: Hashable, Sendable {
  /// As `waitpid` gives it.
  var status: Int32 = 0
  /// Bytes of memory that it had at most.
  var peakMemory = 0

  /// The signal that ended it, if one did.
  var signal: Int32? { status & 0x7F == 0 ? nil : status & 0x7F }
  /// What it returned where no signal ended it.
  var code: Int32 { status >> 8 & 0xFF }
}
