internal import Glibc

/// Seconds of processor time that each stage of an ingest took, summed over the threads that worked on it.
public struct IngestTimes: Sendable {
  /// In the order in which a document passes through them.
  public enum Stage: String, CaseIterable, Sendable {
    case read, normalise, recognise, facts, lint
    /// Facts as the text that the catalogue keeps.
    case encode
    /// Terms and postings in memory.
    case index
    /// Segments on disk, merged ones among them.
    case segment
    /// Documents and facts in the catalogue.
    case catalogue
    /// Which mentions mean one document.
    case resolve
  }

  private var seconds = [Double](repeating: 0, count: Stage.allCases.count)

  public init() {}

  public subscript(stage: Stage) -> Double {
    seconds[Self.place(of: stage)]
  }

  /// Adds what `body` takes of this thread to a stage.
  mutating func measure<Value, Failure: Error>(
    _ stage: Stage, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let start = Self.processorTime()
    defer { seconds[Self.place(of: stage)] += Self.processorTime() - start }
    return try body()
  }

  /// Adds what was measured elsewhere.
  mutating func add(_ seconds: Double, to stage: Stage) {
    self.seconds[Self.place(of: stage)] += seconds
  }

  mutating func add(_ other: IngestTimes) {
    for place in seconds.indices { seconds[place] += other.seconds[place] }
  }

  private static func place(of stage: Stage) -> Int { Stage.allCases.firstIndex(of: stage) ?? 0 }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
