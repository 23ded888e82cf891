internal import Documents
internal import Facts
internal import Search
internal import Text

/// Finds references to documents in what people type.
struct ReferenceFinder: CitationFinder {
  func citations(in text: NormalizedText, range: TextRange) -> [(range: TextRange, pattern: any CitationPattern)] {
    let document = DocumentRecognizer().recognize(text)
    return FactExtractor().facts(of: document).citations.filter { range.contains($0.place.range) }.map {
      ($0.place.range, ReferencePattern(target: $0.target))
    }
  }
}

struct ReferencePattern: CitationPattern {
  let target: CitationTarget

  func matches(_ other: CitationTarget) -> Bool {
    if target.key == other.key { return true }
    guard target.symbol == nil || other.symbol == nil else { return false }
    return target.type == other.type && target.number != nil && target.number == other.number
  }
}
