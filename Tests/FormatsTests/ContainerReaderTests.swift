import Testing
import Text

@testable import Formats

@Suite struct ContainerReaderTests {
  @Test func findsDocumentsInArchivesAndMails() throws {
    let inner = ZIPWriter.archive([("phụ lục.txt", "Phụ lục"), ("logo.gif", "GIF")])
    let mail = Array(
      """
      From: =?UTF-8?B?VsSDbg==?= <a@b.vn>
      To: c@d.vn
      Subject: =?utf-8?q?K=E1=BA=BF?= =?utf-8?q?_ho=E1=BA=A1ch?=
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="b 1"

      preamble
      --b 1
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      K=C3=ADnh g=E1=BB=
      =ADi
      --b 1
      Content-Type: application/zip; name*0*=utf-8''t%E1%BA%ADp%20; name*1=tin.zip
      Content-Transfer-Encoding: base64

      \(base64(inner))
      --b 1
      Content-Type: image/png; name=logo.txt
      Content-ID: <1>

      not a document
      --b 1--
      epilogue
      """.utf8)
    let bytes = ZIPWriter.archive([
      ("a/thư.eml", mail), ("a/", []), ("b.txt", Array("b".utf8)), ("__MACOSX/b.txt", [1]), ("a/.b.txt", [1]),
      ("trong.zip", inner),
    ])
    let members = try ContainerReader().members(of: bytes, fileName: "x.zip")
    #expect(
      members.map(\.path) == ["a/thư.eml", "a/thư.eml/tập tin.zip/phụ lục.txt", "b.txt", "trong.zip/phụ lục.txt"])
    #expect(try members.map { try $0.contents.get().count } == [mail.count, 11, 1, 11])

