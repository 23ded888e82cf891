import Text

/// The single words that the grammar of citations looks for, by how they are spelled.
final class CitationWords: Sendable {
  static let shared = CitationWords()

  let so = CitationWords.key("số")
  let ngay = CitationWords.key("ngày")
  let thang = CitationWords.key("tháng")
  let nam = CitationWords.key("năm")
  let cua = CitationWords.key("của")
  let ve = CitationWords.key("về")
  let va = CitationWords.key("và")
  let hoac = CitationWords.key("hoặc")
  let den = CitationWords.key("đến")
  let cac = CitationWords.key("các")
  let nay = CitationWords.key("này")
  let khoa = CitationWords.key("khóa")
  let dieu = CitationWords.key("điều")
  let khoan = CitationWords.key("khoản")
  let diem = CitationWords.key("điểm")
  let muc = CitationWords.key("mục")
  let chuong = CitationWords.key("chương")
  let phan = CitationWords.key("phần")
  let tiet = CitationWords.key("tiết")
  let phu = CitationWords.key("phụ")
  let luc = CitationWords.key("lục")
  let qh = CitationWords.key("QH")
  let ubtvqh = CitationWords.key("UBTVQH")
  let ky = CitationWords.key("ký")
  let can = CitationWords.key("căn")
  let cu = CitationWords.key("cứ")
  let luat = CitationWords.key("luật")
  let quoc = CitationWords.key("quốc")
  let gia = CitationWords.key("gia")
  let giai = CitationWords.key("giai")
  let doan = CitationWords.key("đoạn")
  let tam = CitationWords.key("tầm")
  let nhin = CitationWords.key("nhìn")
  let dinh = CitationWords.key("định")
  let huong = CitationWords.key("hướng")
  let nhiem = CitationWords.key("nhiệm")
  let thuc = CitationWords.key("thực")
  let hien = CitationWords.key("hiện")
  let het = CitationWords.key("hết")
  let hieu = CitationWords.key("hiệu")
  let hieuLuc = CitationWords.key("lực")
  let da = CitationWords.key("đã")
  let duoc = CitationWords.key("được")
  let sau = CitationWords.key("sau")
  let tinh = CitationWords.key("tỉnh")

  /// Words of the phrases, without order.
  static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { key(String($0)) })
  }

  static func key(_ word: String) -> UInt64 { SpellingKey(word).value }
}
