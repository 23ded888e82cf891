/// The elements of PresentationML and DrawingML (ECMA-376, part 1) that are read.
enum SlideName: String, XMLVocabulary {
  case presentation = "p:presentation"
  case slideList = "p:sldIdLst"
  case slideReference = "p:sldId"
  case relationships = "Relationships"
  case relationship = "Relationship"

  case slide = "p:sld"
  case content = "p:cSld"
  case tree = "p:spTree"
  case group = "p:grpSp"
  case shape = "p:sp"
  case shapeProperties = "p:nvSpPr"
  case applicationProperties = "p:nvPr"
  case placeholder = "p:ph"
  case frame = "p:graphicFrame"
  case graphic = "a:graphic"
  case graphicData = "a:graphicData"
  case shapeText = "p:txBody"

  case table = "a:tbl"
  case row = "a:tr"
  case cell = "a:tc"
  case cellText = "a:txBody"

  case paragraph = "a:p"
  case paragraphProperties = "a:pPr"
  case numbering = "a:buAutoNum"
  case run = "a:r"
  case field = "a:fld"
  case lineBreak = "a:br"
  case text = "a:t"
  case runProperties = "a:rPr"
  case latin = "a:latin"

  static func prefix(ofNamespace address: String) -> String? {
    switch address {
    case "http://schemas.openxmlformats.org/presentationml/2006/main",
      "http://purl.oclc.org/ooxml/presentationml/main":
      "p:"
    case "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main": "a:"
    case "http://schemas.openxmlformats.org/package/2006/relationships": ""
    default: nil
    }
  }
}