    let text = try DocumentReader().read(mail, fileName: "thư.eml").text.string
    #expect(text == "Từ: Văn <a@b.vn>\nGửi: c@d.vn\nChủ đề: Kế hoạch\n\nKính gửi\n\n")
    let own = try ContainerReader().members(of: mail, fileName: "thư.EML")
    #expect(own.map(\.path) == ["", "tập tin.zip/phụ lục.txt"])
  }

  @Test func opensWhatOutlookSaved() throws {
    func wide(_ text: String) -> [UInt8] {
      text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }
    let file = CompoundWriter.file([
      .stream("__properties_version1.0", [UInt8](repeating: 0, count: 32)),
      .stream("__substg1.0_0037001F", wide("Kế hoạch")), .stream("__substg1.0_0C1A001F", wide("Văn")),
      .stream("__substg1.0_5D01001E", Array("a@b.vn".utf8)), .stream("__substg1.0_0E04001F", wide("Bình\0")),
      .stream("__substg1.0_007D001F", wide("X: 1\r\nDate: Mon, 2 Mar 2026\r\n")),
      .stream("__substg1.0_1000001F", wide("Kính gửi\r\n\r\nBáo cáo")),
      .storage(
        "__attach_version1.0_#00000000",
        [
          .stream("__substg1.0_3707001F", wide("phụ lục.txt")), .stream("__substg1.0_3704001F", wide("phulu~1.txt")),
          .stream("__substg1.0_37010102", Array("Phụ lục".utf8)),
        ]),
      .storage("__attach_version1.0_#00000001", [.stream("__substg1.0_3704001E", Array("b.txt".utf8))]),
    ])
    let members = try ContainerReader().members(of: file, fileName: "thư.msg")
    #expect(members.map(\.path) == ["", "phụ lục.txt"])
    #expect(members[1].contents == .success(Array("Phụ lục".utf8)))
    let text = try DocumentReader().read(file, fileName: "thư.msg").text.string
    #expect(
      text == "Từ: Văn <a@b.vn>\nGửi: Bình\nNgày: Mon, 2 Mar 2026\nChủ đề: Kế hoạch\n\nKính gửi\n\nBáo cáo\n\n")
  }

  /// Before names were UTF-8, they were in what the system of whoever made the archive used.
  @Test func readsNamesOfOtherEncodings() throws {
    let name = "Ke hoach phat trien de an.txt"
    // Windows-1258: "Kế hoạch phát triển đề án.txt", with letters that come after those they belong to.
    let windows: [UInt8] =
      Array("K".utf8) + [0xEA, 0xEC] + Array(" hoa".utf8) + [0xF2] + Array("ch pha".utf8) + [0xEC] + Array("t.txt".utf8)
    var bytes = ZIPWriter.archive([(String(name.prefix(windows.count)), Array("x".utf8))])
    let plain = Array(name.utf8.prefix(windows.count))
    for place in bytes.indices where bytes[place...].starts(with: plain) {
      bytes.replaceSubrange(place..<(place + plain.count), with: windows)
    }
    // It is told apart by its ending, which must stay.
    #expect(try ContainerReader().members(of: bytes, fileName: "x.zip").map(\.path) == ["Kế hoạch phát.txt"])
  }

  /// As most programs write them.
  @Test func readsNamesThatSayTheyAreUTF8() throws {
    var bytes = ZIPWriter.archive([("thư mục/kế hoạch.txt", "x")])
    for place in bytes.indices {
      if bytes[place...].starts(with: Array("PK\u{3}\u{4}".utf8)) { bytes[place + 7] |= 8 }
      if bytes[place...].starts(with: Array("PK\u{1}\u{2}".utf8)) { bytes[place + 9] |= 8 }
    }
    #expect(try ContainerReader().members(of: bytes, fileName: "x.zip").map(\.path) == ["thư mục/kế hoạch.txt"])
  }

  @Test func makesNamesHarmless() throws {
    let names = [
      "../../etc/passwd.txt", "/abs.txt", "C:\\Windows\\a.txt", "a//./b.txt", "a/b.txt", "x\u{202E}y\u{7}.txt", "..txt",
      "…/" + String(repeating: "d", count: 300) + ".txt/e.txt",
    ]
    let bytes = ZIPWriter.archive(names.map { ($0, "x") })
    let paths = try ContainerReader().members(of: bytes, fileName: "x.zip").map(\.path)
    #expect(
      paths == [
        "etc/passwd.txt", "abs.txt", "Windows/a.txt", "a/b.txt", "a/b (2).txt", "xy.txt",
        "…/" + String(repeating: "d", count: 200) + "/e.txt",
      ])
  }

  @Test func namesWhatIsProtectedAndOpensTheRest() throws {
    let secret = ZIPWriter.archive([("mật.txt", Array("mật".utf8))], password: "1")
    let bytes = ZIPWriter.archive([("s.zip", secret), ("hỏng.zip", Array("PK".utf8)), ("a.txt", Array("a".utf8))])
    let members = try ContainerReader().members(of: bytes, fileName: "x.zip")
    #expect(members.map(\.path) == ["s.zip/mật.txt", "hỏng.zip", "a.txt"])
    #expect(members[0].contents == .failure(.encrypted))
    #expect(throws: ReadingFailure.self) { try members[1].contents.get() }
    #expect(members[2].contents == .success([0x61]))
  }

  @Test func keepsWithinLimits() throws {
    var limits = ReadingLimits()
    limits.entries = 8
    limits.inflatedBytes = 1_000_000
    limits.memberBytes = 400_000
    let reader = ContainerReader(limits: limits)
    func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
    func nested(_ depth: Int) -> [UInt8] {
      ZIPWriter.archive([(depth == 1 ? "a.txt" : "n.zip", depth == 1 ? [0x61] : nested(depth - 1))])
    }
    #expect(try reader.members(of: nested(3), fileName: "x.zip").map(\.path) == ["n.zip/n.zip/a.txt"])
    let deep = try reader.members(of: nested(5), fileName: "x.zip")
    #expect(deep.map(\.path) == ["n.zip/n.zip/n.zip"])
    #expect(deep[0].contents == .failure(.exceeded(.depth, limit: 3)))

    let large = ZIPWriter.archive([("a.txt", zeros(500_000)), ("b.txt", [0x62])])
    let members = try reader.members(of: large, fileName: "x.zip")
    #expect(members.map(\.contents) == [.failure(.exceeded(.inflatedBytes, limit: 400_000)), .success([0x62])])

    let bomb = ZIPWriter.archive([("a.txt", zeros(300_000)), ("b.txt", zeros(300_000))])
    #expect(throws: ReadingFailure.exceeded(.inflatedBytes, limit: 1_000_000)) {
      try reader.members(of: ZIPWriter.archive([("1.zip", bomb), ("2.zip", bomb)]), fileName: "x.zip")
    }
    let many = ZIPWriter.archive([("1.zip", ZIPWriter.archive((0..<8).map { ("\($0).txt", "x") })), ("2.txt", [0x61])])
    #expect(throws: ReadingFailure.exceeded(.entries, limit: 8)) { try reader.members(of: many, fileName: "x.zip") }
  }

  @Test(arguments: ["x.zip", "x.eml", "x.msg"]) func refusesWhatIsNeither(_ name: String) {
    for bytes in [[], Array("chỉ là chữ".utf8), CompoundFile.signature] {
      #expect(throws: ReadingFailure.self) { try ContainerReader().members(of: bytes, fileName: name) }
    }
  }

  private func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { $0 << 8 | (start + $1 < bytes.count ? Int(bytes[start + $1]) : 0) }
      text += (0..<4).map { $0 <= group.count ? String(digits[bits >> (18 - 6 * $0) & 63]) : "=" }.joined()
      if text.count % 77 == 76 { text += "\n" }
    }
    return text
  }
}
