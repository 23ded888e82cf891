import Facts
import Text

/// One run of the parser over the items of a query, by recursive descent.
struct QueryPass {
  private typealias Item = QueryLexer.Item

  /// Parentheses nested deeper than this are read as if they were not there.
  private static let depthLimit = 40
  /// Chunks before and after "số:" that may be one reference with it.
  private static let reach = 8

  private let text: NormalizedText
  private let analyzer: Analyzer
  private let finder: (any CitationFinder)?
  private let items: [QueryLexer.Item]
  private var index = 0
  private var depth = 0
  private(set) var citations: [QueryCitation] = []
  private(set) var notes: [QueryNote]

  init(text: NormalizedText, analyzer: Analyzer, finder: (any CitationFinder)?) {
    self.text = text
    self.analyzer = analyzer
    self.finder = finder
    let lexer = QueryLexer(text)
    items = QueryPass.withNumberWords(lexer.items, text, finder)
    notes = lexer.notes
  }

  /// "số:" inside a reference ("Nghị quyết số: 57-NQ/TW") is a word of it and no field.
  private static func withNumberWords(
    _ items: [Item], _ text: NormalizedText, _ finder: (any CitationFinder)?
  ) -> [Item] {
    var items = items
    for place in items.indices.dropFirst()
    where items[place].kind == .field(.symbol) && items[place - 1].kind == .chunk && !items[place - 1].isExcluded {
      let around = max(0, place - reach)..<min(items.count, place + reach)
      let first = items[around.lowerBound..<place].lastIndex { $0.kind != .chunk }.map { $0 + 1 } ?? around.lowerBound
      let end = items[(place + 1)..<around.upperBound].firstIndex { $0.kind != .chunk } ?? around.upperBound
      let range = TextRange(items[first].range.start, items[end - 1].range.end)
      let word = items[place].range
      let isInside = finder?.citations(in: text, range: range).contains {
        $0.range.start < word.start && $0.range.end > word.end
      }
      if isInside == true { items[place].kind = .chunk }
    }
    return items
  }

  mutating func run() -> QueryNode? {
    var parts: [QueryNode] = []
    while index < items.count {
      if let node = alternatives() { parts.append(node) }
      // A closing parenthesis without an opening one.
      if index < items.count { index += 1 }
    }
    let root = QueryNode.joined(parts)
    if let root, root.isExclusion { notes.append(.onlyExclusions) }
    return root
  }

  private mutating func alternatives() -> QueryNode? {
    var branches: [QueryNode] = []
    var pending: String?
    while true {
      if let branch = conjunction() {
        branches.append(branch)
        pending = nil
      } else if let name = pending {
        notes.append(.danglingOperator(name))
      }
      guard index < items.count, items[index].kind == .or else { break }
      pending = text.string(items[index].range)
      if branches.isEmpty { notes.append(.danglingOperator(pending!)) }
      index += 1
    }
    if branches.count < 2 { return branches.first }
    return .any(branches)
  }

  /// Parts side by side, some of them joined by AND.
  private mutating func conjunction() -> QueryNode? {
    var parts: [QueryNode] = []
    var isExplicit = false
    var pending: String?
    while index < items.count {
      switch items[index].kind {
      case .or, .close:
        if let pending { notes.append(.danglingOperator(pending)) }
        return finished(parts, isExplicit: isExplicit)
      case .and:
        let name = text.string(items[index].range)
        if parts.isEmpty || pending != nil { notes.append(.danglingOperator(name)) } else { pending = name }
        index += 1
      default:
        guard let part = operand() else { continue }
        if pending != nil { isExplicit = true }
        pending = nil
        parts.append(part)
      }
    }
    if let pending { notes.append(.danglingOperator(pending)) }
    return finished(parts, isExplicit: isExplicit)
  }

  private func finished(_ parts: [QueryNode], isExplicit: Bool) -> QueryNode? {
    isExplicit && parts.count > 1 ? .all(parts) : QueryNode.joined(parts)
  }

  private mutating func operand() -> QueryNode? {
    let item = items[index]
    switch item.kind {
    case .not:
      index += 1
      guard index < items.count, isOperand(items[index].kind), let node = operand() else {
        notes.append(.danglingOperator(text.string(item.range)))
        return nil
      }
      return .not(node)
    case .open: return negated(parenthesis(), by: item)
    case .quotation:
      index += 1
      return negated(phrase(item.range), by: item)
    case .field(let field):
      index += 1
      return negated(condition(field), by: item)
    case .chunk where item.isPrefix:
      index += 1
      let words = analyzed(item.range)
      return negated(words.map(QueryNode.prefix), by: item)
    case .chunk where item.isExcluded:
      index += 1
      return analyzed(item.range).map { .not(.words($0)) }
    default: return words()
    }
  }

