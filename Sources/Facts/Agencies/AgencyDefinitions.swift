import Documents
import Text

/// The abbreviations of units that a document explains: "Trung tâm Dịch thuật và Dịch vụ đối ngoại (DT-DVĐN)", and long names
/// it uses beside their abbreviations without saying so. Each is looked for when it is first asked for.
final class AgencyDefinitions {
  private let document: Document
  /// Letters of an abbreviation without accents to the words it stands for.
  private lazy var explained = explanations()
  /// Head and initials of the names that occur to the words after the head: "trung tâm dtdvdn".
  private lazy var occurring = occurrences()

  init(_ document: Document) { self.document = document }

  /// What an abbreviation after a head stands for, or nil.
  /// - Complexity: the first time linear in the document, then that of a look-up.
  func expansion(of abbreviation: String, after head: String) -> String? {
    let letters = AgencySpellings.letters(of: abbreviation)
    return explained[letters] ?? occurring[head.lowercased() + " " + letters]
  }

  /// Whether the document explains an abbreviation, wherever it stands.
  func explanation(of abbreviation: String) -> String? { explained[AgencySpellings.letters(of: abbreviation)] }

  private func explanations() -> [String: String] {
    var explained: [String: String] = [:]
    eachPassage { passage in
      for index in passage.tokens.indices where passage.tokens[index].kind == .openParen {
        guard let (letters, words) = explanation(passage.tokens, index), explained[letters] == nil else { continue }
        explained[letters] = words
      }
    }
    return explained
  }

  private func occurrences() -> [String: String] {
    var occurring: [String: String] = [:]
    eachPassage { passage in
      let tokens = passage.tokens
      for index in tokens.indices where tokens[index].isCapital {
        guard let (head, count) = AgencyHead.table.match(tokens, at: index), case .named = head else { continue }
        let name = index + count
        let end = AgencyGrammar(tokens, limit: min(tokens.count, name + 16)).name(at: name, isOpen: true)
        guard end - name >= 3 else { continue }
        let initials = AgencySpellings.initials(of: tokens[name..<end].lazy.map { self.document.text.string($0.range) })
        let key = Token.reading(tokens[index..<name], in: document.text).lowercased() + " " + initials
        if occurring[key] == nil { occurring[key] = Token.reading(tokens[name..<end], in: document.text) }
      }
    }
    return occurring
  }

  private func eachPassage(_ body: (Passage) -> Void) {
    for passage in document.passages { body(passage) }
    for table in document.tables { for row in table.rows { for cell in row.cells { body(cell) } } }
  }

  /// The letters in a parenthesis and as many words before it as they are initials of.
  private func explanation(_ tokens: TokenRun, _ open: Int) -> (letters: String, words: String)? {
    guard let close = abbreviationEnd(tokens, open) else { return nil }
    let letters = AgencySpellings.letters(of: Token.reading(tokens[(open + 1)..<close], in: document.text))
    var missing = letters.count
    var words: [String] = []
    var start = open
    while missing > 0, start > 0 {
      start -= 1
      guard tokens[start].kind == .word || tokens[start].kind == .dash || tokens[start].kind == .comma else {
        return nil
      }
      let word = document.text.string(tokens[start].range)
      guard tokens[start].kind == .word, !AgencySpellings.isSilent(word) else { continue }
      words.append(word)
      missing -= 1
    }
    guard missing == 0, AgencySpellings.initials(of: words.reversed()) == letters else { return nil }
    return (letters, Token.reading(tokens[start..<open], in: document.text))
  }

  /// Where the abbreviation ends that is all a short parenthesis holds.
  private func abbreviationEnd(_ tokens: TokenRun, _ open: Int) -> Int? {
    var close = open + 1
    var hasCapitals = false
    while close < tokens.count, close - open < 8 {
      let token = tokens[close]
      if token.kind == .closeParen { return hasCapitals ? close : nil }
      guard token.kind == .word || token.kind == .dash || token.kind == .ampersand,
        close == open + 1 || token.gap == .none
      else { return nil }
      hasCapitals = hasCapitals || token.shape == .upper
      close += 1
    }
    return nil
  }
}
