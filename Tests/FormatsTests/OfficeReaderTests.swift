import Foundation
import Testing

@testable import Formats

@Suite struct OfficeReaderTests {
  /// The same document as each program saves it.
  @Test(arguments: ["doc", "rtf"]) func readsOlderFormats(_ format: String) throws {
    let name = "ke-hoach-du-lieu-so-noi-vu"
    let manuscript = try DocumentReader().read(sample("\(name).\(format)"), fileName: "a.\(format)")
    let current = try DocumentReader().read(sample("\(name).docx"), fileName: "a.docx")
    #expect(manuscript.format.rawValue == format)
    #expect(words(manuscript) == words(current))
  }

  @Test func goesByTheBytesNotByTheName() throws {
    let docx = try sample("ke-hoach-du-lieu-so-noi-vu.docx")
    #expect(try DocumentReader().read(docx, fileName: "a.doc").format == .docx)
    #expect(try DocumentReader().read(docx, fileName: "a.rtf").format == .docx)
    #expect(try DocumentReader().read(Array("Kế hoạch".utf8), fileName: "a.doc").text.string == "Kế hoạch")
    let names: [(String, DocumentFormat)] = [("a.doc", .rtf), ("a.docx", .rtf), ("a.ppt", .rtf)]
    for (name, format) in names {
      #expect(
        try OfficeSignature.format(of: Array("\u{FEFF} {\\rtf1".utf8), named: #require(DocumentFormat(fileName: name)))
          == format)
    }
    let doc = try sample("ke-hoach-du-lieu-so-noi-vu.doc")
    #expect(try OfficeSignature.format(of: doc, named: .docx) == .doc)
  }

  /// Whatever character set an old font claims, its letters come through.
  @Test func keepsLettersOfOldFontsInRTF() throws {
    let text = #"C\'e9ng h\'dfa x\'b7 h\'e9i ch\'f1 ngh\'dca Vi\'d6t Nam"#
    let fonts = [1, 2, 128, 136, 163, 238].enumerated().map { number, set in
      #"{\f\#(number)\fnil\fcharset\#(set)\fprq2{\*\panose 020b7200000000000000}.VnTime;}"#
    }
    let paragraphs = fonts.indices.map { #"\f\#($0) \#(text)\par"# }
    let file = #"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl\#(fonts.joined())}\#(paragraphs.joined())}"#
    let lines = try DocumentReader().read(Array(file.utf8), fileName: "a.rtf").text.string.split(separator: "\n")
    #expect(lines.map { $0.lowercased() } == Array(repeating: "cộng hòa xã hội chủ nghĩa việt nam", count: fonts.count))
  }

  @Test func findsTheFontsOfRTF() {
    func western(_ text: String) -> String { String(decoding: RTFFontTable.western(Array(text.utf8)), as: UTF8.self) }
    #expect(
      western(#"{\rtf1{\fonttbl{\f0\fcharset163 Arial;}{\f1\fcharset238{\*\falt x;}.VnTime;}}\fcharset2 }"#)
        == #"{\rtf1{\fonttbl{\f0\fcharset163 Arial;}{\f1\fcharset0{\*\falt x;}.VnTime;}}\fcharset2 }"#)
    #expect(
      western(#"{\rtf1{\fonttbl\f0\fcharset1 Arial;\f1\fcharset128 VNI-Times;}"#)
        == #"{\rtf1{\fonttbl\f0\fcharset0 Arial;\f1\fcharset0 VNI-Times;}"#)
    for text in [#"{\rtf1 \fcharset1}"#, #"{\rtf1{\fonttbl{\f0\fcharset1"#, #"{\fonttbl\}"#, #"{\fonttbl\"#, ""] {
      #expect(western(text) == text)
    }
  }

  @Test func namesAPassword() throws {
    var doc = try sample("ke-hoach-du-lieu-so-noi-vu.doc")
    let stream = try #require(try CompoundFile(doc).stream("WordDocument"))
    // The file information block stands at the start of a sector.
    let place = try #require(
      stride(from: 512, to: doc.count, by: 512).first { doc[$0..<($0 + 12)].elementsEqual(stream[..<12]) })
    doc[place + 11] |= 1
    #expect(throws: ReadingFailure.encrypted) { try DocumentReader().read(doc, fileName: "a.doc") }
  }

  @Test func namesThePasswordOfAWorkbook() {
    let start: [UInt8] = [0x09, 0x08, 2, 0, 0, 6]
    #expect(OfficeSignature.isEncrypted(workbook: ByteReader(start + [0x2F, 0, 1, 0, 0])))
    #expect(!OfficeSignature.isEncrypted(workbook: ByteReader(start + [0x0A, 0, 0, 0, 0x2F, 0, 0, 0])))
    #expect(!OfficeSignature.isEncrypted(workbook: ByteReader(start + [0x2E, 0, 0xFF, 0xFF])))
  }

  @Test func saysWhenItCannotBeLoaded() throws {
    let doc = try sample("ke-hoach-du-lieu-so-noi-vu.doc")
    for count in [doc.count / 10, 600, 100] {
      #expect(throws: ReadingFailure.self) { try DocumentReader().read(Array(doc[..<count]), fileName: "a.doc") }
    }
    #expect(throws: ReadingFailure.self) {
      try DocumentReader().read(Array("<a>".utf8) + [0, 1, 2], fileName: "a.doc")
    }
  }

  /// Word 97 left numbers of no meaning behind the sectors that the header counts.
  @Test func countsSectorsOfATableAsTheHeaderDoes() throws {
    var doc = try sample("ke-hoach-du-lieu-so-noi-vu.doc")
    let counted = Int(doc[44])
    doc.replaceSubrange(76 + 4 * counted..<80 + 4 * counted, with: [0xFF, 0xFF, 0x1F, 0x03])
    #expect(try CompoundFile(doc).stream("WordDocument") != nil)
  }

  @Test func readsCompoundFiles() throws {
    let file = try CompoundFile(sample("ke-hoach-du-lieu-so-noi-vu.doc"))
    #expect(Set(file.children().map(\.name)).isSuperset(of: ["WordDocument", "1Table"]))
    #expect(try file.stream("worddocument")?.starts(with: [0xEC, 0xA5]) == true)
    #expect(try file.stream("không có") == nil)
  }

  /// Whatever byte is changed, there is an answer or a failure.
  @Test func survivesAnyDamageOfCompoundFiles() throws {
    let doc = try sample("ke-hoach-du-lieu-so-noi-vu.doc")
    let seed = ProcessInfo.processInfo.environment["TRACUU_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...9999)
    print("TRACUU_SEED=\(seed)")
    srand48(Int(seed))
    for _ in 0..<300 {
      var damaged = doc
      for _ in 0..<Int(drand48() * 20) {
        damaged[Int(drand48() * 2) == 0 ? Int(drand48() * 512) : Int(drand48() * Double(doc.count))] = UInt8(
          drand48() * 256)
      }
      guard let file = try? CompoundFile(damaged) else { continue }
      for entry in file.children() { _ = try? file.contents(of: entry) }
    }
  }

  private func words(_ manuscript: Manuscript) -> [Substring] {
    manuscript.text.string.split { $0.isWhitespace }
  }

  private func sample(_ name: String) throws -> [UInt8] { try Sample.bytes(name) }
}
