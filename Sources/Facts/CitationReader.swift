import Documents

/// Reads the citations of a document.
struct CitationReader {
  let document: Document

  func citations() -> [Citation] { [] }
}
