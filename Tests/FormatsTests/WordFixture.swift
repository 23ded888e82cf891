@testable import Formats

/// A Word document for a test: its parts without their frames.
struct WordFixture: Sendable {
  var body: String
  var styles = ""
  var numbering = ""
  var footnotes = ""
  /// What stands in docProps/app.xml.
  var application = ""

  static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    """

  var parts: [(name: String, contents: String)] {
    var parts = [
      ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
      ("word/document.xml", Self.part("document", "<w:body>\(body)</w:body>")),
      ("word/header1.xml", Self.part("hdr", Self.paragraph("Đầu trang"))),
      ("word/theme/theme1.xml", Self.theme),
    ]
    if !styles.isEmpty { parts.append(("word/styles.xml", Self.part("styles", styles))) }
    if !numbering.isEmpty { parts.append(("word/numbering.xml", Self.part("numbering", numbering))) }
    if !footnotes.isEmpty { parts.append(("word/footnotes.xml", Self.part("footnotes", footnotes))) }
    if !application.isEmpty {
      let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
      parts.append(("docProps/app.xml", "<Properties xmlns=\"\(namespace)\">\(application)</Properties>"))
    }
    return parts
  }

  var bytes: [UInt8] { ZIPWriter.archive(parts) }

  func blocks() throws(ReadingFailure) -> [Block] {
    try WordReader(bytes, limits: ReadingLimits()).blocks()
  }

  func text() throws(ReadingFailure) -> String {
    try DocumentReader().read(bytes, fileName: "kế hoạch.docx").text.string
  }

  static func part(_ root: String, _ contents: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:\(root) \(namespaces)>\(contents)</w:\(root)>"
  }

  static func paragraph(_ text: String, _ properties: String = "") -> String {
    let properties = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
    return "<w:p>\(properties)<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  /// A paragraph of a list.
  static func item(_ text: String, list: Int, level: Int = 0) -> String {
    paragraph(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  static func level(_ index: Int, _ format: String, _ text: String, start: Int = 1, _ more: String = "") -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  static func definition(_ identifier: Int, _ levels: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(identifier)\">\(levels)</w:abstractNum>"
  }

  static func instance(_ identifier: Int, of definition: Int, _ overrides: String = "") -> String {
    "<w:num w:numId=\"\(identifier)\"><w:abstractNumId w:val=\"\(definition)\"/>\(overrides)</w:num>"
  }

  static func table(_ rows: [String], _ properties: String = "") -> String {
    "<w:tbl><w:tblPr>\(properties)</w:tblPr>" + rows.map { "<w:tr>\($0)</w:tr>" }.joined() + "</w:tbl>"
  }

  static func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
  }

  private static let theme = """
    <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x">\
    <a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont>\
    </a:fontScheme></a:themeElements></a:theme>
    """
}
