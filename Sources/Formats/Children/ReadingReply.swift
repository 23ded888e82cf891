internal import Foundation
internal import Text

/// What a reading process answers; the text of the manuscript follows.
struct ReadingReply: Codable, Sendable {
  struct Outline: Codable, Sendable {
    let format: DocumentFormat
    let encoding: TextEncoding
    /// The page on which as many lines follow one another, over and over: lines of a page stand together.
    let pages: [[Int]]
    /// Of processor time.
    let seconds: Double
  }

  let outline: Outline?
  let failure: ReadingFailure?
  /// Bytes of memory that the process had at most until now.
  let peakMemory: Int

  init(_ outcome: Result<TimedManuscript, ReadingFailure>, peakMemory: Int) {
    self.peakMemory = peakMemory
    switch outcome {
    case .success(let timed):
      let manuscript = timed.manuscript
      outline = Outline(
        format: manuscript.format, encoding: manuscript.text.encoding, pages: Self.runs(of: manuscript.pages),
        seconds: timed.seconds)
      failure = nil
    case .failure(let reason):
      outline = nil
      failure = reason
    }
  }

  /// - Parameter text: that of the manuscript.
  /// - Returns: nil where the reply is none.
  func outcome(text: [UInt8]) -> Result<TimedManuscript, ReadingFailure>? {
    if let failure { return .failure(failure) }
    guard let outline, let text = NormalizedText(normalized: text, encoding: outline.encoding) else { return nil }
    let pages = outline.pages.flatMap {
      $0.count == 2 ? Array(repeating: $0[0], count: max(0, min($0[1], text.lineCount))) : []
    }
    guard pages.isEmpty || pages.count == text.lineCount else { return nil }
    let manuscript = Manuscript(text: text, format: outline.format, pages: pages)
    return .success(TimedManuscript(manuscript, seconds: outline.seconds))
  }

  private static func runs(of pages: [Int]) -> [[Int]] {
    var runs: [[Int]] = []
    for page in pages {
      if runs.last?[0] == page { runs[runs.count - 1][1] += 1 } else { runs.append([page, 1]) }
    }
    return runs
  }
}
