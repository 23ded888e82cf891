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

  @Test func namesAPassword() throws {
    var doc = try sample("ke-hoach-du-lieu-so-noi-vu.doc")
    let stream = try #require(try CompoundFile(doc).stream("WordDocument"))
    // The file information block stands at the start of a sector.
    let place = try #require(
      stride(from: 512, to: doc.count, by: 512).first { doc[$0..<($0 + 12)].elementsEqual(stream[..<12]) })
    doc[place + 11] |= 1
    #expect(throws: ReadingFailure.encrypted) { try DocumentReader().read(doc, fileName: "a.doc") }
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
