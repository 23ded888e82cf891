internal import Documents
internal import Facts
internal import Formats
public import Text

/// How long each stage of the chain from bytes to facts takes on one core.
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
  /// - Throws: why the bytes are no text.
  public mutating func run(_ file: [UInt8], fileName: String) throws(DecodingFailure) {
    bytes += file.count
    let clock = ContinuousClock()
    var last = clock.now
    func lap(_ times: inout [Stage: Double], _ stage: Stage) {
      let now = clock.now
      times[stage, default: 0] += (now - last) / .seconds(1)
      last = now
    }
    let manuscript = try Manuscript(received: file, format: DocumentFormat(fileName: fileName) ?? .text)
    lap(&seconds, .read)
    let document = DocumentRecognizer().recognize(manuscript.text, pages: manuscript.pages)
    lap(&seconds, .recognize)
    _ = FactExtractor().facts(of: document) { stage in
      lap(&seconds, Stage(rawValue: stage.rawValue) ?? .indicators)
    }
  }

  /// The faster of two runs, stage by stage.
  public func best(_ other: StageTimes) -> StageTimes {
    var best = self
    best.seconds.merge(other.seconds) { min($0, $1) }
    return best
  }
}
