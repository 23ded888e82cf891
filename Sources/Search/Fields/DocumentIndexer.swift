public import Documents
public import Facts
public import Indexing
import Text

/// Turns a document and its facts into postings and columns.
public struct DocumentIndexer: Sendable {
  private let emphasis: EmphasisTable

  public init(emphasis: EmphasisTable = .standard) { self.emphasis = emphasis }

  /// Adds one document to a segment and ends it there.
  /// - Parameters:
  ///   - title: what to call the document where its letterhead has no subject: the name of its file.
  ///   - key: the key under which others cite it.
  /// - Returns: its number in the segment.
  /// - Complexity: linear in the document.
  @discardableResult
  public func add(
    _ document: Document, facts: FactSet, title: String? = nil, key: String? = nil, to builder: SegmentBuilder
  ) -> DocID {
    let writer = DocumentWriter(builder: builder, document: document, emphasis: emphasis)
    writer.writeText(title: document.letterhead.title ?? title)
    writer.writeLetterhead(key: key)
    writer.write(facts)
    return builder.endDocument()
  }
}