  private func isOperand(_ kind: Item.Kind) -> Bool {
    switch kind {
    case .and, .or, .not, .close: false
    default: true
    }
  }

  private func negated(_ node: QueryNode?, by item: Item) -> QueryNode? {
    item.isExcluded ? node.map { .not($0) } : node
  }

  private mutating func parenthesis() -> QueryNode? {
    index += 1
    guard depth < QueryPass.depthLimit else { return nil }
    depth += 1
    let node = alternatives()
    depth -= 1
    if index < items.count, items[index].kind == .close { index += 1 }
    return node
  }

  private func phrase(_ range: TextRange) -> QueryNode? {
    guard let words = analyzed(range) else { return nil }
    return words.analyzed.words.count == 1 ? .words(words) : .phrase(words)
  }

  /// A run of plain chunks: the references in it, and the words between them.
  private mutating func words() -> QueryNode? {
    let first = index
    while index < items.count, items[index].kind == .chunk, !items[index].isPrefix, !items[index].isExcluded {
      index += 1
    }
    let range = TextRange(items[first].range.start, items[index - 1].range.end)
    var parts: [QueryNode] = []
    var start = range.start
    for found in finder?.citations(in: text, range: range) ?? [] where found.range.start >= start {
      if let before = analyzed(TextRange(start, found.range.start)) { parts.append(.words(before)) }
      parts.append(.citation(append(found)))
      start = found.range.end
    }
    if let rest = analyzed(TextRange(start, range.end)) { parts.append(.words(rest)) }
    return QueryNode.joined(parts)
  }

  private mutating func append(_ found: (range: TextRange, pattern: any CitationPattern)) -> Int {
    let words = analyzer.analyze(text, in: found.range)
    citations.append(QueryCitation(range: found.range, pattern: found.pattern, words: words))
    return citations.count - 1
  }

  private func analyzed(_ range: TextRange) -> QueryText? {
    let analyzed = analyzer.analyze(text, in: range)
    return analyzed.words.isEmpty ? nil : QueryText(range: range, analyzed: analyzed)
  }

  /// The value, or the values in parentheses or between commas, of a field.
  private mutating func condition(_ field: QueryField) -> QueryNode? {
    let values = values()
    var nodes: [QueryNode] = []
    for range in values {
      if field == .cites, let node = citing(range) {
        nodes.append(node)
      } else if let node = FilterReader(text: text).filter(field, range) {
        nodes.append(.filter(node))
      } else if let scope = field.scope, let words = analyzed(range) {
        nodes.append(.scoped(scope, words))
      } else {
        notes.append(.unusableValue(field: field, value: text.string(range)))
      }
    }
    if values.isEmpty { notes.append(.unusableValue(field: field, value: "")) }
    return nodes.count > 1 ? .any(nodes) : nodes.first
  }

  /// A reference as the value of `cites:`, the relation before it if there is one.
  private mutating func citing(_ range: TextRange) -> QueryNode? {
    let colon = text.utf8[range.start..<range.end].firstIndex(of: UInt8(ascii: ":"))
    let relation = colon.flatMap { Relation.named(text.string(TextRange(range.start, $0))) }
    let key = relation == nil ? range : TextRange(colon! + 1, range.end)
    guard let found = finder?.citations(in: text, range: key).first else { return nil }
    return .citing(append(found), relation)
  }

  private mutating func values() -> [TextRange] {
    guard index < items.count else { return [] }
    switch items[index].kind {
    case .quotation, .chunk:
      let item = items[index]
      index += 1
      return item.kind == .quotation ? [item.range] : separated(item.range)
    case .open:
      index += 1
      var ranges: [TextRange] = []
      while index < items.count, items[index].kind != .close {
        let kind = items[index].kind
        if kind == .chunk || kind == .quotation { ranges += separated(items[index].range) }
        index += 1
      }
      index = min(index + 1, items.count)
      return ranges
    default: return []
    }
  }

  private func separated(_ range: TextRange) -> [TextRange] {
    var ranges: [TextRange] = []
    var start = range.start
    for offset in range.start...range.end
    where offset == range.end || text.utf8[offset] == UInt8(ascii: ",") || text.utf8[offset] == UInt8(ascii: ";") {
      if offset > start { ranges.append(TextRange(start, offset)) }
      start = offset + 1
    }
    return ranges
  }
}

extension QueryField {
  fileprivate var scope: Scope? {
    switch self {
    case .title: .title
    case .symbol: .symbol
    default: nil
    }
  }
}

extension QueryNode {
  fileprivate static func joined(_ parts: [QueryNode]) -> QueryNode? {
    parts.count > 1 ? .group(parts) : parts.first
  }

  fileprivate var isExclusion: Bool {
    switch self {
    case .not: true
    case .group(let parts), .all(let parts): parts.allSatisfy(\.isExclusion)
    default: false
    }
  }
}
