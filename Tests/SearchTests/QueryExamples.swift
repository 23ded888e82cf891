import Search
import Testing

/// The examples of the page on the query language: what is typed, how it is read, what is said of it.
enum QueryExamples {
  struct Example: Sendable, CustomTestStringConvertible {
    let typed: String
    let read: String
    var notes: [QueryNote] = []

    var testDescription: String { typed }
  }

  static let all: [Example] = [
    // Words
    .init(typed: "cải cách hành chính", read: "(cải cách hành chính)"),
    .init(typed: "cai cach hanh chinh", read: "(cai cach hanh chinh)"),
    .init(typed: "UBND tỉnh", read: "(UBND tỉnh)"),
    .init(typed: "từ*", read: "(từ*)"),
    .init(typed: "kế hoạch chuyển đổi s*", read: "(kế hoạch chuyển đổi) (s*)"),
    // Phrases
    .init(typed: "\"chuyển đổi số\"", read: "\"chuyển đổi số\""),
    .init(typed: "“chuyển đổi số” cấp xã", read: "\"chuyển đổi số\" (cấp xã)"),
    .init(typed: "«rõ người, rõ việc»", read: "\"rõ người rõ việc\""),
    // All, any, none
    .init(typed: "thanh tra AND kiểm tra", read: "(thanh tra) AND (kiểm tra)"),
    .init(typed: "thanh tra VÀ kiểm tra", read: "(thanh tra) AND (kiểm tra)"),
    .init(typed: "thanh tra và kiểm tra", read: "(thanh tra và kiểm tra)"),
    .init(typed: "kế hoạch OR chương trình", read: "(kế hoạch) OR (chương trình)"),
    .init(typed: "kế hoạch HOẶC chương trình", read: "(kế hoạch) OR (chương trình)"),
    .init(typed: "đất đai NOT khiếu nại", read: "(đất đai) NOT (khiếu nại)"),
    .init(typed: "đất đai KHÔNG (khiếu nại OR tố cáo)", read: "(đất đai) NOT [(khiếu nại) OR (tố cáo)]"),
    .init(typed: "đất đai -khiếu", read: "(đất đai) NOT (khiếu)"),
    .init(typed: "đất đai -\"khiếu nại\"", read: "(đất đai) NOT \"khiếu nại\""),
    .init(typed: "a OR b AND c", read: "(a) OR [(b) AND (c)]"),
    .init(typed: "QUYẾT ĐỊNH VÀ NGHỊ QUYẾT", read: "(QUYẾT ĐỊNH VÀ NGHỊ QUYẾT)"),
    .init(typed: "UBND AND HĐND", read: "(UBND) AND (HĐND)"),
    // Fields
    .init(typed: "loại:KH", read: "type=KH"),
    .init(typed: "type:KH,QĐ", read: "type=KH OR type=QĐ"),
    .init(typed: "loại:(KH OR \"Quyết định\")", read: "type=KH OR type=Quyết định"),
    .init(typed: "cơ quan:\"Sở Ngoại vụ\"", read: "issuer=Sở Ngoại vụ"),
    .init(
      typed: "chuyển đổi số cơ quan:\"Sở Ngoại vụ\" năm:2026", read: "(chuyển đổi số) issuer=Sở Ngoại vụ year=2026"),
    .init(typed: "co quan:UBND", read: "issuer=UBND"),
    .init(typed: "nơi:\"Hà Tĩnh\"", read: "place=Hà Tĩnh"),
    .init(typed: "năm:2024-2026", read: "year=2024..2026"),
    .init(typed: "năm:2024..", read: "year=2024..9999"),
    .init(typed: "ngày:22/12/2024", read: "date=2024-12-22..2024-12-22"),
    .init(typed: "date:>=2025", read: "date=2025-01-01.."),
    .init(typed: "đơn vị:\"Văn phòng\"", read: "unit(any)=Văn phòng"),
    .init(typed: "chủ trì:\"Văn phòng\"", read: "unit(lead)=Văn phòng"),
    .init(typed: "phối hợp:\"Thanh tra\"", read: "unit(support)=Thanh tra"),
    .init(typed: "trích dẫn:57-NQ/TW", read: "cites=57-NQ/TW"),
    .init(typed: "cites:basis:57-NQ/TW", read: "cites=basis:57-NQ/TW"),
    .init(typed: "trích dẫn:\"căn cứ:57-NQ/TW\"", read: "cites=basis:57-NQ/TW"),
    .init(typed: "hạn:2026-Q1", read: "due=2026-01-01..2026-03-31"),
    .init(typed: "hạn:IV/2026", read: "due=2026-10-01..2026-12-31"),
    .init(typed: "due:2026-01..2026-06", read: "due=2026-01-01..2026-06-30"),
    .init(typed: "hạn:<2026-03-15", read: "due=..2026-03-14"),
    .init(typed: "có:hạn", read: "has=deadline"),
    .init(typed: "has:task -has:deadline", read: "has=task NOT has=deadline"),
    .init(typed: "tiêu đề:\"chuyển đổi số\"", read: "title=(chuyển đổi số)"),
    .init(typed: "số:57-NQ/TW", read: "symbol=(57 NQ TW)"),
    // Nothing breaks
    .init(typed: "57-NQ/TW", read: "(57 NQ TW)"),
    .init(typed: "/KH-SNgV", read: "(KH SNgV)"),
    .init(typed: "2022 -2030", read: "(2022 2030)"),
    .init(typed: "a/b//c\\d", read: "(a b c d)"),
    .init(typed: "8:30 ngày 2/3", read: "(8 30 ngày 2 3)"),
    .init(typed: "", read: "nothing"),
    .init(typed: "?!… ---", read: "nothing"),
    // What could not be used is said
    .init(typed: "abc:def", read: "(abc def)", notes: [.unknownField("abc")]),
    .init(typed: "năm:nay", read: "nothing", notes: [.unusableValue(field: .year, value: "nay")]),
    .init(typed: "loại:", read: "nothing", notes: [.unusableValue(field: .type, value: "")]),
    .init(typed: "\"chuyển đổi", read: "\"chuyển đổi\"", notes: [.unbalanced("\"")]),
    .init(typed: "(đất đai", read: "(đất đai)", notes: [.unbalanced("(")]),
    .init(typed: "đất đai) nhà", read: "(đất đai) (nhà)", notes: [.unbalanced(")")]),
    .init(typed: "AND đất", read: "(đất)", notes: [.danglingOperator("AND")]),
    .init(typed: "đất OR", read: "(đất)", notes: [.danglingOperator("OR")]),
    .init(typed: "đất NOT", read: "(đất)", notes: [.danglingOperator("NOT")]),
    .init(typed: "-đất", read: "NOT (đất)", notes: [.onlyExclusions]),
  ]
}
