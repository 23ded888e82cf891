import Glibc

/// Time that passed on the wall and on the processor since the watch was made.
struct Stopwatch {
  private let wallStart = Self.nanoseconds(CLOCK_MONOTONIC)
  private let processorStart = Self.nanoseconds(CLOCK_PROCESS_CPUTIME_ID)

  /// Seconds.
  var wall: Double { Double(Self.nanoseconds(CLOCK_MONOTONIC) - wallStart) / 1e9 }
  /// Seconds, summed over the threads of the process.
  var processor: Double { Double(Self.nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - processorStart) / 1e9 }

  /// How long `body` takes, in microseconds.
  @inline(__always)
  static func microseconds(_ body: () -> Void) -> Double {
    let start = nanoseconds(CLOCK_MONOTONIC)
    body()
    return Double(nanoseconds(CLOCK_MONOTONIC) - start) / 1000
  }

  @inline(__always)
  private static func nanoseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
