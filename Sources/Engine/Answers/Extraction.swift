internal import Catalogue
internal import Facts
public import Formats

/// What is understood of one file, without any index.
public struct Extraction: Sendable {
  private let prepared: PreparedDocument

  /// Reads a file.
  /// - Parameter readers: what reads it; when there is none, it is read in this process.
  /// - Throws: why it cannot be read.
  public init(path: String, readers: ReaderPool? = nil) async throws(SourceFailure) {
    let path = FilePath.absolute(path)
    let walk = SourceWalk(paths: [path])
    if let failure = walk.failures.first?.failure { throw failure }
    guard walk.folders.isEmpty, let source = walk.files.first else { throw .notAFile }
    switch await FileOutcome.of(source, knownDigest: nil, readers: readers ?? ReaderPool()) {
    case .prepared(let document): prepared = document
    case .failed(let failure): throw failure
    case .unchanged: preconditionFailure("\(path) cannot be unchanged: nothing is known of it")
    }
  }

  /// The normalised text, UTF-8.
  public var text: [UInt8] { prepared.document.text.utf8 }

  /// The same as ``Archive/show(_:)`` says of an indexed document, as far as the document by itself tells.
  public func show() -> ShowAnswer {
    let id = FilePath.name(of: prepared.source.path)
    let facts = prepared.facts
    return ShowAnswer(
      document: DocumentAnswer(prepared.record(id: id)),
      outline: prepared.document.divisions.map(DivisionAnswer.init),
      citations: facts.citations.map { MentionAnswer($0, document: id, key: nil) },
      deadlines: facts.deadlines.map { DeadlineAnswer($0, document: id) },
      tasks: facts.assignments.map { TaskAnswer($0, document: id) },
      indicators: facts.indicators.map { IndicatorAnswer($0, document: id) })
  }
}
