import Documents
import Foundation
import Testing

@testable import Engine

@Suite struct JSONTextTests {
  private struct Example: Codable {
    struct Inner: Codable {
      let z: Int?
      let a: Double
    }

    let name: String?
    let missing: String?
    let date: PartialDate?
    let inner: Inner
    let list: [Inner]
    let none: [Int]?
    let flag: Bool?
    let wide: Int64
  }

  private let example = Example(
    name: "\"Đề án\"\\\n\t\u{1}", missing: nil, date: PartialDate("2026-01"), inner: .init(z: nil, a: 1.5),
    list: [.init(z: 1, a: 2), .init(z: nil, a: -0.25)], none: nil, flag: nil, wide: 9_007_199_254_740_993)

  @Test func writesKeysInOrderAndAbsentValuesAsNull() {
    let text = String(decoding: JSONText.encode(example), as: UTF8.self)
    #expect(
      text == """
        {"name":"\\"Đề án\\"\\\\\\n\\t\\u0001","missing":null,"date":"2026-01","inner":{"z":null,"a":1.5},\
        "list":[{"z":1,"a":2},{"z":null,"a":-0.25}],"none":null,"flag":null,"wide":9007199254740993}
        """)
  }

  @Test(arguments: [true, false]) func isReadBackByFoundation(isPretty: Bool) throws {
    let data = Data(JSONText.encode(example, isPretty: isPretty))
    let back = try JSONDecoder().decode(Example.self, from: data)
    #expect(JSONText.encode(back) == JSONText.encode(example))
  }

  @Test func indentsOneValueALine() {
    let text = String(decoding: JSONText.encode(["a": [1, 2]], isPretty: true), as: UTF8.self)
    #expect(text == "{\n  \"a\": [\n    1,\n    2\n  ]\n}")
    #expect(JSONText.encode([Int](), isPretty: true) == Array("[]".utf8))
  }
}
