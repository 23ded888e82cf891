import Engine

/// One document as people read it: what it is, how it is built, what it says.
struct ShowReport {
  private let answer: ShowAnswer
  private let wording: Wording

  init(_ answer: ShowAnswer, _ wording: Wording) {
    self.answer = answer
    self.wording = wording
  }

  var text: String {
    let tables: [(String, ReportTable)] = [
      (wording.citations, Reports.mentions(answer.citations, wording)),
      (wording.deadlines, Reports.deadlines(answer.deadlines, wording)),
      (wording.tasks, Reports.tasks(answer.tasks, wording)),
      (wording.indicators, Reports.indicators(answer.indicators, wording)),
    ]
    var output = metadata + outline
    for (title, table) in tables where !table.rows.isEmpty {
      output += "\n\(title) (\(table.rows.count))\n"
      output += TextTable(table, width: Terminal.width, hasColours: Terminal.hasColours).text
    }
    return output + doubts
  }

  private var doubts: String {
    guard !answer.doubtful.isEmpty else { return "" }
    let lines = answer.doubtful.map { doubt in
      "  \(wording.line.lowercased()) \(doubt.line)\(doubt.page.map { ", \(wording.page.lowercased()) \($0)" } ?? ""): \(doubt.text)\n"
    }
    return "\n\(wording.doubtful) (\(answer.doubtful.count))\n" + lines.joined()
  }

  private var metadata: String {
    let document = answer.document
    let signer = [document.signer?.capacity, document.signer?.position, document.signer?.name].compactMap { $0 }
    let rows: [(String, String?)] = [
      (wording.document, document.id), (wording.type, document.typeName), (wording.key, document.symbol),
      (wording.title, document.title), (wording.issuer, document.issuer), (wording.parentBody, document.parentBody),
      (wording.place, document.place), (wording.date, wording.date(document.date)),
      (wording.signer, signer.isEmpty ? nil : signer.joined(separator: " ")),
      (wording.recipients, document.recipients.isEmpty ? nil : document.recipients.joined(separator: "; ")),
      (wording.encoding, wording.encoding(document.encoding, answer.encodingEvidence)),
      (wording.size, "\(document.bytes) B"),
      (wording.lines, String(document.lines)),
    ]
    let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    return rows.filter { $0.1 != nil }.map { label, value in
      let lines = DisplayWidth.wrap(value ?? "", width: max(Terminal.width - width - 2, 20))
      let indentation = "\n" + String(repeating: " ", count: width + 2)
      return label + String(repeating: " ", count: width + 2 - DisplayWidth.of(label))
        + lines.joined(separator: indentation) + "\n"
    }.joined()
  }

  private var outline: String {
    guard !answer.outline.isEmpty else { return "" }
    let lines = answer.outline.map { division in
      String(repeating: "  ", count: division.depth) + "\(division.label)  \(division.title)\n"
    }
    return "\n\(wording.outline)\n" + lines.joined()
  }
}
