internal import Catalogue
internal import Search

extension ArchiveWriter {
  /// Finds out which documents are versions of one text.
  /// - Complexity: O(n log n) in all documents, whatever changed: one new document may join two groups.
  static func groupSimilar(with writer: CatalogueWriter) throws {
    let stored = try writer.reader.signatures(rules: SimilaritySignature.rules)
    let groups = SimilarityGroups.groups(
      of: stored.map { SimilarityGroups.Member(signature: SimilaritySignature(bytes: $0.bytes), symbol: $0.key) })
    try writer.replaceSimilar(groups.map { $0.map { stored[$0].document } })
  }
}
