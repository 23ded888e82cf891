internal import Catalogue
internal import Documents
internal import Facts
internal import Search

/// A document on its way into the catalogue.
struct IngestItem: Sendable {
  /// Its number is that of the document in whose place it comes; its place in the new segment is set.
  let record: DocumentRecord
  let text: [UInt8]
  let textDigest: String
  let signature: SimilaritySignature?
  let divisions: [Division]
  let facts: FactSet
  let findings: [Finding]
  /// The JSON of facts and findings.
  let factTexts: FactTexts
}
