/// The elements of WordprocessingML (ECMA-376, part 1) that are read.
enum WordName: String, XMLVocabulary {
  // Parts.
  case document = "w:document"
  case body = "w:body"
  case styles = "w:styles"
  case numberingPart = "w:numbering"
  case footnotes = "w:footnotes"
  case endnotes = "w:endnotes"
  case footnote = "w:footnote"
  case endnote = "w:endnote"
  case theme = "a:theme"
  case properties = "ep:Properties"

  // Blocks.
  case paragraph = "w:p"
  case table = "w:tbl"
  case row = "w:tr"
  case cell = "w:tc"
  case controlled = "w:sdt"
  case controlledContent = "w:sdtContent"

  // What stands in a paragraph.
  case run = "w:r"
  case hyperlink = "w:hyperlink"
  case smartTag = "w:smartTag"
  case customXML = "w:customXml"
  case simpleField = "w:fldSimple"
  case direction = "w:dir"
  case directionOverride = "w:bdo"
  case inserted = "w:ins"
  case movedTo = "w:moveTo"
  case deleted = "w:del"
  case movedFrom = "w:moveFrom"
  case formula = "m:oMath"
  case formulas = "m:oMathPara"
  case formulaText = "m:t"

  // What stands in a run.
  case text = "w:t"
  case tab = "w:tab"
  case positionTab = "w:ptab"
  case lineBreak = "w:br"
  case carriageReturn = "w:cr"
  case symbol = "w:sym"
  case noBreakHyphen = "w:noBreakHyphen"
  case softHyphen = "w:softHyphen"
  case footnoteReference = "w:footnoteReference"
  case endnoteReference = "w:endnoteReference"
  case fieldCharacter = "w:fldChar"
  case renderedPageBreak = "w:lastRenderedPageBreak"
  case ruby = "w:ruby"
  case rubyBase = "w:rubyBase"
  case drawing = "w:drawing"
  case picture = "w:pict"
  case object = "w:object"
  case textBox = "w:txbxContent"
  case alternatives = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"

  // Properties.
  case paragraphProperties = "w:pPr"
  case runProperties = "w:rPr"
  case paragraphStyle = "w:pStyle"
  case runStyle = "w:rStyle"
  case fonts = "w:rFonts"
  case hidden = "w:vanish"
  case capitals = "w:caps"
  case numbering = "w:numPr"
  case level = "w:ilvl"
  case numberingID = "w:numId"
  case tableProperties = "w:tblPr"
  case tableStyle = "w:tblStyle"
  case tableBorders = "w:tblBorders"
  case rowProperties = "w:trPr"
  case columnsBefore = "w:gridBefore"
  case columnsAfter = "w:gridAfter"
  case cellProperties = "w:tcPr"
  case cellDeleted = "w:cellDel"
  case columnSpan = "w:gridSpan"
  case verticalMerge = "w:vMerge"
  case horizontalMerge = "w:hMerge"
  case cellBorders = "w:tcBorders"
  case top = "w:top"
  case bottom = "w:bottom"
  case left = "w:left"
  case start = "w:start"
  case right = "w:right"
  case end = "w:end"
  case insideHorizontal = "w:insideH"
  case insideVertical = "w:insideV"

  // Styles and numbering.
  case defaults = "w:docDefaults"
  case runDefaults = "w:rPrDefault"
  case style = "w:style"
  case basedOn = "w:basedOn"
  case styleName = "w:name"
  case abstractNumbering = "w:abstractNum"
  case numberingInstance = "w:num"
  case abstractID = "w:abstractNumId"
  case numberingStyleLink = "w:numStyleLink"
  case numberingLevel = "w:lvl"
  case levelOverride = "w:lvlOverride"
  case startOverride = "w:startOverride"
  case numberFormat = "w:numFmt"
  case levelText = "w:lvlText"
  case levelSuffix = "w:suff"
  case levelRestart = "w:lvlRestart"
  case isLegal = "w:isLgl"
  case pictureBullet = "w:lvlPicBulletId"

  // Theme and properties of the file.
  case themeElements = "a:themeElements"
  case fontScheme = "a:fontScheme"
  case majorFont = "a:majorFont"
  case minorFont = "a:minorFont"
  case latin = "a:latin"
  case application = "ep:Application"
  case pages = "ep:Pages"

  static func prefix(ofNamespace address: String) -> String? {
    switch address {
    case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main":
      "w:"
    case "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:"
    case "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main": "a:"
    case "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/officeDocument/math":
      "m:"
    case "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
      "http://purl.oclc.org/ooxml/officeDocument/extendedProperties":
      "ep:"
    default: nil
    }
  }
}
