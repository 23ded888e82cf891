import Documents
import Text

/// Reads the citations of a document.
struct CitationReader {
  let document: Document

  /// - Complexity: linear in the length of the document.
  func citations() -> [Citation] {
    var mentions: [CitedMention] = []
    var sources: [Passage] = []
    let canAct = CitationReader.acting(document.letterhead.type)
    var announced: Relation?
    for passage in passages() {
      if passage.isEmpty { continue }
      var reader = PassageCitationReader(passage, text: document.text, canAct: canAct, announced: announced)
      reader.run()
      let next = reader.announcement()
      if next != nil || reader.mentions.isEmpty { announced = next }
      guard !reader.mentions.isEmpty else { continue }
      for var mention in reader.mentions {
        mention.passage = sources.count
        mentions.append(mention)
      }
      sources.append(passage)
    }
    return CitationBinder(document: document, passages: sources).citations(mentions)
  }

  /// Whether documents of a type change others; those of unknown type may.
  private static func acting(_ type: String?) -> Bool {
    guard let type else { return true }
    return ["NQ", "NQLT", "QĐ", "QyĐ", "NĐ", "TT", "TTLT", "LUẬT", "PL", "CT", "QC", "L", "HD", "KL", "VBHN"].contains(type)
  }

  /// Passages that cite, those of tables at their place in the text.
  private func passages() -> [Passage] {
    var result = document.passages.filter { passage in
      switch passage.kind {
      case .letterhead, .typeName, .recipients, .signature: false
      default: true
      }
    }
    if document.tables.isEmpty { return result }
    for table in document.tables {
      for row in table.rows { result += row.cells }
    }
    return result.sorted { $0.range.start < $1.range.start }
  }
}
