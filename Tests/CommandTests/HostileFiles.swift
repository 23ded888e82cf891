import CSystemArchive
import Foundation

/// Files that were made, or damaged, to do harm.
enum HostileFiles {
  static func archive(_ entries: [(name: String, contents: [UInt8])], password: String? = nil) -> [UInt8] {
    let archive = archive_write_new()
    archive_write_set_format_zip(archive)
    if let password {
      archive_write_set_options(archive, "zip:encryption=zipcrypt")
      archive_write_set_passphrase(archive, password)
    }
    archive_write_set_bytes_in_last_block(archive, 1)
    var room = [UInt8](repeating: 0, count: 1_000_000 + entries.reduce(0) { $0 + $1.contents.count + 1_000 })
    let capacity = room.count
    var used = 0
    room.withUnsafeMutableBytes { room in
      archive_write_open_memory(archive, room.baseAddress, capacity, &used)
      for (name, contents) in entries {
        let entry = archive_entry_new()
        archive_entry_set_pathname_utf8(entry, name)
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_size(entry, Int64(contents.count))
        archive_write_header(archive, entry)
        _ = contents.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
        archive_entry_free(entry)
      }
      archive_write_free(archive)
    }
    return Array(room[..<used])
  }

  /// A Word document of one part.
  static func word(_ document: String) -> [UInt8] { word(Array(document.utf8)) }

  static func word(_ document: [UInt8]) -> [UInt8] {
    let types = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
      """
    return archive([("[Content_Types].xml", Array(types.utf8)), ("word/document.xml", document)])
  }

  /// Ten entities, each ten times the one before it.
  static var laughs: [UInt8] {
    let entities = (1...10).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }
    return word(
      """
      <!DOCTYPE w:document [<!ENTITY l0 "lol">\(entities.joined())]>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>\
      <w:t>&l10;</w:t></w:r></w:p></w:body></w:document>
      """)
  }

  /// A document that asks for a file of the system.
  static func external(_ path: String) -> [UInt8] {
    word(
      """
      <!DOCTYPE w:document [<!ENTITY secret SYSTEM "file://\(path)">]>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>\
      <w:t>Kế hoạch &secret;</w:t></w:r></w:p></w:body></w:document>
      """)
  }

  /// - Parameter objects: of no use beside those of the pages.
  static func pdf(pages: Int, objects: Int) -> [UInt8] {
    let first = 5
    let kids = (0..<pages).map { "\(first + $0) 0 R" }.joined(separator: " ")
    let content = "BT /F 12 Tf 72 720 Td (Page of a long document) Tj ET"
    var file = PDFWriter()
    file.add("<</Type/Catalog/Pages 2 0 R>>")
    file.add(
      "<</Type/Pages/Count \(pages)/Kids[\(kids)]/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>>>")
    file.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    file.add("<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream")
    for _ in 0..<pages { file.add("<</Type/Page/Parent 2 0 R/Contents 4 0 R>>") }
    for _ in 0..<objects { file.add("null") }
    return file.whole
  }

  /// Writes objects one after the other, and the table of their places.
  private struct PDFWriter {
    private var file = Array("%PDF-1.4\n".utf8)
    private var places: [Int] = []

    mutating func add(_ object: String) {
      places.append(file.count)
      file.append(contentsOf: "\(places.count) 0 obj\n\(object)\nendobj\n".utf8)
    }

    /// With a table, whose entries have twenty bytes each.
    var whole: [UInt8] {
      var whole = file
      whole.append(contentsOf: "xref\n0 \(places.count + 1)\n0000000000 65535 f \n".utf8)
      let line = Array("0000000000 00000 n \n".utf8)
      for place in places {
        let start = whole.count
        whole.append(contentsOf: line)
        var (rest, digit) = (place, 9)
        while rest > 0 {
          whole[start + digit] += UInt8(rest % 10)
          (rest, digit) = (rest / 10, digit - 1)
        }
      }
      let trailer = "trailer\n<</Size \(places.count + 1)/Root 1 0 R>>\nstartxref\n\(file.count)\n%%EOF\n"
      whole.append(contentsOf: trailer.utf8)
      return whole
    }
  }

  /// Samples of the corpus, by name.
  static func sample(_ name: String) throws -> [UInt8] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appendingPathComponent("Corpus/formats/\(name)")))
  }
}
