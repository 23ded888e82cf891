internal import Documents
internal import Facts
public import Formats
internal import Glibc

/// How long each stage of the chain from bytes to facts takes on one core: processor time of the thread, which other work on
/// the machine disturbs less than the time of the wall clock.
public struct StageTimes: Sendable {
  public enum Stage: String, CaseIterable, Sendable {
    case read = "read, normalise"
    case recognize = "recognise"
    case citations, deadlines, assignments, indicators
  }

  public private(set) var seconds: [Stage: Double] = [:]
  /// Bytes received.
  public private(set) var bytes = 0

  public init() {}

  public var total: Double { seconds.values.reduce(0, +) }

  /// Runs the chain once over a file.
  /// - Throws: why the file cannot be read.
  public mutating func run(_ file: [UInt8], fileName: String) throws(ReadingFailure) {
    bytes += file.count
    var last = StageTimes.processorTime()
    func lap(_ times: inout [Stage: Double], _ stage: Stage) {
      let now = StageTimes.processorTime()
      times[stage, default: 0] += now - last
      last = now
    }
    let manuscript = try DocumentReader().read(file, fileName: fileName)
    lap(&seconds, .read)
    let document = DocumentRecognizer().recognize(manuscript.text, pages: manuscript.pages)
    lap(&seconds, .recognize)
    _ = FactExtractor().facts(of: document) { stage in
      lap(&seconds, Stage(rawValue: stage.rawValue) ?? .indicators)
    }
  }

  /// Seconds that this thread has computed.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The faster of two runs, stage by stage.
  public func best(_ other: StageTimes) -> StageTimes {
    var best = self
    best.seconds.merge(other.seconds) { min($0, $1) }
    return best
  }
}
