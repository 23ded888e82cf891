import Documents
import Facts
import Indexing
import Text

/// Writes one document into a segment.
struct DocumentWriter {
  let builder: SegmentBuilder
  let document: Document
  private let emphasis: EmphasisTable
  private let analyzer: Analyzer

  init(builder: SegmentBuilder, document: Document, emphasis: EmphasisTable) {
    self.builder = builder
    self.document = document
    self.emphasis = emphasis
    analyzer = Analyzer(.document, definitions: AbbreviationDefinitions.found(in: document))
  }

  /// The title, then all passages and tables as one text; words of title and headings count as if they stood there more often.
  func writeText(title: String?) {
    var all = AnalyzedText()
    var counts: [Emphasis] = []
    if let title {
      let text = NormalizedText(title)
      analyzer.append(Tokenizer.tokens(of: text), of: text, to: &all)
      writeTitle(all)
    }
    counts += repeatElement(emphasis.title, count: all.words.count)
    for passage in document.passages {
      analyzer.append(passage.tokens, of: document.text, to: &all)
      counts += repeatElement(passage.isHeading ? emphasis.heading : .none, count: all.words.count - counts.count)
    }
    for table in document.tables {
      for cell in table.rows.lazy.flatMap(\.cells) where !cell.isEmpty {
        analyzer.append(cell.tokens, of: document.text, to: &all)
      }
    }
    counts += repeatElement(.none, count: all.words.count - counts.count)
    writeWords(all, counts)
    writePairs(all, counts)
    writeIdentifiers(all)
  }

  func writeLetterhead(key: String?) {
    let letterhead = document.letterhead
    if let symbol = letterhead.symbol { write(symbol: symbol) }
    if let key = key ?? letterhead.symbol { add(DocumentKey.bytes(key), to: .key) }
    if let type = letterhead.type {
      builder.add(keyword: type, column: SearchColumn.type.id)
      add(DocumentKey.bytes(type), to: .type)
    }
    if let name = letterhead.typeName { add(DocumentKey.bytes(name), to: .type) }
    write(names: [letterhead.issuer, letterhead.parentBody].compactMap { $0 }, to: .issuer)
    write(names: [letterhead.place].compactMap { $0 }, to: .place)
    if let issuer = letterhead.issuer { builder.add(keyword: issuer, column: SearchColumn.issuer.id) }
    if let place = letterhead.place { builder.add(keyword: place, column: SearchColumn.place.id) }
    if let date = letterhead.date {
      builder.set(Int64(date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0)), column: SearchColumn.date.id)
      builder.add(keyword: String(date.year), column: SearchColumn.year.id)
    }
  }

  func write(_ facts: FactSet) {
    for citation in facts.citations where citation.class != .own {
      let key = DocumentKey.bytes(citation.target.key)
      add(key, to: .cites)
      add(Array(citation.relation.rawValue.utf8) + [UInt8(ascii: ":")] + key, to: .cites)
    }
    for key in Set(facts.citations.filter { $0.class != .own }.map(\.target.key)) {
      builder.add(keyword: key, column: SearchColumn.cites.id)
    }
    writeDeadlines(facts)
    writeUnits(facts)
    var features: [QueryFilter.Feature] = []
    if !facts.citations.isEmpty { features.append(.citation) }
    if !facts.deadlines.isEmpty { features.append(.deadline) }
    if !facts.assignments.isEmpty { features.append(.task) }
    if !facts.indicators.isEmpty { features.append(.indicator) }
    if document.letterhead.number != nil { features.append(.number) }
    if !document.tables.isEmpty { features.append(.table) }
    for feature in features { add(Array(feature.rawValue.utf8), to: .features) }
  }

  private func writeDeadlines(_ facts: FactSet) {
    let deadlines = facts.deadlines + facts.assignments.flatMap(\.deadlines)
    for day in Set(deadlines.compactMap(\.to)) { add(Array(day.lastDay.description.utf8), to: .due) }
  }

  private func writeUnits(_ facts: FactSet) {
    let lead = facts.assignments.flatMap(\.lead) + facts.indicators.flatMap(\.lead)
    let support = facts.assignments.flatMap(\.support)
    write(names: unique(lead.map(\.canonical)), to: .lead)
    write(names: unique(support.map(\.canonical)), to: .support)
    for name in unique(lead.map(\.canonical) + support.map(\.canonical)) {
      builder.add(keyword: name, column: SearchColumn.unit.id)
    }
  }

  /// Names one after the other, apart enough that no phrase spans two.
  private func write(names: [String], to field: SearchField) {
    var words = AnalyzedText()
    for name in names {
      let text = NormalizedText(name)
      analyzer.append(Tokenizer.tokens(of: text), of: text, to: &words)
    }
    for word in words.words {
      builder.add(words.exact(word), field: field.id, position: word.position)
      builder.add(words.folded(word), field: field.id, position: word.position)
    }
  }

  private func write(symbol: String) {
    let text = NormalizedText(symbol)
    let words = analyzer.analyze(text)
    for identifier in words.identifiers { add(identifier.bytes, to: .symbol) }
    for word in words.words { builder.add(words.folded(word), field: SearchField.symbol.id, position: word.position) }
  }

  private func writeIdentifiers(_ text: AnalyzedText) {
    for identifier in text.identifiers {
      add(identifier.bytes, to: .identifiers)
      // A day is in its month.
      if identifier.kind == .date, identifier.bytes.count == 10 {
        add(Array(identifier.bytes.prefix(7)), to: .identifiers)
      }
    }
  }

  private func writeTitle(_ title: AnalyzedText) {
    for word in title.words {
      builder.add(title.exact(word), field: SearchField.title.id, position: word.position)
      builder.add(title.folded(word), field: SearchField.titleFolded.id, position: word.position)
    }
  }

  private func writeWords(_ text: AnalyzedText, _ emphasis: [Emphasis]) {
    text.bytes.withUnsafeBytes { bytes in
      for (word, emphasis) in zip(text.words, emphasis) {
        let exact = UnsafeRawBufferPointer(rebasing: bytes[Int(word.start)..<Int(word.end)])
        let folded = UnsafeRawBufferPointer(rebasing: bytes[Int(word.start)..<Int(word.foldedEnd)])
        for _ in 0..<emphasis.words {
          builder.add(exact, field: SearchField.text.id, position: word.position)
          builder.add(folded, field: SearchField.textFolded.id, position: word.position)
        }
      }
    }
  }

  private func writePairs(_ text: AnalyzedText, _ emphasis: [Emphasis]) {
    var pair: [UInt8] = []
    for place in text.words.indices.dropFirst() where text.words[place].joinsPrevious {
      let folded = text.appendPair(text.words[place - 1], text.words[place], to: &pair)
      pair.withUnsafeBytes { bytes in
        for _ in 0..<emphasis[place].pairs {
          builder.add(bytes, field: SearchField.textPairs.id, position: 0)
          builder.add(
            UnsafeRawBufferPointer(rebasing: bytes[..<folded]), field: SearchField.textFoldedPairs.id, position: 0)
        }
      }
    }
  }

  private func add(_ term: [UInt8], to field: SearchField) {
    builder.add(term, field: field.id, position: 0)
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

extension Passage {
  fileprivate var isHeading: Bool {
    switch kind {
    case .heading, .annexHeading, .annexTitle, .subject: true
    default: false
    }
  }
}
