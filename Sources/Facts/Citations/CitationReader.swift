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
    /// Where mentions begin: a subject may stand in the letterhead too.
    var seen: Set<Int32> = []
    var announced: (relation: Relation, style: LabelStyle)?
    for passage in passages() {
      guard PassageCitationReader.mayCite(passage.tokens) else {
        if !passage.isEmpty { announced = nil }
        continue
      }
      let style = LabelStyle(passage.label)
      // An item on the announcing passage's own level is no member of its list.
      if let list = announced, list.style == style, style != .none { announced = nil }
      let reader = PassageCitationReader(
        passage, text: document.text, canAct: canAct, announced: announced?.relation)
      reader.run()
      if let next = reader.announcement() {
        announced = (next, style)
      } else if !reader.followsAnnouncement {
        announced = nil
      }
      guard !reader.mentions.isEmpty else { continue }
      for mention in reader.mentions where seen.insert(passage.tokens[mention.tokens.lowerBound].start).inserted {
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
    return ["NQ", "NQLT", "QĐ", "QyĐ", "NĐ", "TT", "TTLT", "LUẬT", "PL", "CT", "QC", "L", "HD", "KL", "VBHN"].contains(
      type)
  }

  /// Passages that cite, those of tables at their place in the text; what two passages share is read once.
  private func passages() -> [Passage] {
    var result = document.passages.filter { passage in
      switch passage.kind {
      case .typeName, .recipients, .signature: false
      default: true
      }
    }
    for table in document.tables {
      for row in table.rows { result += row.cells.filter { PassageCitationReader.mayCite($0.tokens) } }
    }
    if !document.tables.isEmpty { result.sort { $0.range.start < $1.range.start } }
    return result
  }
}
