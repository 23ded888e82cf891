/// Does damage to a document that is not yet laid out.
struct Damager {
  let damage: Damage
  var random: SeededRandom

  mutating func damage(_ draft: inout DocumentDraft) {
    if random.chance(damage.lostHead) { draft.blocks.removeAll { $0.kind == .headBody } }
    mergeCells(&draft)
    damageSymbols(&draft)
    if random.chance(damage.oldTones) { draft.editTexts { ToneMarks.moveToOldPlace(in: &$0) } }
    addMarkup(&draft)
    if random.chance(damage.icelandicD) {
      draft.editTexts { text in
        for range in text.occurrences(of: "Đ") { text.replace(range, with: "\u{D0}") }
      }
    }
    breakPages(&draft)
    if random.chance(damage.hardWrap) {
      for index in draft.blocks.indices where draft.blocks[index].isProse { draft.blocks[index].isWrapped = true }
    }
    if random.chance(damage.markdownHeadings) { addHeadingMarks(&draft) }
    if random.chance(damage.pipeTables) { pipeTables(&draft) }
  }

  /// What is done to the finished text.
  mutating func encode(_ text: String) -> [UInt8] {
    var text = text
    if random.chance(damage.decomposed) { text = text.decomposed }
    if random.chance(damage.windowsLines) {
      text = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
    }
    return Array(text.utf8)
  }

  // MARK: Symbols

  private mutating func damageSymbols(_ draft: inout DocumentDraft) {
    let symbols = draft.symbols
    var random = random
    let damage = damage
    draft.editTexts { text in
      // From the last to the first, so that earlier offsets stay.
      for mark in text.marks(among: symbols).sorted(by: { $0.start > $1.start }) {
        let symbol = text.string(of: mark)
        guard let hyphen = text.utf8[mark.start..<mark.end].firstIndex(of: UInt8(ascii: "-")) else { continue }
        if symbol.contains("/CĐ-"), random.chance(damage.plainD),
          let place = text.occurrences(of: "CĐ-").first(where: {
            mark.start <= $0.lowerBound && $0.upperBound <= mark.end
          })
        {
          text.replace(place, with: "CD-")
        } else if random.chance(damage.spacedHyphen) {
          text.replace(hyphen..<hyphen + 1, with: random.pick(["- ", " - ", " -"]))
        } else if random.chance(damage.enDash) {
          text.replace(hyphen..<hyphen + 1, with: "–")
        } else if random.chance(damage.lostHyphen) && symbol.wholeMatch(of: /\d+\/(KH|QĐ|CT|NQ)-(UBND|CP|TTg)/) != nil {
          text.replace(hyphen..<hyphen + 1, with: "")
        }
      }
    }
    self.random = random
  }

  // MARK: Tables

  private mutating func mergeCells(_ draft: inout DocumentDraft) {
    for index in draft.blocks.indices {
      guard var table = draft.blocks[index].table, !table.unitColumns.isEmpty else { continue }
      for row in table.rows.indices.dropFirst() {
        let (above, below) = (table.rows[row - 1], table.rows[row])
        guard !above.isGroup, !below.isGroup, random.chance(damage.mergedCell) else { continue }
        guard let lender = above.fact, let borrower = below.fact else { continue }
        guard case .task(let lent)? = draft.facts[lender], case .task(var task)? = draft.facts[borrower] else {
          continue
        }
        task.lead = lent.lead
        task.support = lent.support
        draft.facts[borrower] = .task(task)
        for column in table.unitColumns { table.rows[row].cells[column] = MarkedText() }
      }
      draft.blocks[index].table = table
    }
  }

  private func pipeTables(_ draft: inout DocumentDraft) {
    for index in draft.blocks.indices {
      guard var table = draft.blocks[index].table else { continue }
      table.isPiped = true
      draft.blocks[index].table = table
    }
  }
}
