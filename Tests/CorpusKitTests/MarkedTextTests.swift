import Testing

@testable import CorpusKit

@Suite struct MarkedTextTests {
  private let text: MarkedText = "theo \(MarkedText("Nghị quyết số 57-NQ/TW").marked(1)) của tỉnh"

  private func marked(_ text: MarkedText) -> [String] { text.marks.map { text.string(of: $0) } }

  @Test func marksFollowEdits() throws {
    var text = text
    let hyphen = try #require(text.occurrences(of: "-").first)
    text.replace(hyphen, with: " – ")
    #expect(text.string == "theo Nghị quyết số 57 – NQ/TW của tỉnh")
    #expect(marked(text) == ["Nghị quyết số 57 – NQ/TW"])
  }

  @Test func insertionsAtTheEdgeStayOutside() {
    var text = text
    let mark = text.marks[0]
    text.replace(mark.end..<mark.end, with: "**")
    text.replace(mark.start..<mark.start, with: "**")
    #expect(text.string == "theo **Nghị quyết số 57-NQ/TW** của tỉnh")
    #expect(marked(text) == ["Nghị quyết số 57-NQ/TW"])
  }

  @Test func splittingCutsMarks() throws {
    let space = try #require(text.spaces.dropFirst(2).first)
    let (left, right) = text.split(atSpace: space)
    #expect(left.string == "theo Nghị quyết")
    #expect(marked(left) == ["Nghị quyết"])
    #expect(marked(right) == ["số 57-NQ/TW"])
  }

  @Test func capitalizingKeepsMarks() {
    let text = MarkedText("đến năm 2030").marked(4).capitalized
    #expect(text.string == "Đến năm 2030")
    #expect(marked(text) == ["Đến năm 2030"])
  }

  @Test(arguments: [
    ("hòa, Ủy ban, hóa", "hoà, Uỷ ban, hoá"), ("quý hoàn toàn thuế quy", "quý hoàn toàn thuế quy"),
  ])
  func toneMarksMove(_ new: String, _ old: String) {
    var text = MarkedText(new)
    ToneMarks.moveToOldPlace(in: &text)
    #expect(text.string == old)
    #expect(ToneMarks.inNewPlace(old) == new)
  }
}
