internal import Text

/// Recognises documents of office programs by their bytes: many a .doc is RTF, a web page, or docx.
enum OfficeSignature {
  /// The format of a document that an office program would open.
  /// - Parameter named: what its name says; where the bytes say nothing, it is that.
  /// - Throws: `.encrypted` where it says that it is; `.damaged` where it is a compound file, and broken.
  static func format(of bytes: [UInt8], named: DocumentFormat) throws(ReadingFailure) -> DocumentFormat {
    if bytes.starts(with: CompoundFile.signature) { return try format(of: CompoundFile(bytes), named: named) }
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) { return try package(bytes) ?? named.current }
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    let start = bytes.prefix(1024).drop { $0 <= 0x20 || $0 >= 0x80 }
    if start.starts(with: Array("{\\rtf".utf8)) { return .rtf }
    guard named.isLegacy else { return named }
    // What LibreOffice takes for text is text: it would take any bytes for it.
    guard start.first == UInt8(ascii: "<") else { return .text }
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    return ["<html", "<table", "<!doctype html", "<head"].contains { head.holds($0) } ? .html : named
  }

  /// The format of a document that is a zip archive, by the names in it.
  private static func package(_ bytes: [UInt8]) throws(ReadingFailure) -> DocumentFormat? {
    var archive = try ZIPArchive(bytes)
    while let entry = try archive.next() {
      let name = PackageParts.normalized(entry.name)
      if name == "mimetype", let kind = try? archive.contents(limit: 1000) {
        return String(decoding: kind, as: UTF8.self).holds("spreadsheet") ? .ods : .odt
      }
      for (folder, format) in [("word/", DocumentFormat.docx), ("xl/", .xlsx), ("ppt/", .pptx)]
      where name.hasPrefix(folder) {
        return format
      }
    }
    return nil
  }

  private static func format(
    of file: CompoundFile, named: DocumentFormat
  ) throws(ReadingFailure) -> DocumentFormat {
    let names = Set(file.children().map { $0.name.lowercased() })
    if names.contains("encryptedpackage") { throw .encrypted }
    if let word = try file.stream("WordDocument") {
      // The flag fEncrypted of the file information block ([MS-DOC] 2.5.2).
      if ByteReader(word).integer16(at: 10).map({ $0 & 0x0100 != 0 }) ?? false { throw .encrypted }
      return .doc
    }
    for name in ["workbook", "book"] {
      if let book = try file.stream(name) {
        if isEncrypted(workbook: ByteReader(book)) { throw .encrypted }
        return .xls
      }
    }
    if names.contains("powerpoint document") {
      if names.contains("encryptedsummary") { throw .encrypted }
      return .ppt
    }
    throw .damaged(part: nil, detail: "a compound file without a document")
  }

  /// Whether a record FilePass ([MS-XLS] 2.4.117) stands among those of the workbook.
  static func isEncrypted(workbook: ByteReader) -> Bool {
    var place = 0
    while let kind = workbook.integer16(at: place), let length = workbook.integer16(at: place + 2) {
      if kind == 0x002F { return true }
      // The end of the workbook's globals.
      if kind == 0x000A { return false }
      place += 4 + Int(length)
    }
    return false
  }
}
