import Documents
import Text

/// The abbreviations of units that a document explains: "Trung tâm Dịch thuật và Dịch vụ đối ngoại (DT-DVĐN)", and long names
/// it uses beside their abbreviations without saying so.
struct AgencyDefinitions {
  /// Letters of an abbreviation without accents to the words it stands for.
  private var explained: [String: String] = [:]
  /// Head and initials of the names that occur to the words after the head: "trung tâm dtdvdn".
  private var occurring: [String: String] = [:]

  /// - Complexity: linear in the length of the document.
  init(_ document: Document) {
    for passage in document.passages { collect(passage, document.text) }
    for table in document.tables { for row in table.rows { for cell in row.cells { collect(cell, document.text) } } }
  }

  /// What an abbreviation after a head stands for, or nil.
  func expansion(of abbreviation: String, after head: String) -> String? {
    let letters = AgencySpellings.letters(of: abbreviation)
    return explained[letters] ?? occurring[head.lowercased() + " " + letters]
  }

  private mutating func collect(_ passage: Passage, _ text: NormalizedText) {
    let tokens = passage.tokens
    for index in tokens.indices {
      if tokens[index].kind == .openParen { explain(tokens, index, text) }
      guard tokens[index].isCapital, let (head, count) = AgencyHead.table.match(tokens, at: index), case .named = head else {
        continue
      }
      occur(tokens, index, index + count, text)
    }
  }

  /// Walks back from the parenthesis over at most twice as many words as the abbreviation has letters.
  private mutating func explain(_ tokens: [Token], _ open: Int, _ text: NormalizedText) {
    var close = open + 1
    var capitals = false
    while close < tokens.count, close - open < 8, tokens[close].kind != .closeParen {
      switch tokens[close].kind {
      case .word: capitals = capitals || tokens[close].shape == .upper
      case .dash, .ampersand: break
      default: return
      }
      if close > open + 1 && tokens[close].gap != .none { return }
      close += 1
    }
    guard close < tokens.count, capitals, tokens[close].kind == .closeParen, close > open + 1 else { return }
    let letters = AgencySpellings.letters(of: Token.reading(tokens[(open + 1)..<close], in: text))
    var start = open
    var words: [String] = []
    while start > 0, words.count < letters.utf8.count * 2 + 4 {
      start -= 1
      guard tokens[start].kind == .word || tokens[start].kind == .dash || tokens[start].kind == .comma else { return }
      words.insert(text.string(tokens[start].range), at: 0)
      if tokens[start].kind == .word, AgencySpellings.initials(of: words) == letters {
        explained[letters] = explained[letters] ?? Token.reading(tokens[start..<open], in: text)
        return
      }
    }
  }

  private mutating func occur(_ tokens: [Token], _ start: Int, _ name: Int, _ text: NormalizedText) {
    let end = AgencyGrammar(tokens, limit: min(tokens.count, name + 16)).name(at: name, isOpen: true)
    guard end - name >= 3 else { return }
    let initials = AgencySpellings.initials(of: tokens[name..<end].map { text.string($0.range) })
    let key = Token.reading(tokens[start..<name], in: text).lowercased() + " " + initials
    occurring[key] = occurring[key] ?? Token.reading(tokens[name..<end], in: text)
  }
}
