import Documents
import Text

/// Spells names of units out within one document: abbreviations in full, case unified, the organisation added where the name
/// leaves it to be understood ("Văn phòng" in a department's plan is that department's office).
struct AgencyNames {
  private let text: NormalizedText
  private let definitions: AgencyDefinitions
  private let memo: Memo

  init(_ document: Document) {
    text = document.text
    definitions = AgencyDefinitions(document)
    memo = Memo(document.letterhead)
  }

  func agencies(_ mentions: [AgencyMention], of tokens: TokenRun) -> [Agency] {
    mentions.map { agency($0, of: tokens) }
  }

  func agency(_ mention: AgencyMention, of tokens: TokenRun) -> Agency {
    let key = Key(mention, of: tokens, in: text)
    if let known = memo.agencies[key] { return known }
    let agency = spelledOut(mention, of: tokens)
    memo.agencies[key] = agency
    return agency
  }

  /// Names already spelled out: a table repeats a few of them row after row.
  private final class Memo {
    var agencies: [Key: Agency] = [:]
    private let letterhead: Letterhead
    /// Read when a name first asks for it: many documents hand out no task.
    private(set) lazy var organisation = Organisation(letterhead)

    init(_ letterhead: Letterhead) { self.letterhead = letterhead }
  }

  /// What the name and the spelled-out name of a mention depend on.
  private struct Key: Hashable {
    private let bytes: ContiguousArray<UInt8>
    private let kind: Agency.Kind
    private let sharedHead: UInt64
    /// Of the bytes; the standard library would hash them one by one.
    private let digest: UInt64

    init(_ mention: AgencyMention, of tokens: TokenRun, in text: NormalizedText) {
      var bytes = ContiguousArray<UInt8>()
      bytes.reserveCapacity(64)
      var digest: UInt64 = 0xcbf2_9ce4_8422_2325
      for token in tokens[mention.range] {
        if token.gap != .none { bytes.append(0x20) }
        bytes.append(contentsOf: text.utf8[Int(token.start)..<Int(token.end)])
        digest = (digest ^ token.value) &* 0x0000_0100_0000_01b3
      }
      self.bytes = bytes
      self.digest = digest
      kind = mention.kind
      sharedHead = mention.sharedHead.map { tokens[$0.lowerBound].value } ?? 0
    }

    func hash(into hasher: inout Hasher) { hasher.combine(digest) }
  }

  private func spelledOut(_ mention: AgencyMention, of tokens: TokenRun) -> Agency {
    let name = Token.reading(tokens[mention.range], in: text)
    var words = spelled(mention.range, of: tokens)
    if let head = mention.sharedHead {
      words = AgencyNames.capitalized(text.string(tokens[head.lowerBound].range)) + " " + words
    }
    words = AgencyNames.capitalized(words)
    let canonical = mention.kind == .generic ? words : memo.organisation.completed(words)
    return Agency(name: name, canonical: canonical, kind: mention.kind)
  }

  private func spelled(_ range: Range<Int>, of tokens: TokenRun) -> String {
    var spelled = ""
    var index = range.lowerBound
    while index < range.upperBound {
      if tokens[index].gap != .none && !spelled.isEmpty { spelled += " " }
      if let (words, count) = expansion(at: index, range, of: tokens, after: spelled) {
        spelled += words
        index += count
      } else {
        spelled += text.string(tokens[index].range)
        index += 1
      }
    }
    return spelled
  }

  private func expansion(
    at index: Int, _ range: Range<Int>, of tokens: TokenRun, after head: String
  ) -> (String, Int)? {
    let token = tokens[index]
    guard token.kind == .word else { return nil }
    if token.shape == .upper || token.shape == .mixed {
      var end = index + 1
      while end < range.upperBound, tokens[end].gap == .none, [.dash, .ampersand, .word].contains(tokens[end].kind) {
        end += 1
      }
      let surface = Token.reading(tokens[index..<end], in: text)
      if let words = definitions.explanation(of: surface) { return (words, end - index) }
      if let (words, count) = AgencySpellings.abbreviations.match(tokens, at: index), index + count <= range.upperBound
      {
        return (words, count)
      }
      if let words = definitions.expansion(of: surface, after: head.trimmingSpaces) { return (words, end - index) }
    }
    let isName = token.isCapital || index == range.lowerBound
    if isName, let (words, count) = AgencySpellings.names.match(tokens, at: index), index + count <= range.upperBound {
      return (words, count)
    }
    return nil
  }

  static func capitalized(_ words: String) -> String {
    words.first.map { $0.uppercased() + words.dropFirst() } ?? words
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var words = self[...]
    while words.last == " " { words.removeLast() }
    return String(words)
  }
}
