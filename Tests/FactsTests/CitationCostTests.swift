import Testing
import Text

@testable import Facts

@Suite struct CitationCostTests {
  /// Inputs on which a careless grammar looks at everything again and again: twice the text must not take much more than twice
  /// the time.
  @Test(arguments: [
    "Nghị quyết ", "Luật Đất đai, ", "điểm a khoản 2 Điều 5 ", "(", "Quyết định số ", "57-NQ/TW và ", "của Bộ Nội vụ, ",
    "12, ",
    "Kế hoạch hành động của ", "sửa đổi, bổ sung ", "Luật sửa đổi, bổ sung một số điều của ", "giai đoạn 2021 - 2030 ",
    "số 1/", "\" ",
    "Nghị quyết số 57-NQ/TW về ", "hết hiệu lực ",
  ]) func isLinear(_ piece: String) {
    func seconds(_ count: Int) -> Duration {
      let text = String(repeating: piece, count: count)
      return (0..<3).map { _ in ContinuousClock().measure { _ = CitationExample.citations(text) } }.min()!
    }
    let small = seconds(400)
    let large = seconds(3_200)
    #expect(large < small * 32 + .milliseconds(50), "\(small) for one, \(large) for eight times the text")
  }
}
