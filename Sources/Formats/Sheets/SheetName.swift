/// The elements of SpreadsheetML (ECMA-376, part 1) that are read.
enum SheetName: String, XMLVocabulary {
  case workbook = "x:workbook"
  case workbookProperties = "x:workbookPr"
  case sheets = "x:sheets"
  case sheet = "x:sheet"
  case relationships = "rel:Relationships"
  case relationship = "rel:Relationship"
  case worksheet = "x:worksheet"
  case data = "x:sheetData"
  case row = "x:row"
  case cell = "x:c"
  case value = "x:v"
  case inlineString = "x:is"
  case sharedStrings = "x:sst"
  case sharedString = "x:si"
  case run = "x:r"
  case runProperties = "x:rPr"
  case runFont = "x:rFont"
  case text = "x:t"
  case styleSheet = "x:styleSheet"
  case numberFormats = "x:numFmts"
  case numberFormat = "x:numFmt"
  case fonts = "x:fonts"
  case font = "x:font"
  case fontName = "x:name"
  case cellFormats = "x:cellXfs"
  case cellFormat = "x:xf"

  static func prefix(ofNamespace address: String) -> String? {
    switch address {
    case "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main":
      "x:"
    case "http://schemas.openxmlformats.org/package/2006/relationships": "rel:"
    default: nil
    }
  }
}
