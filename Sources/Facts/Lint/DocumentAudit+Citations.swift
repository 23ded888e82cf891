import Documents
import Text

extension DocumentAudit {
  func citations() -> [Finding] { incompleteFirstCitations() + facts.citations.flatMap(marks) }

  /// The drafting rules want a document's first citation to give type, number and symbol, date, issuer and subject; laws are
  /// cited by type and name. What the document's own title says does not count as the first.
  private func incompleteFirstCitations() -> [Finding] {
    let titles = document.passages.filter { [.subject, .annexTitle, .annexNote].contains($0.kind) }.map(\.range)
    var seen: Set<String> = []
    return facts.citations.enumerated().compactMap { index, citation in
      guard citation.class == .numbered, !DocumentAudit.isLaw(citation.target),
        !titles.contains(where: { $0.contains(citation.place.range.start) }),
        seen.insert(citation.target.key).inserted
      else { return nil }
      var missing: [String] = []
      if citation.target.type == nil { missing.append(FindingPart.typeName) }
      if citation.date == nil { missing.append(FindingPart.date) }
      let shared = sharing(index)
      if citation.issuer == nil, shared?.issuer == nil { missing.append(FindingPart.issuer) }
      if citation.subject == nil, shared?.subject == nil { missing.append(FindingPart.subject) }
      guard !missing.isEmpty else { return nil }
      return Finding(
        .incompleteFirstCitation, at: citation.place, subject: DocumentAudit.name(of: citation), details: missing)
    }
  }

  /// The citation right behind one, joined to it by "và" or a comma: what it says last it says of both ("Thông tư A và Thông tư B
  /// của Bộ Tài chính").
  private func sharing(_ index: Int) -> Citation? {
    var last = index
    while last + 1 < facts.citations.count, last < index + 6 {
      let (end, start) = (facts.citations[last].place.range.end, facts.citations[last + 1].place.range.start)
      guard end < start, start - end < 60, facts.citations[last].issuer == nil,
        facts.citations[last + 1].target.type == facts.citations[index].target.type,
        !document.text.utf8[end..<start].contains(where: { $0 == UInt8(ascii: ";") || $0 == 0x0A || $0 == 0x09 })
      else { break }
      last += 1
    }
    return last > index ? facts.citations[last] : nil
  }

  /// As written, with the symbol where the text breaks off before it.
  static func name(of citation: Citation) -> String {
    guard citation.place.line < citation.place.lineEnd, let symbol = citation.target.symbol,
      !citation.text.contains(where: \.isNumber)
    else { return citation.text }
    return citation.text + " " + symbol
  }

  private static func isLaw(_ target: CitationTarget) -> Bool { target.type == "LUẬT" || target.type == "PL" }

  private func marks(of citation: Citation) -> [Finding] {
    guard citation.class == .numbered else { return [] }
    var found: [Finding] = []
    if let symbol = citation.target.symbol {
      // A converter's escapes are no fault of the drafter's.
      let written = citation.text.filter { $0 != "\\" && $0 != "*" }
      if !written.contains(symbol) && written.contains(where: { $0 == "/" || $0 == "-" }) {
        found.append(Finding(.malformedCitedSymbol, at: citation.place, subject: citation.text, details: [symbol]))
      }
      if let date = citation.date, let year = DocumentAudit.year(inSymbol: symbol), year != date.year {
        found.append(
          Finding(.dateContradictsSymbol, at: citation.place, subject: citation.text, details: [date.description]))
      }
    }
    if let own = document.letterhead.date, let date = citation.date, own.lastDay < date.firstDay {
      found.append(
        Finding(
          .citationAfterDocument, at: citation.place, subject: citation.text,
          details: [date.description, own.description]))
    }
    return found
  }

  /// 2010 of "63/2010/NĐ-CP". Laws count by the term of the National Assembly but name their year all the same.
  private static func year(inSymbol symbol: String) -> Int? {
    let parts = symbol.split(separator: "/")
    guard parts.count == 3, parts[1].utf8.count == 4 else { return nil }
    return Int(parts[1])
  }
}
