import Testing

@testable import Formats

@Suite struct SheetNumberFormatTests {
  static let examples: [(number: Double, code: String?, text: String)] = [
    (0, nil, "0"), (1, nil, "1"), (-3, "General", "-3"), (0.1 + 0.2, nil, "0.3"), (1.0 / 3, nil, "0.333333333"),
    (1234567.891, nil, "1234567.891"), (1e12, nil, "1000000000000"), (1.5e20, nil, "1.5E+20"), (1e-12, nil, "1E-12"),
    (0.95, "0%", "95%"), (0.333333, "0.0#%", "33.33%"), (5, "000", "005"), (1234567.5, "#,##0.00", "1234567.5"),
    (1234567, "#,##0", "1234567"), (-1500, "#,##0;(#,##0)", "-1500"), (-1500, "#,##0", "-1500"),
    (0, "#,##0;-#,##0;\"-\"", "-"), (44, "#,##0 \"đồng\"", "44 đồng"), (1_500_000, "#,##0,,\" triệu\"", "2 triệu"),
    (1.5, "0.00E+00", "1.50E+00"), (0.25, "#.##", "0.25"), (-0.001, "0.0", "-0.001"), (7, "[Red]0_)", "7"),
    (5, "[$₫-42A] #,##0", "₫ 5"), (12, "@", "12"),
    (46203, "dd/mm/yyyy", "30/06/2026"), (46203, "d\"/\"m\"/\"yyyy", "30/6/2026"),
    (46203.604166667, "dd/mm/yyyy h:mm", "30/06/2026 14:30"),
    (46203.75, "h:mm AM/PM", "6:00 PM"), (46203, "[$-42A]d mmmm yyyy;@", "30 tháng 6 2026"),
    (46203, "mm/yyyy", "06/2026"),
    (46203, "dddd", "Tuesday"), (46203, "[$-42A]dddd", "Thứ ba"), (59, "d/m/yyyy", "28/2/1900"),
    (61, "d/m/yyyy", "1/3/1900"), (1, "d/m/yyyy", "1/1/1900"),
    (1.5, "[h]:mm", "36:00"), (0.000694444, "mm:ss", "01:00"), (-1, "dd/mm/yyyy", "-1"),
    (1e300, "dd/mm/yyyy", "1E+300"),
    (.nan, nil, "nan"), (.infinity, "0", "inf"), (1e300, "#,##0", "1E+300"), (46203, "\"chưa", "chưa"), (1, "[", "1"),
    (1, "\\", "1"),
  ]

  @Test(arguments: examples) func showsNumbersAsCellsDo(number: Double, code: String?, text: String) {
    #expect(SheetNumberFormat.text(number, code: code, is1904: false) == text)
  }

  @Test func countsFrom1904() {
    #expect(SheetNumberFormat.text(44741, code: "dd/mm/yyyy", is1904: true) == "30/06/2026")
  }

  @Test func survivesAnyCode() {
    let signs = Array("0#?.,;%\"\\_*[]$-yMdhsAaPpE+@/ đ")
    var random = SystemRandomNumberGenerator()
    for _ in 0..<4_000 {
      let code = String((0..<Int.random(in: 0...12, using: &random)).map { _ in signs.randomElement(using: &random)! })
      for number in [0, -1.5, 46203.7, 1e18, -1e-7] {
        _ = SheetNumberFormat.text(number, code: code, is1904: false)
      }
    }
  }
}
