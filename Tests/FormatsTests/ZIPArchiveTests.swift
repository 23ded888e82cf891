import Testing

@testable import Formats

@Suite struct ZIPArchiveTests {
  @Test func readsEntriesInTheirOrder() throws {
    let bytes = ZIPWriter.archive([("word/document.xml", "<w/>"), ("văn bản/kế hoạch.txt", "Kế hoạch"), ("rỗng", "")])
    #expect(
      try entries(of: bytes) == [
        "word/document.xml": "<w/>", "văn bản/kế hoạch.txt": "Kế hoạch", "rỗng": "",
      ])
  }

  @Test func refusesWhatIsNoZip() {
    for bytes in [[], Array("PK\u{3}\u{4}".utf8), Array("chỉ là chữ".utf8)] {
      expectDamaged { try entries(of: bytes) }
    }
  }

  @Test func refusesEveryTruncation() {
    let bytes = ZIPWriter.archive([("a.xml", "một hai ba"), ("b.xml", "bốn")])
    for count in 0..<bytes.count { expectDamaged { try entries(of: Array(bytes[..<count])) } }
  }

  @Test func survivesEveryFlippedByte() {
    let bytes = ZIPWriter.archive([("a.xml", "một hai ba"), ("b.xml", "bốn")])
    for offset in bytes.indices {
      var flipped = bytes
      flipped[offset] ^= 0x55
      _ = try? entries(of: flipped)
    }
  }

  @Test func namesAPassword() throws {
    let bytes = ZIPWriter.archive([("a.xml", Array("mật".utf8))], password: "123456")
    #expect(throws: ReadingFailure.encrypted) { try entries(of: bytes) }
  }

  @Test func inflatesNoMoreThanAllowed() {
    let bomb = ZIPWriter.archive([("a", [UInt8](repeating: 0, count: 3_000_000)), ("b", [])])
    #expect(bomb.count < 10_000)
    var limits = ReadingLimits()
    limits.inflatedBytes = 2_000_000
    #expect(throws: ReadingFailure.exceeded(.inflatedBytes, limit: 2_000_000)) { try entries(of: bomb, limits) }
    limits = ReadingLimits()
    limits.entries = 1
    #expect(throws: ReadingFailure.exceeded(.entries, limit: 1)) { try entries(of: bomb, limits) }
  }

  private func entries(
    of bytes: [UInt8], _ limits: ReadingLimits = ReadingLimits()
  ) throws(ReadingFailure) -> [String: String] {
    var archive = try ZIPArchive(bytes, limits: limits)
    var entries: [String: String] = [:]
    while let entry = try archive.next() {
      entries[entry.name] = String(decoding: try archive.contents(), as: UTF8.self)
    }
    return entries
  }

  private func expectDamaged(_ body: () throws -> [String: String]) {
    let failure = #expect(throws: ReadingFailure.self) { try body() }
    guard case .damaged = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }
}
