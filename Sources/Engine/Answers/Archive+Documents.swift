public import Catalogue
internal import Facts
internal import Foundation
internal import Text

extension Archive {
  /// One document with its outline and its facts.
  /// - Parameter name: its path, or any unambiguous part of it.
  public func show(_ name: String) throws(ArchiveError) -> ShowAnswer {
    try read { reader in
      let record = try reader.document(named: name)
      guard let number = record.documentID else { preconditionFailure("a stored document has a number") }
      return ShowAnswer(
        document: DocumentAnswer(record),
        encodingEvidence: nil,
        outline: try reader.divisions(of: number).map(DivisionAnswer.init),
        citations: try reader.mentions(CitationFilter(document: number)).items.map(MentionAnswer.init),
        deadlines: try reader.deadlines(DeadlineFilter(document: number)).items.map(DeadlineAnswer.init),
        tasks: try reader.assignments(AssignmentFilter(document: number)).items.map(TaskAnswer.init),
        indicators: try reader.indicators(IndicatorFilter(document: number)).items.map(IndicatorAnswer.init),
        doubtful: try reader.findings(FindingFilter(document: number, code: FindingCode.doubtfulText.rawValue)).items
          .compactMap { DoubtAnswer($0.fact) })
    }
  }

  /// The normalised text of a document, UTF-8.
  public func text(of name: String) throws(ArchiveError) -> [UInt8] {
    try read { reader in
      let record = try reader.document(named: name)
      guard let number = record.documentID, let text = try reader.text(of: number) else {
        throw ArchiveError.damagedCatalogue(path: catalogue.path, detail: "no text of \(record.id)")
      }
      return text.utf8
    }
  }

  /// All documents, by path.
  public func documents(_ slice: ListSlice = .all) throws(ArchiveError) -> ListAnswer<DocumentAnswer> {
    let all = try read { try $0.documents() }
    let part = all.dropFirst(slice.offset).prefix(slice.limit ?? Int.max)
    return ListAnswer(total: all.count, items: part.map(DocumentAnswer.init))
  }
}

extension CatalogueReader {
  /// The one document that a name means.
  func document(named name: String) throws -> DocumentRecord {
    let found = try documents(named: name)
    guard let first = found.first else { throw ArchiveError.unknownDocument(name: name) }
    guard found.count == 1 else {
      throw ArchiveError.ambiguousDocument(name: name, candidates: found.prefix(5).map(\.id))
    }
    return first
  }

  func number(ofDocumentNamed name: String?) throws -> DocumentID? {
    try name.flatMap { try document(named: $0).documentID }
  }
}

extension MentionAnswer {
  init(_ mention: StoredMention) {
    self.init(mention.citation, document: mention.document, key: mention.entryKey)
  }
}
