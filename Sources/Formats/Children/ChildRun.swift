internal import CChildren
internal import Glibc

/// A child process while it runs: gathers what it writes, and ends it with its group.
struct ChildRun: ~Copyable {
  private let process: pid_t
  private let limits: ChildLimits
  private let start = ContinuousClock.now
  /// Becomes readable when the process has ended.
  private let end: Descriptor
  private let standardOutput: Descriptor
  private let standardError: Descriptor
  private var output: [UInt8] = []
  private var errorOutput: [UInt8] = []
  private var isReaped = false

  init(_ child: ChildProcess, input: [UInt8]) throws(ChildFailure) {
    let standardInput = try Self.file(holding: input)
    let outputs = try Pipe()
    let errors = try Pipe()
    let process = try child.spawn([standardInput.number, outputs.writing.number, errors.writing.number])
    let watch = child_watch(process)
    if watch < 0 {
      _ = ChildProcess.end(process)
      throw .system(code: -watch)
    }
    self.process = process
    end = Descriptor(watch)
    standardOutput = outputs.reading
    standardError = errors.reading
    limits = child.limits
  }

  deinit {
    if !isReaped { _ = ChildProcess.end(process) }
  }

  /// Reads until the process has ended, and ends what is left of its group.
  mutating func finish() throws(ChildFailure) -> ChildOutput {
    try gather()
    isReaped = true
    let end = ChildProcess.end(process)
    // Nobody is left who writes; what lies in the pipes is the rest.
    try drain()
    if let signal = end.signal { throw .killed(signal: signal) }
    return ChildOutput(status: end.code, output: output, errorOutput: errorOutput)
  }

  private mutating func gather() throws(ChildFailure) {
    var waits = [end.number, standardOutput.number, standardError.number].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    while true {
      let left = limits.seconds - (ContinuousClock.now - start) / .seconds(1)
      guard left > 0 else { throw .timedOut(seconds: limits.seconds) }
      let count = poll(&waits, nfds_t(waits.count), Int32(min(left * 1000 + 1, 1_000_000)))
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .system(code: errno) }
      // A closed pipe is ready at all times: a negative number is passed over.
      if waits[1].revents != 0, try !readOutput() { waits[1].fd = -1 }
      if waits[2].revents != 0, try !readErrorOutput() { waits[2].fd = -1 }
      if waits[0].revents != 0 { return }
    }
  }

  /// Reads what is left in the pipes without waiting for anyone.
  private mutating func drain() throws(ChildFailure) {
    for descriptor in [standardOutput.number, standardError.number] { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
    while try readOutput() {}
    while try readErrorOutput() {}
  }

  /// - Returns: false at the end.
  private mutating func readOutput() throws(ChildFailure) -> Bool {
    let count = try Self.read(standardOutput, to: &output)
    guard output.count <= limits.output else { throw .tooMuchOutput(limit: limits.output) }
    return count > 0
  }

  private mutating func readErrorOutput() throws(ChildFailure) -> Bool {
    let count = try Self.read(standardError, to: &errorOutput)
    if errorOutput.count > limits.errorOutput { errorOutput.removeSubrange(limits.errorOutput...) }
    return count > 0
  }

  private static func read(_ descriptor: borrowing Descriptor, to bytes: inout [UInt8]) throws(ChildFailure) -> Int {
    let part = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      repeat {
        count = Glibc.read(descriptor.number, buffer.baseAddress, buffer.count)
      } while count < 0 && errno == EINTR
      count = max(0, count)
    }
    bytes += part
    return part.count
  }

  /// A file in memory: unlike a pipe it needs nobody who writes while the other side reads.
  private static func file(holding bytes: [UInt8]) throws(ChildFailure) -> Descriptor {
    let number = child_memory_file()
    guard number >= 0 else { throw .system(code: -number) }
    let file = Descriptor(number)
    try file.write(bytes)
    lseek(number, 0, SEEK_SET)
    return file
  }
}
