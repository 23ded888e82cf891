import Testing
import Text

@testable import Formats

@Suite struct ManuscriptComposerTests {
  @Test func writesParagraphsTablesAndPages() throws {
    let manuscript = try ManuscriptComposer([
      .page(1), .paragraph(Paragraph("1. Mục\tđích\nvà yêu cầu")), .paragraph(Paragraph("")), .page(2),
      .table(
        Grid(rows: [
          [cell("TT"), cell("Nội dung"), cell("Đơn vị", columns: 2)],
          [cell("1"), cell("Ban hành", "Kế hoạch"), cell("Văn\nphòng"), cell("")],
          [cell("", continuesAbove: true), cell("Rà soát"), cell("Sở Nội vụ"), cell("Quý I")],
        ])),
    ]).manuscript(format: .text)
    #expect(
      manuscript.text.string == """
        1. Mục đích
        và yêu cầu

        TT\tNội dung\tĐơn vị\t
        1\tBan hành Kế hoạch\tVăn phòng\t
        \tRà soát\tSở Nội vụ\tQuý I


        """)
    #expect(manuscript.pages == [1, 1, 1, 2, 2, 2, 2])
  }

  @Test func writesALetterheadCellByCell() throws {
    let manuscript = try ManuscriptComposer([
      .table(
        Grid(rows: [
          [cell("UBND TỈNH LAM GIANG", "SỞ NỘI VỤ"), cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")],
          [cell("Số: 12/KH-SNV"), cell("Lam Giang, ngày 02 tháng 3 năm 2026")],
        ]))
    ]).manuscript(format: .text)
    #expect(
      manuscript.text.string.split(separator: "\n") == [
        "UBND TỈNH LAM GIANG", "SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/KH-SNV",
        "Lam Giang, ngày 02 tháng 3 năm 2026",
      ])
  }

  @Test func refusesBlocksWithoutALetter() {
    #expect(throws: ReadingFailure.undecodable(.empty, line: nil)) {
      try ManuscriptComposer([.paragraph(Paragraph(" \n"))]).manuscript(format: .text)
    }
  }

  private func cell(_ paragraphs: String..., columns: Int = 1, continuesAbove: Bool = false) -> Grid.Cell {
    Grid.Cell(
      blocks: paragraphs.map { .paragraph(Paragraph($0)) }, columns: columns, continuesAbove: continuesAbove)
  }
}
