import Glibc
import Testing
import Text

@testable import Formats

@Suite struct ScanTests {
  // MARK: Pictures

  @Test func makesPaperWhiteAndInkBlack() {
    var image = picture(200, 100) { x, y in y == 50 ? 90 : UInt8(228 + (x * 7 + y * 3) % 9) }
    image.normalize()
    #expect(image.pixels[0] > 240)
    #expect(image.pixels[50 * 200 + 20] < 10)
  }

  @Test func erasesLinesButNotWhatCrossesThem() {
    let scale = 3.0
    // A line over the whole width, a stroke of 4 pixels through it.
    var image = picture(300, 120) { x, y in
      (60...61).contains(y) || (100..<104).contains(x) && (45..<75).contains(y) ? 0 : 255
    }
    let rules = ScannedRules(scale: scale).rules(in: image)
    #expect(rules.count == 1)
    image.erase(rules, scale: scale)
    #expect(image.pixels[60 * 300 + 20] == 255)
    #expect(image.pixels[60 * 300 + 102] == 0)
  }

  @Test func cutsColumnsAndCellsApartAndFindsWordsAgain() throws {
    // Two columns of one height, then a line over the width.
    let image = picture(600, 300) { x, y in
      (40..<60).contains(y) && ((50..<200).contains(x) || (380..<550).contains(x))
        || (150..<170).contains(y) && (50..<550).contains(x)
        ? 0 : 255
    }
    let strips = PageStrips(image, tables: [], scale: 1)
    #expect(strips.strips.map(\.left) == [49, 379, 49])
    let second = strips.strips[1]
    let word = RecognizedWord(
      text: "a", left: 10 + 7, top: second.target + 2, right: 20, bottom: second.target + 12, lineTop: second.target,
      lineBottom: second.target + 20, confidence: 90)
    #expect(strips.placed([word])[0].left == 389)
    #expect(strips.placed([word])[0].top == 41)
  }

  @Test func readsWhatTesseractWrites() {
    let tsv = """
      level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
      4\t1\t1\t1\t1\t0\t10\t20\t300\t30\t-1\t
      5\t1\t1\t1\t1\t1\t10\t22\t80\t25\t96.5\tSố:
      5\t1\t1\t1\t1\t2\t100\t22\t80\t25\t41.0\t57/KH
      5\t1\t1\t1\t1\t3\t100\t22\t80\t25\t41.0\t 
      """
    let words = RecognizedWord.words(tsv: Array(tsv.utf8))
    #expect(words.map(\.text) == ["Số:", "57/KH"])
    #expect(words[1].lineTop == 20 && words[1].lineBottom == 50 && words[1].confidence == 41)
  }

  @Test func refusesWhatIsNoPicture() {
    for name in ["a.png", "a.jpg", "a.tif"] {
      #expect(throws: ReadingFailure.self) {
        try DocumentReader().read(Array("no picture at all".utf8), fileName: name)
      }
    }
  }

  // MARK: The cache

  @Test func keepsWhatWasRecognisedWithinItsLimit() throws {
    var template = Array("/tmp/tracuu-scans-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    let cache = ScanCache(folder: folder)
    let page = try ScanPage(picture(100, 100) { _, _ in 255 }, scale: 1, recognizer: .init(program: "/bin/false"))
    let key = ScanKey(picture(100, 100) { _, _ in 255 }, scale: 1)
    #expect(cache[key] == nil)
    cache.keep(page, as: key)
    #expect(cache[key] == page)
    #expect(ScanKey(picture(100, 100) { x, _ in x == 3 ? 254 : 255 }, scale: 1) != key)
    cache.trim(to: 0)
    #expect(cache[key] == nil)
  }

  // MARK: Doubts

  @Test func marksDoubtfulStretches() throws {
    let manuscript = try ManuscriptComposer([
      .paragraph(Paragraph([FontRun("Số: "), FontRun("57/KH", isDoubtful: true), FontRun(" ngày 02")])),
      .table(Grid(rows: [[cell("1"), cell("Hà", isDoubtful: true)]])),
    ]).manuscript(format: .picture)
    #expect(manuscript.text.string == "Số: 57/KH ngày 02\n\n1\tHà\n\n")
    #expect(manuscript.doubts.map { manuscript.text.string($0) } == ["57/KH", "Hà"])
  }

  // MARK: Recognition

  /// Where tesseract is installed (Scripts/requirements installs it): the upper part of the printed notice at 200 pixels an inch,
  /// turned by 0.4°. At most three words in a hundred may be wrong, and no document number.
  @Test(.enabled(if: ChildProcess.find("tesseract") != nil)) func recognisesAScan() throws {
    let manuscript = try DocumentReader().read(try Fixture.bytes("thong-bao.jpg"), fileName: "thong-bao.jpg")
    let words = manuscript.text.string.split { $0.isWhitespace }.map(String.init)
    let all = try DocumentReader().read(try Fixture.bytes("thong-bao.pdf"), fileName: "a.pdf")
    let expected = all.text.string.split { $0.isWhitespace }.map(String.init).prefix(130)
    let missing = Set(expected).subtracting(words)
    #expect(missing.count * 100 <= 3 * Set(expected).count, "missing: \(missing)")
    for symbol in ["57/KH-VPUB", "93/TB-VPUB", "57-NQ/TW", "41/KH-UBND"] {
      #expect(words.contains { $0.hasPrefix(symbol) }, "\(symbol)")
    }
    #expect(Set(manuscript.pages) == [1])
  }

  private func picture(_ width: Int, _ height: Int, _ gray: (Int, Int) -> UInt8) -> GrayImage {
    var pixels: [UInt8] = []
    for y in 0..<height { for x in 0..<width { pixels.append(gray(x, y)) } }
    return GrayImage(width: width, height: height, pixels: pixels)
  }

  private func cell(_ text: String, isDoubtful: Bool = false) -> Grid.Cell {
    Grid.Cell(blocks: [.paragraph(Paragraph([FontRun(text, isDoubtful: isDoubtful)]))])
  }
}
