import Testing
import Text

@testable import Formats

@Suite struct HTMLReaderTests {
  private func text(_ html: String) throws -> String {
    try DocumentReader().read(Array(html.utf8), fileName: "trang.html").text.string
  }

  @Test(arguments: [
    ("<p>Nghị  quyết\n số <b>57</b>-NQ/TW</p><p>Điều&nbsp;1</p>", "Nghị quyết số 57-NQ/TW\n\nĐiều 1\n\n"),
    ("Kế hoạch<br>năm 2026<br><br>Mục đích", "Kế hoạch\nnăm 2026\n\nMục đích\n\n"),
    ("<div>một<div>hai</div>ba</div>", "một\n\nhai\n\nba\n\n"),
    ("<ol type=I start=2><li>hai<li>ba<ul><li>con</ul></ol>", "II. hai\n\nIII. ba\n\n- con\n\n"),
    ("<ol><li>x<ol>\n<UL type=disc><li>q</ul></ol><li>B</ol>", "1. x\n\n- q\n\n2. B\n\n"),
    ("<ol><li value=5>năm</li><li></li></ol><p>sau</p>", "5. năm\n\nsau\n\n"),
    ("công chức<sup>1</sup> và H<sub>2</sub>O", "công chức¹ và H2O\n\n"),
    ("<pre>dòng một\n  dòng hai</pre>", "dòng một\ndòng hai\n\n"),
    ("Quy&#7871;t &#x111;&#7883;nh &amp; &lt;a&gt; &xyz;", "Quyết định & <a> &xyz;\n\n"),
    ("<p style='display: none'>ẩn</p><p hidden>ẩn</p><script>var x = '<p>';</script><p>hiện</p>", "hiện\n\n"),
    ("<p>Số: 33/KH-SNV</div></p></td>Lam Giang", "Số: 33/KH-SNV\n\nLam Giang\n\n"),
  ])
  func readsTextAsABrowserShowsIt(_ html: String, _ expected: String) throws {
    #expect(try text(html) == expected)
  }

  @Test func readsTablesWithSpans() throws {
    let html = """
      <table border=1><caption>Phân công</caption>
      <tr><th rowspan=2>TT<th rowspan=2>Việc<th colspan=2>Trách nhiệm</tr>
      <tr><th>Chủ trì<th>Phối hợp</tr>
      <tr><td>1<td>Rà soát<td rowspan=2>Văn phòng<td>Các phòng</tr>
      <tr><td>2<td><p>Tổng</p><p>kết</p><td>Thanh tra</tr>
      </table>
      """
    #expect(
      try text(html) == """
        Phân công

        TT\tViệc\tTrách nhiệm\t
        \t\tChủ trì\tPhối hợp
        1\tRà soát\tVăn phòng\tCác phòng
        2\tTổng kết\t\tThanh tra


        """)
  }

  /// A saved page of a portal: only the document is left of it.
  @Test func leavesOutMenusHeadsAndFeet() throws {
    let link = { (text: String) in "<li><a href='#'>\(text)</a></li>" }
    let html = """
      <html><head><title>Cổng</title><style>p { color: red }</style></head><body>
      <div id="header"><img src=a.png><a href="/">Cổng thông tin điện tử</a></div>
      <ul class="main-menu">\(link("Trang chủ"))\(link("Giới thiệu"))\(link("Tin tức"))</ul>
      <table width=100%><tr><td width=20%><div>\(["Văn bản", "Thủ tục", "Liên hệ"].map(link).joined())</div></td><td>
        <h1>Kế hoạch cải cách hành chính</h1>
        <p>Căn cứ <a href=1>Luật Tổ chức chính quyền địa phương</a>;</p>
        <p>Căn cứ <a href=2>Nghị định số 45/2020/NĐ-CP</a>;</p>
        <p>Căn cứ <a href=3>Quyết định số 215/QĐ-UBND</a> của Ủy ban nhân dân tỉnh;</p>
        <table><tr><td>TT</td><td>Việc</td></tr><tr><td>1</td><td>Rà soát</td></tr></table>
      </td></tr></table>
      <footer>Bản quyền thuộc Ủy ban nhân dân tỉnh</footer></body></html>
      """
    let lines = try text(html).split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "Kế hoạch cải cách hành chính", "Căn cứ Luật Tổ chức chính quyền địa phương;",
        "Căn cứ Nghị định số 45/2020/NĐ-CP;", "Căn cứ Quyết định số 215/QĐ-UBND của Ủy ban nhân dân tỉnh;",
        "TT\tViệc", "1\tRà soát",
      ])
  }

  @Test func readsOldPagesByTheirFont() throws {
    // "Quyết định" in TCVN3.
    let tcvn: [UInt8] =
      Array("<style>p.c {font-family: '.VnTime'}</style><p class=c>Quy".utf8) + [0xD5] + Array("t ®".latin1) + [0xDE]
      + Array("nh</p>".utf8)
    let manuscript = try DocumentReader().read(tcvn, fileName: "cu.htm")
    #expect(manuscript.text.string == "Quyết định\n\n")
    #expect(manuscript.text.encoding == .tcvn3)
  }

  @Test func readsTheCharsetThatThePageNames() throws {
    let page =
      Array("<meta http-equiv=Content-Type content='text/html; charset=windows-1258'><p>".utf8) + [0x4B, 0xEA, 0xEC]
    #expect(try DocumentReader().read(page, fileName: "cu.htm").text.string == "Kế\n\n")
  }

  @Test func readsTheTablesOfAMail() throws {
    let mail = """
      From: a@b.vn\r
      Content-Type: text/html; charset=utf-8\r
      \r
      <p>Kính gửi các phòng</p><table border=1><tr><td>TT<td>Việc<td>Hạn<tr><td>1<td>Rà soát<td>Quý I</table>
      """
    let text = try DocumentReader().read(Array(mail.utf8), fileName: "thu.eml").text.string
    #expect(text == "Từ: a@b.vn\n\nKính gửi các phòng\n\nTT\tViệc\tHạn\n1\tRà soát\tQuý I\n\n")
  }

  @Test func bearsEndlessNesting() throws {
    let deep = String(repeating: "<font><b><div>", count: 20_000) + "Kế hoạch"
    #expect(try text(deep) == "Kế hoạch\n\n")
    let tables = String(repeating: "<table><tr><td>", count: 2_000) + "Kế hoạch"
    #expect(throws: ReadingFailure.self) { try text(tables) }
    let spans = "<table border=1><tr><td colspan=100000000 rowspan=100000000>Kế hoạch<tr><td>a<td>b</table>"
    #expect(try text(spans).count < 2_000)
  }

  @Test func bearsAnyBytes() {
    var random = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 0..<UInt64.max, using: &random)
    var state = seed
    let page = Array(
      "<html><table border=1><tr><td rowspan=2>Kế<td>hoạch</table><ol><li>a</ol><p style='font-family:.VnTime'>Quy".utf8
    )
    for _ in 0..<300 {
      var bytes = page
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      _ = try? DocumentReader().read(bytes, fileName: "a.html")
    }
    #expect(Bool(true), "seed \(seed)")
  }
}

extension String {
  fileprivate var latin1: [UInt8] { unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }
}
