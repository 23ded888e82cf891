import Engine

/// Hits as people read them: what the document is, then the passages.
struct SearchReport {
  private let answer: SearchAnswer
  private let offset: Int
  private let wording: Wording

  /// - Parameter offset: hits that were left out before.
  init(_ answer: SearchAnswer, offset: Int, _ wording: Wording) {
    self.answer = answer
    self.offset = offset
    self.wording = wording
  }

  func write() {
    for note in answer.notes.compactMap(wording.note) { Terminal.note(note + "\n") }
    guard !answer.items.isEmpty else { return Terminal.note(wording.nothingFound + "\n") }
    Terminal.write(answer.items.map(text).joined(separator: "\n"))
    if answer.items.count < answer.total {
      Terminal.note(wording.shown(answer.items.count, of: answer.total) + "\n")
    }
    let next = offset + answer.items.count
    if next < answer.total {
      Terminal.note(wording.nextPage + ": --offset \(next) --snapshot \(answer.snapshot)\n")
    }
  }

  private func text(_ hit: SearchAnswer.Hit) -> String {
    let document = hit.document
    let name = [document.typeName, document.symbol].compactMap { $0 }.joined(separator: " ")
    let facts = [name.isEmpty ? nil : name, document.issuer, wording.date(document.date)].compactMap { $0 }
    var output = styled(document.id, "\u{1B}[1m") + "\n"
    if !facts.isEmpty { output += "  " + facts.joined(separator: " · ") + "\n" }
    if let title = document.title {
      for line in DisplayWidth.wrap(title, width: Terminal.width - 2) { output += "  \(line)\n" }
    }
    let width = hit.snippets.map { String($0.line).count }.max() ?? 0
    for snippet in hit.snippets { output += passage(snippet, numberWidth: width) }
    if hit.similarCount > 0 {
      let names = hit.similar.prefix(3).joined(separator: ", ") + (hit.similarCount > 3 ? ", …" : "")
      output += "  " + styled(wording.similar(hit.similarCount) + ": " + names, "\u{1B}[2m") + "\n"
    }
    if let explanation = hit.explanation { output += lines(explanation, indentation: "  ") }
    return output
  }

  /// One line a value, what it is made of below it.
  private func lines(_ explanation: SearchAnswer.Explanation, indentation: String) -> String {
    "\(indentation)\(explanation.value)  \(explanation.label)\n"
      + explanation.parts.map { lines($0, indentation: indentation + "  ") }.joined()
  }

  private func passage(_ snippet: SearchAnswer.Snippet, numberWidth: Int) -> String {
    let text = (snippet.startsSentence ? "" : "… ") + marked(snippet) + (snippet.endsSentence ? "" : " …")
    let number = String(snippet.line)
    let padding = String(repeating: " ", count: numberWidth - number.count)
    let lines = DisplayWidth.wrap(text, width: Terminal.width - numberWidth - 4)
    let indentation = "\n" + String(repeating: " ", count: numberWidth + 4)
    return "  \(padding)\(styled(number, "\u{1B}[2m"))  \(lines.joined(separator: indentation))\n"
  }

  /// What matches between two signs: colours on a terminal, else brackets.
  private func marked(_ snippet: SearchAnswer.Snippet) -> String {
    let bytes = Array(snippet.text.utf8)
    let (open, close) = Terminal.hasColours ? ("\u{1B}[1;33m", "\u{1B}[0m") : ("[", "]")
    var output: [UInt8] = []
    var offset = 0
    for highlight in snippet.highlights {
      output += bytes[offset..<highlight[0]]
      // A style does not reach over the end of a line.
      let words = String(decoding: bytes[highlight[0]..<highlight[1]], as: UTF8.self)
      let parts = Terminal.hasColours ? words.split(separator: " ").map { open + $0 + close } : [open + words + close]
      output += Array(parts.joined(separator: " ").utf8)
      offset = highlight[1]
    }
    output += bytes[offset...]
    return String(decoding: output, as: UTF8.self)
  }

  private func styled(_ text: String, _ style: String) -> String {
    Terminal.hasColours ? style + text + "\u{1B}[0m" : text
  }
}

extension Reports {
  static func hits(_ items: [SearchAnswer.Hit], _ wording: Wording) -> ReportTable {
    var table = ReportTable([
      Column(wording.document), Column(wording.type), Column(wording.key), Column(wording.date),
      Column(wording.issuer), Column(wording.title), Column(wording.score), Column(wording.line),
      Column(wording.text),
    ])
    for item in items {
      let document = item.document
      let first = item.snippets.first
      table.add([
        document.id, document.type, document.symbol, wording.date(document.date), document.issuer, document.title,
        String(item.score), first.map { String($0.line) }, first?.text,
      ])
    }
    return table
  }
}
