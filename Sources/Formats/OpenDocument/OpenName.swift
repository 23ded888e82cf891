/// The elements of OpenDocument (ISO/IEC 26300) that are read.
enum OpenName: String, XMLVocabulary {
  // Parts.
  case content = "office:document-content"
  case stylesPart = "office:document-styles"
  case body = "office:body"
  case text = "office:text"
  case spreadsheet = "office:spreadsheet"
  case fontFaces = "office:font-face-decls"
  case automaticStyles = "office:automatic-styles"
  case namedStyles = "office:styles"

  // Blocks.
  case paragraph = "text:p"
  case heading = "text:h"
  case list = "text:list"
  case listItem = "text:list-item"
  case listHeader = "text:list-header"
  case section = "text:section"
  case indexBody = "text:index-body"
  case tableOfContent = "text:table-of-content"
  case alphabeticalIndex = "text:alphabetical-index"
  case indexTitle = "text:index-title"
  case trackedChanges = "text:tracked-changes"
  case table = "table:table"
  case headerRows = "table:table-header-rows"
  case rows = "table:table-rows"
  case rowGroup = "table:table-row-group"
  case row = "table:table-row"
  case cell = "table:table-cell"
  case coveredCell = "table:covered-table-cell"

  // What stands in a paragraph.
  case span = "text:span"
  case spaces = "text:s"
  case tab = "text:tab"
  case lineBreak = "text:line-break"
  case note = "text:note"
  case noteBody = "text:note-body"
  case noteCitation = "text:note-citation"
  case annotation = "office:annotation"
  case rubyText = "text:ruby-text"
  case script = "text:script"
  case title = "svg:title"
  case description = "svg:desc"
  case frame = "draw:frame"
  case textBox = "draw:text-box"
  case group = "draw:g"
  case shape = "draw:custom-shape"
  case rectangle = "draw:rect"
  case ellipse = "draw:ellipse"
  case line = "draw:line"

  // Styles.
  case fontFace = "style:font-face"
  case style = "style:style"
  case defaultStyle = "style:default-style"
  case textProperties = "style:text-properties"
  case cellProperties = "style:table-cell-properties"
  case tableProperties = "style:table-properties"
  case listStyle = "text:list-style"
  case outlineStyle = "text:outline-style"
  case numberLevel = "text:list-level-style-number"
  case bulletLevel = "text:list-level-style-bullet"
  case imageLevel = "text:list-level-style-image"
  case outlineLevel = "text:outline-level-style"
  case levelProperties = "style:list-level-properties"
  case labelAlignment = "style:list-level-label-alignment"

  static func prefix(ofNamespace address: String) -> String? {
    let start = "urn:oasis:names:tc:opendocument:xmlns:"
    guard address.hasPrefix(start) else { return nil }
    return switch address.dropFirst(start.count) {
    case "office:1.0": "office:"
    case "text:1.0": "text:"
    case "table:1.0": "table:"
    case "style:1.0": "style:"
    case "drawing:1.0": "draw:"
    case "svg-compatible:1.0": "svg:"
    default: nil
    }
  }
}
