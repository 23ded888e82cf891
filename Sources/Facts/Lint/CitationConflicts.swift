import Documents
import Text

/// Finds documents that are cited with two dates or two issuers.
///
/// Two mentions of one symbol are taken for one document where nothing else can explain the difference:
/// - dates contradict where the issuers agree (or the symbol's body exists only once) and the dates lie in one year, or share day
///   and month (a slip in the year), or the symbol is the Party's, whose numbers run through a term of five years;
/// - issuers contradict where the dates agree and neither name contains the other.
struct CitationConflicts {
  private struct Mention {
    var document: String
    var place: FactPlace
    var date: PartialDate?
    var issuer: IssuerKey?
    var issuerText: String?
  }

  private let documents: [AuditedDocument]

  init(_ documents: [AuditedDocument]) { self.documents = documents }

  /// In the order of the symbols.
  func findings() -> [Finding] {
    var bySymbol: [String: [Mention]] = [:]
    for document in documents {
      for (symbol, mention) in mentions(of: document) { bySymbol[symbol, default: []].append(mention) }
    }
    return bySymbol.keys.sorted().flatMap { symbol -> [Finding] in
      let mentions = bySymbol[symbol] ?? []
      return [dates(symbol, mentions), issuers(symbol, mentions)].compactMap(\.self)
    }
  }

  private func mentions(of document: AuditedDocument) -> [(String, Mention)] {
    var found: [(String, Mention)] = []
    if let symbol = document.letterhead.symbol, document.letterhead.number != nil, let place = document.symbolPlace {
      let issuer = document.letterhead.issuer
      found.append(
        (
          symbol,
          Mention(
            document: document.id, place: place, date: document.letterhead.date,
            issuer: issuer.map(IssuerKey.init), issuerText: issuer)
        ))
    }
    for citation in document.citations where citation.class == .numbered {
      guard let symbol = citation.target.symbol, citation.date != nil || citation.issuer != nil else { continue }
      found.append(
        (
          symbol,
          Mention(
            document: document.id, place: citation.place, date: citation.date,
            issuer: citation.issuer.map(IssuerKey.init), issuerText: citation.issuer)
        ))
    }
    return found
  }

  private func dates(_ symbol: String, _ mentions: [Mention]) -> Finding? {
    let dated = mentions.filter { $0.date?.isComplete ?? false }
    guard let first = dated.first else { return nil }
    let isUnique = SymbolScope.isUnique(symbol)
    let isParty = SymbolScope.isParty(symbol)
    var involved: Set<Int> = []
    let distinct = representatives(dated) { "\($0.date?.description ?? "")|\($0.issuerText ?? "")|\($0.document)" }
    for (position, left) in distinct.enumerated() {
      for right in distinct[(position + 1)...] {
        let (one, two) = (dated[left], dated[right])
        guard one.date != two.date, CitationConflicts.isSlip(one.date, two.date, isParty: isParty) else { continue }
        let isSameBody =
          switch (one.issuer, two.issuer) {
          case (let a?, let b?): a.agrees(with: b) && (isUnique || a.isSpecific || one.document == two.document)
          default: isUnique || one.document == two.document
          }
        if isSameBody { involved.formUnion([left, right]) }
      }
    }
    guard !involved.isEmpty else { return nil }
    let witnesses = involved.sorted().map { index in
      Finding.Witness(
        document: dated[index].document, place: dated[index].place, statement: dated[index].date?.description ?? "")
    }
    return Finding(.conflictingDates, at: witnesses.first?.place ?? first.place, subject: symbol, witnesses: witnesses)
  }

  private func issuers(_ symbol: String, _ mentions: [Mention]) -> Finding? {
    let named = mentions.filter { $0.issuer != nil && $0.date != nil }
    var involved: Set<Int> = []
    let distinct = representatives(named) { "\($0.date?.description ?? "")|\($0.issuerText ?? "")" }
    for (position, left) in distinct.enumerated() {
      for right in distinct[(position + 1)...] {
        guard let a = named[left].issuer, let b = named[right].issuer, named[left].date == named[right].date else {
          continue
        }
        if !a.agrees(with: b) { involved.formUnion([left, right]) }
      }
    }
    guard let first = involved.min() else { return nil }
    let witnesses = involved.sorted().map { index in
      Finding.Witness(
        document: named[index].document, place: named[index].place, statement: named[index].issuerText ?? "")
    }
    return Finding(.conflictingIssuers, at: named[first].place, subject: symbol, witnesses: witnesses)
  }

  /// The first mention of each different statement: what is cited a thousand times alike is compared once.
  private func representatives(_ mentions: [Mention], _ statement: (Mention) -> String) -> [Int] {
    var seen: Set<String> = []
    return mentions.indices.filter { seen.insert(statement(mentions[$0])).inserted }
  }

  /// Whether two dates are more likely one date with a slip than two documents.
  private static func isSlip(_ one: PartialDate?, _ two: PartialDate?, isParty: Bool) -> Bool {
    guard let one, let two else { return false }
    if one.year == two.year || one.month == two.month && one.day == two.day { return true }
    return isParty && abs(one.year - two.year) < 5
  }
}
