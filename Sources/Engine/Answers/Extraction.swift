internal import Catalogue
internal import Facts
public import Formats
public import Text

/// What is understood of one document, without any index.
public struct Extraction: Sendable {
  /// A document in a file, and what is understood of it or why it cannot be read.
  public struct Item: Sendable {
    /// The file's path as it was given; of a document in an archive or a mail, its name there after it.
    public let path: String
    public let outcome: Result<Extraction, SourceFailure>
  }

  private let prepared: PreparedDocument

  /// Reads a file: the document in it, or all documents of an archive or a mail.
  /// - Parameters:
  ///   - encoding: what plain text is in; nil to recognise it.
  ///   - readers: what reads it; when there is none, it is read in this process.
  public static func items(path: String, encoding: TextEncoding? = nil, readers: ReaderPool? = nil) async -> [Item] {
    let absolute = FilePath.absolute(path)
    let walk = SourceWalk(paths: [absolute])
    guard walk.failures.isEmpty, walk.folders.isEmpty, let source = walk.files.first else {
      return [Item(path: path, outcome: .failure(walk.failures.first?.failure ?? .notAFile))]
    }
    return await items(of: source, shown: path, encoding, readers ?? ReaderPool())
  }

  private static func items(
    of source: SourceFile, shown path: String, _ encoding: TextEncoding?, _ readers: ReaderPool
  ) async -> [Item] {
    switch await FileOutcome.of(source, knownDigest: nil, encoding: encoding, readers: readers) {
    case .prepared(let document): return [Item(path: path, outcome: .success(Extraction(prepared: document)))]
    case .failed(let failure): return [Item(path: path, outcome: .failure(failure))]
    case .unchanged: preconditionFailure("\(path) cannot be unchanged: nothing is known of it")
    case .opened(let members):
      var items: [Item] = []
      for member in members {
        items += await self.items(
          of: member, shown: path + member.path.dropFirst(source.path.count), encoding, readers)
      }
      return items
    }
  }

  /// The normalised text, UTF-8.
  public var text: [UInt8] { prepared.document.text.utf8 }

  /// Why the text is held to be in its encoding.
  public var encodingEvidence: EncodingEvidence { prepared.document.text.evidence }

  /// The same as ``Archive/show(_:)`` says of an indexed document, as far as the document by itself tells.
  public func show() -> ShowAnswer {
    let id = FilePath.name(of: prepared.source.path)
    let facts = prepared.facts
    return ShowAnswer(
      document: DocumentAnswer(prepared.record(id: id)),
      encodingEvidence: encodingEvidence,
      outline: prepared.document.divisions.map(DivisionAnswer.init),
      citations: facts.citations.map { MentionAnswer($0, document: id, key: nil) },
      deadlines: facts.deadlines.map { DeadlineAnswer($0, document: id) },
      tasks: facts.assignments.map { TaskAnswer($0, document: id) },
      indicators: facts.indicators.map { IndicatorAnswer($0, document: id) },
      doubtful: prepared.findings.compactMap(DoubtAnswer.init))
  }
}
