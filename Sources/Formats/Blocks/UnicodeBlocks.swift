internal import Text

/// The blocks of a document with all letters in Unicode, whatever fonts they were typed in.
struct UnicodeBlocks {
  let blocks: [Block]
  /// Of most of what was not in Unicode, else UTF-8.
  let encoding: TextEncoding
  let evidence: EncodingEvidence

  /// - Complexity: linear; nothing is copied where all is in Unicode.
  init(_ blocks: [Block]) {
    var paragraphs: [[FontRun]] = []
    Self.gather(blocks, into: &paragraphs)
    var decoder = FontDecoder(paragraphs)
    encoding = decoder.encoding
    evidence = decoder.evidence
    self.blocks = decoder.isIdentity ? blocks : Self.decoded(blocks, &decoder)
  }

  private static func gather(_ blocks: [Block], into paragraphs: inout [[FontRun]]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): paragraphs.append(paragraph.runs)
      case .table(let grid): for cell in grid.rows.joined() { gather(cell.blocks, into: &paragraphs) }
      case .page: continue
      }
    }
  }

  private static func decoded(_ blocks: [Block], _ decoder: inout FontDecoder) -> [Block] {
    blocks.map { block in
      switch block {
      case .paragraph(var paragraph):
        paragraph.runs = decoder.runs(paragraph.runs)
        return .paragraph(paragraph)
      case .table(var grid):
        for row in grid.rows.indices {
          for cell in grid.rows[row].indices {
            grid.rows[row][cell].blocks = decoded(grid.rows[row][cell].blocks, &decoder)
          }
        }
        return .table(grid)
      case .page: return block
      }
    }
  }
}
