import Documents

/// Reads the indicators of a document's tables.
struct IndicatorReader {
  let document: Document

  func indicators() -> [Indicator] { [] }
}
