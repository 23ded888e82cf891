internal import Foundation
internal import Text

/// What a reading process answers; the text of the manuscript, or the bytes of all members, follow.
struct ReadingReply: Codable, Sendable {
  private struct Document: Codable, Sendable {
    let format: DocumentFormat
    let encoding: TextEncoding
    let evidence: EncodingEvidence
    /// A page, and how many lines stand on it, over and over: lines of a page stand together.
    let pages: [[Int]]
    /// Start and end of each doubtful stretch of the text.
    let doubts: [[Int]]
    /// Of processor time.
    let seconds: Double
  }

  private struct Outline: Codable, Sendable {
    let path: String
    /// Bytes of it; 0 where there is a failure.
    let size: Int
    let failure: ReadingFailure?
  }

  /// The heading of a message that only says that reading goes on: a page that takes long is done.
  static let progress = Array("progress".utf8)

  private let document: Document?
  private let members: [Outline]?
  private let failure: ReadingFailure?
  /// Bytes of memory that the process had at most until now.
  let peakMemory: Int

  /// - Returns: the reply, and what follows it.
  static func of(_ outcome: Result<Reading, ReadingFailure>, peakMemory: Int) -> (reply: ReadingReply, rest: [UInt8]) {
    switch outcome {
    case .success(.document(let timed)):
      let manuscript = timed.manuscript
      let document = Document(
        format: manuscript.format, encoding: manuscript.text.encoding, evidence: manuscript.text.evidence,
        pages: runs(of: manuscript.pages),
        doubts: manuscript.doubts.map { [$0.start, $0.end] },
        seconds: timed.seconds)
      let reply = ReadingReply(document: document, members: nil, failure: nil, peakMemory: peakMemory)
      return (reply, manuscript.text.utf8)
    case .success(.members(let members)):
      var outlines: [Outline] = []
      var rest: [UInt8] = []
      for member in members {
        switch member.contents {
        case .success(let bytes):
          outlines.append(Outline(path: member.path, size: bytes.count, failure: nil))
          rest += bytes
        case .failure(let failure): outlines.append(Outline(path: member.path, size: 0, failure: failure))
        }
      }
      return (ReadingReply(document: nil, members: outlines, failure: nil, peakMemory: peakMemory), rest)
    case .failure(let failure):
      return (ReadingReply(document: nil, members: nil, failure: failure, peakMemory: peakMemory), [])
    }
  }

  /// - Parameter rest: what follows the reply.
  /// - Returns: nil where it is no reply of ours.
  func outcome(rest: [UInt8]) -> Result<Reading, ReadingFailure>? {
    if let failure { return .failure(failure) }
    if let members { return Self.members(members, rest).map { .success(.members($0)) } }
    return document.flatMap { Self.document($0, rest) }.map { .success(.document($0)) }
  }

  private static func document(_ document: Document, _ rest: [UInt8]) -> TimedManuscript? {
    guard let text = NormalizedText(normalized: rest, encoding: document.encoding, evidence: document.evidence) else {
      return nil
    }
    var pages: [Int] = []
    for run in document.pages {
      guard run.count == 2, (1...max(1, text.lineCount - pages.count)).contains(run[1]) else { return nil }
      pages += repeatElement(run[0], count: run[1])
    }
    guard pages.isEmpty || pages.count == text.lineCount else { return nil }
    var doubts: [TextRange] = []
    for doubt in document.doubts {
      guard doubt.count == 2, doubt[0] >= doubts.last?.end ?? 0, doubt[0] <= doubt[1], doubt[1] <= text.utf8.count
      else {
        return nil
      }
      doubts.append(TextRange(doubt[0], doubt[1]))
    }
    let manuscript = Manuscript(text: text, format: document.format, pages: pages, doubts: doubts)
    return TimedManuscript(manuscript, seconds: document.seconds)
  }

  private static func members(_ outlines: [Outline], _ rest: [UInt8]) -> [Member]? {
    var members: [Member] = []
    var rest = rest[...]
    for outline in outlines {
      if let failure = outline.failure {
        members.append(Member(path: outline.path, contents: .failure(failure)))
      } else {
        guard (0...rest.count).contains(outline.size) else { return nil }
        members.append(Member(path: outline.path, contents: .success(Array(rest.prefix(outline.size)))))
        rest = rest.dropFirst(outline.size)
      }
    }
    return members
  }

  private static func runs(of pages: [Int]) -> [[Int]] {
    var runs: [[Int]] = []
    for page in pages {
      if runs.last?[0] == page { runs[runs.count - 1][1] += 1 } else { runs.append([page, 1]) }
    }
    return runs
  }
}
