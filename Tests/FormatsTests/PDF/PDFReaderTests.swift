import Testing
import Text

@testable import Formats

@Suite struct PDFReaderTests {
  @Test func readsTheColumnsOfALetterheadOneAfterTheOther() throws {
    var page = PDFWriter.Page()
    page.text("UBND TINH LAM GIANG", x: 90, y: 60)
    page.text("SO NOI VU", x: 120, y: 76)
    page.text("So: 57/KH-SNV", x: 110, y: 100)
    page.text("CONG HOA XA HOI CHU NGHIA VIET NAM", x: 290, y: 64)
    page.text("Doc lap - Tu do - Hanh phuc", x: 330, y: 80)
    page.text("Lam Giang, ngay 02 thang 3 nam 2026", x: 310, y: 104)
    page.text("KE HOACH", x: 270, y: 140, isBold: true)
    addBody(to: &page, y: 170)
    #expect(
      try lines(PDFWriter(pages: [page])).prefix(7) == [
        "UBND TINH LAM GIANG", "SO NOI VU", "So: 57/KH-SNV", "CONG HOA XA HOI CHU NGHIA VIET NAM",
        "Doc lap - Tu do - Hanh phuc", "Lam Giang, ngay 02 thang 3 nam 2026", "KE HOACH",
      ])
  }

  @Test func joinsWrappedLinesAndKeepsTheHyphensOfNumbers() throws {
    var page = PDFWriter.Page()
    addBody(to: &page, y: 60)
    #expect(
      try lines(PDFWriter(pages: [page])) == [
        "Can cu Nghi quyet cua Ban Chap hanh Trung uong va Bo Chinh tri so 57-NQ/TW ngay 22/12/2024 ve dot pha phat trien "
          + "manh me khoa hoc va cong nghe, doi moi sang tao trong ca nuoc.",
        "Uy ban nhan dan tinh ban hanh Ke hoach nay de cac co quan, don vi thuc hien.",
      ])
  }

  @Test func leavesPageNumbersAndRunningHeadsOut() throws {
    let pages = (1...4).map { number in
      var page = PDFWriter.Page()
      page.text("UBND TINH LAM GIANG - KE HOACH 57", x: 80, y: 30, size: 9)
      page.text("Cau so \(number) dung rieng mot trang.", x: 80, y: 100)
      page.text("- \(number) -", x: 290, y: 810)
      return page
    }
    let manuscript = try read(PDFWriter(pages: pages))
    #expect(lines(manuscript) == (1...4).map { "Cau so \($0) dung rieng mot trang." })
    #expect(manuscript.pages == [1, 1, 2, 2, 3, 3, 4, 4])
  }

  @Test func goesOnWithAParagraphOnTheNextPageBeforeItsNotes() throws {
    var first = PDFWriter.Page()
    addBody(to: &first, y: 600, isCut: true)
    first.text("1", x: 80, y: 770, size: 6)
    first.text("Ghi chu cua trang dau.", x: 86, y: 774, size: 9)
    var second = PDFWriter.Page()
    second.text("khoa hoc va cong nghe.", x: 80, y: 60)
    #expect(
      try lines(PDFWriter(pages: [first, second])) == [
        "Can cu Nghi quyet cua Ban Chap hanh Trung uong va Bo Chinh tri so 57-NQ/TW ngay 22/12/2024 ve dot pha phat trien "
          + "manh me khoa hoc va cong nghe.",
        "1 Ghi chu cua trang dau.",
      ])
  }

  @Test func readsARuledTableRowForRowOverAPageBreak() throws {
    let columns = [80.0, 120, 300, 420, 520]
    var first = PDFWriter.Page()
    addBody(to: &first, y: 60)
    first.grid(columns: columns, rows: [300, 330, 380])
    for (x, text) in zip(columns, ["TT", "Nhiem vu", "Chu tri", "Thoi han"]) { first.text(text, x: x + 4, y: 320) }
    first.text("1", x: 84, y: 350)
    first.text("Ra soat thu tuc va", x: 124, y: 350)
    first.text("cong bo ket qua", x: 124, y: 366)
    first.text("So Noi vu", x: 304, y: 350)
    first.text("Quy I/2026", x: 424, y: 350)
    var second = PDFWriter.Page()
    second.grid(columns: columns, rows: [60, 90, 120, 150])
    for (x, text) in zip(columns, ["TT", "Nhiem vu", "Chu tri", "Thoi han"]) { second.text(text, x: x + 4, y: 80) }
    second.text("tren trang tin", x: 124, y: 110)
    second.text("2", x: 84, y: 140)
    second.text("Bao cao", x: 124, y: 140)
    second.text("Van phong", x: 304, y: 140)
    second.text("57-NQ/TW", x: 424, y: 140)
    #expect(
      try lines(PDFWriter(pages: [first, second])).suffix(3) == [
        "TT\tNhiem vu\tChu tri\tThoi han",
        "1\tRa soat thu tuc va cong bo ket qua tren trang tin\tSo Noi vu\tQuy I/2026",
        "2\tBao cao\tVan phong\t57-NQ/TW",
      ])
  }

  @Test func readsMergedCells() throws {
    var page = PDFWriter.Page()
    addBody(to: &page, y: 60)
    // | A |   B   |
    // |   | C | D |
    for (x0, y0, x1, y1) in [
      (80.0, 300.0, 500.0, 300.0), (200, 340, 500, 340), (80, 380, 500, 380), (80, 300, 80, 380), (200, 300, 200, 380),
      (350, 340, 350, 380), (500, 300, 500, 380),
    ] { page.line(x0, y0, x1, y1) }
    page.text("A", x: 100, y: 340)
    page.text("B", x: 330, y: 325)
    page.text("C", x: 250, y: 365)
    page.text("D", x: 400, y: 365)
    #expect(try lines(PDFWriter(pages: [page])).suffix(2) == ["A\tB\t", "\tC\tD"])
  }

  @Test(arguments: [90, 180, 270]) func readsTurnedPages(rotation: Int) throws {
    var page = PDFWriter.Page()
    addBody(to: &page, y: 60)
    page.rotation = rotation
    #expect(try lines(PDFWriter(pages: [page])).count == 2)
  }

  @Test func refusesWhatIsNoPDF() {
    #expect(throws: ReadingFailure.self) { try read(Array("%PDF-1.4\nnothing".utf8)) }
    #expect(throws: ReadingFailure.self) { try read([]) }
    #expect(throws: ReadingFailure.exceeded(.pages, limit: 2)) {
      var limits = ReadingLimits()
      limits.pages = 2
      let page = PDFWriter.Page()
      _ = try PDFReader(limits: limits, tools: ReadingTools()).blocks(PDFWriter(pages: [page, page, page]).bytes())
    }
    #expect(throws: ReadingFailure.exceeded(.textBytes, limit: 10)) {
      var limits = ReadingLimits()
      limits.textBytes = 10
      var page = PDFWriter.Page()
      addBody(to: &page, y: 60)
      _ = try PDFReader(limits: limits, tools: ReadingTools()).blocks(PDFWriter(pages: [page]).bytes())
    }
  }

  @Test func asksForNoPassword() {
    let page = PDFWriter.Page()
    let writer = PDFWriter(
      pages: [page],
      trailer: """
        /Encrypt << /Filter /Standard /V 1 /R 2 /P -64 /O <\(String(repeating: "41", count: 32))> \
        /U <\(String(repeating: "42", count: 32))> >> /ID [<41> <41>]
        """)
    #expect(throws: ReadingFailure.encrypted) { try read(writer) }
  }

  @Test func readsAFileOfAHundredThousandObjects() throws {
    var page = PDFWriter.Page()
    addBody(to: &page, y: 60)
    #expect(try lines(PDFWriter(pages: [page], idleObjects: 100_000)).count == 2)
  }

  /// Every cut ends in a text or a failure.
  @Test func survivesEveryCut() {
    var page = PDFWriter.Page()
    addBody(to: &page, y: 60)
    page.grid(columns: [80, 200, 300], rows: [300, 330, 360])
    let bytes = PDFWriter(pages: [page, page]).bytes()
    for length in stride(from: 0, to: bytes.count, by: 7) { _ = try? read(Array(bytes[..<length])) }
  }

  /// Printed by LibreOffice: the font has no Vietnamese letters, so that words change fonts in the middle.
  @Test(arguments: ["thong-bao", "ke-hoach"]) func readsWhatLibreOfficePrinted(name: String) throws {
    let manuscript = try read(try Fixture.bytes("\(name).pdf"))
    let expected = String(decoding: try Fixture.bytes("\(name).pdf.txt"), as: UTF8.self)
    #expect(lines(manuscript) == expected.split(separator: "\n").map(String.init))
  }

  // MARK: Pages

  /// Two paragraphs that are wrapped at 540 points; a number is cut after its hyphen.
  /// - Parameter isCut: whether the page ends after two lines.
  private func addBody(to page: inout PDFWriter.Page, y: Double, isCut: Bool = false) {
    let lines = [
      (108.0, "Can cu Nghi quyet cua Ban Chap hanh Trung uong va Bo Chinh tri so 57-"),
      (80.0, "NQ/TW ngay 22/12/2024 ve dot pha phat trien manh me"),
      (80, "khoa hoc va cong nghe, doi moi sang tao trong ca nuoc."),
      (108, "Uy ban nhan dan tinh ban hanh Ke hoach nay de cac co quan, don vi"), (80, "thuc hien."),
    ]
    // A line is as wide as the column: its words are set apart.
    let wrapped = [true, true, false, true, false]
    for (index, line) in lines.prefix(isCut ? 2 : 5).enumerated() {
      add(line.1, to: &page, x: line.0, y: y + 16 * Double(index), isFull: isCut || wrapped[index])
    }
  }

  private func add(_ text: String, to page: inout PDFWriter.Page, x: Double, y: Double, isFull: Bool) {
    guard isFull else { return page.text(text, x: x, y: y) }
    let width = text.reduce(0.0) { $0 + Self.width(of: $1) } * 12 / 1000
    let spaces = Double(text.count { $0 == " " })
    page.content += "\((540 - x - width) / spaces) Tw "
    page.text(text, x: x, y: y)
    page.content += "0 Tw "
  }

  /// Of a letter in Helvetica, in thousandths of its size.
  private static func width(of letter: Character) -> Double {
    switch letter {
    case "i", "l", "j": 222
    case " ", "t", "f", "/", ",", ".", "I": 278
    case "r", "-": letter == "-" ? 333 : 333
    case "c", "k", "s", "v", "x", "y", "z": 500
    case "T", "Z", "F": 611
    case "A", "B", "E", "K", "P", "S", "V", "X", "Y": 667
    case "C", "D", "H", "N", "R", "U", "w": 722
    case "G", "O", "Q": 778
    case "m", "M": 833
    case "W": 944
    default: 556
    }
  }

  private func read(_ writer: PDFWriter) throws -> Manuscript { try read(writer.bytes()) }

  private func read(_ bytes: [UInt8]) throws -> Manuscript {
    try DocumentReader().read(bytes, fileName: "a.pdf")
  }

  private func lines(_ writer: PDFWriter) throws -> [String] { lines(try read(writer)) }

  private func lines(_ manuscript: Manuscript) -> [String] {
    manuscript.text.string.split(separator: "\n").map(String.init)
  }
}
