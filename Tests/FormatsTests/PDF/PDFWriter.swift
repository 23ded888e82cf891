/// Writes small PDF files: text in Helvetica or Helvetica-Bold, lines, any number of pages.
struct PDFWriter {
  struct Page {
    var width = 595.0
    var height = 842.0
    var rotation = 0
    var content = ""

    /// - Parameters:
    ///   - x: where the text begins, in points.
    ///   - y: of its base line, from the top of the page.
    mutating func text(_ text: String, x: Double, y: Double, size: Double = 12, isBold: Bool = false) {
      let escaped = text.map { "()\\".contains($0) ? "\\\($0)" : String($0) }.joined()
      content += "BT /\(isBold ? "F2" : "F1") \(size) Tf \(x) \(height - y) Td (\(escaped)) Tj ET\n"
    }

    mutating func line(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) {
      content += "0.5 w \(x0) \(height - y0) m \(x1) \(height - y1) l S\n"
    }

    /// The lines around the cells of a table.
    mutating func grid(columns: [Double], rows: [Double]) {
      for x in columns { line(x, rows.first!, x, rows.last!) }
      for y in rows { line(columns.first!, y, columns.last!, y) }
    }
  }

  var pages: [Page] = []
  /// Objects that nothing refers to.
  var idleObjects = 0
  /// Put into the trailer.
  var trailer = ""

  func bytes() -> [UInt8] {
    var output = Array("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    func add(_ object: String) {
      offsets.append(output.count)
      output += Array("\(offsets.count) 0 obj\n\(object)\nendobj\n".utf8)
    }
    let first = 5
    add("<< /Type /Catalog /Pages 2 0 R >>")
    let kids = pages.indices.map { "\(first + 2 * $0) 0 R" }.joined(separator: " ")
    add("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>")
    for (index, page) in pages.enumerated() {
      add(
        """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 \(page.width) \(page.height)] /Rotate \(page.rotation) \
        /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents \(first + 2 * index + 1) 0 R >>
        """)
      add("<< /Length \(page.content.utf8.count) >>\nstream\n\(page.content)endstream")
    }
    for _ in 0..<idleObjects { add("null") }
    let table = output.count
    output += Array("xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n".utf8)
    for offset in offsets {
      let digits = String(offset)
      output += Array((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
    }
    output += Array(
      "trailer\n<< /Size \(offsets.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(table)\n%%EOF\n".utf8)
    return output
  }
}
