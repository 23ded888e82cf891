public import Catalogue
internal import Facts

extension Archive {
  /// Every cited document with counts, most cited first.
  /// - Parameter document: only what this document cites.
  public func references(
    of document: String? = nil, _ slice: ListSlice = .all
  ) throws(ArchiveError) -> ListAnswer<EntryAnswer> {
    try read { reader in
      let number = try reader.number(ofDocumentNamed: document)
      let found = try reader.entries(citedBy: number, slice: slice)
      return ListAnswer(total: found.total, items: found.items.map(EntryAnswer.init))
    }
  }

  /// Every mention, in the order of documents and text.
  /// - Parameter document: only those in this document.
  public func mentions(
    of document: String? = nil, _ slice: ListSlice = .all
  ) throws(ArchiveError) -> ListAnswer<MentionAnswer> {
    try read { reader in
      let number = try reader.number(ofDocumentNamed: document)
      let found = try reader.mentions(CitationFilter(document: number), slice: slice)
      return ListAnswer(total: found.total, items: found.items.map(MentionAnswer.init))
    }
  }

  /// Who cites a document, where and how.
  /// - Parameter key: its symbol or number in any spelling: "57-NQ/TW", "Nghị quyết 57", "nq 57".
  public func references(
    to key: String, of document: String? = nil, _ slice: ListSlice = .all
  ) throws(ArchiveError) -> ReferencesAnswer {
    try read { reader in
      let number = try reader.number(ofDocumentNamed: document)
      let entries = try ReferenceDirectory(reader).entries(typed: key)
      let cited = try reader.entries(citedBy: number, among: entries)
      let found = try reader.mentions(CitationFilter(document: number, entries: entries), slice: slice)
      return ReferencesAnswer(
        total: found.total, items: found.items.map(MentionAnswer.init), entries: cited.items.map(EntryAnswer.init))
    }
  }
}
