public import Text

/// Reads the bytes of a file in any of the formats that are read.
public struct DocumentReader: Sendable {
  public var limits: ReadingLimits
  /// What plain text is in; nil to recognise it. Other formats say it themselves, or by their fonts.
  public var encoding: TextEncoding?
  var tools = ReadingTools()

  public init(limits: ReadingLimits = ReadingLimits(), encoding: TextEncoding? = nil) {
    self.limits = limits
    self.encoding = encoding
  }

  /// - Parameter fileName: its extension tells the format.
  /// - Throws: why it cannot be read.
  public func read(_ bytes: [UInt8], fileName: String) throws(ReadingFailure) -> Manuscript {
    guard let named = DocumentFormat(fileName: fileName) else { throw .unsupported(fileName: fileName) }
    let format = named.isOffice ? try OfficeSignature.format(of: bytes, named: named) : named
    switch format {
    case .text, .markdown: return try readText(bytes, format: format)
    case .docx, .odt, .xlsx, .ods, .pptx, .html: return try compose(blocks(of: bytes, format), format)
    case .pdf: return try compose(PDFReader(limits: limits, tools: tools).blocks(bytes), format)
    case .picture: return try compose(PictureReader(limits: limits, scans: tools.scans()).blocks(bytes), format)
    case .doc, .rtf, .xls, .ppt: return try readLegacy(bytes, format)
    case .zip: throw .undecodable(.empty, line: nil)
    case .mail: return try readMail(Mail(bytes), format)
    case .outlook: return try readMail(OutlookMessage(bytes).mail, format)
    }
  }

  /// Reads what LibreOffice makes of it.
  private func readLegacy(_ bytes: [UInt8], _ format: DocumentFormat) throws(ReadingFailure) -> Manuscript {
    let converted = try OfficeConverter(limits: limits).convert(
      format == .rtf ? RTFFontTable.western(bytes) : bytes, from: format.rawValue, to: format.current.rawValue)
    return try compose(blocks(of: converted, format.current), format)
  }

  private func blocks(of bytes: [UInt8], _ format: DocumentFormat) throws(ReadingFailure) -> [Block] {
    switch format {
    case .docx: return try WordReader(bytes, limits: limits).blocks()
    case .odt, .ods: return try OpenDocumentReader(bytes, limits: limits).blocks()
    case .xlsx:
      var workbook = try WorkbookReader(bytes, limits: limits)
      return try workbook.blocks()
    case .pptx: return try SlidesReader(bytes, limits: limits).blocks()
    case .html: return try HTMLReader(bytes, limits: limits).blocks()
    default: preconditionFailure("\(format) has no blocks")
    }
  }

  private func readMail(_ mail: Mail, _ format: DocumentFormat) throws(ReadingFailure) -> Manuscript {
    let blocks = try mail.blocks { page throws(ReadingFailure) in
      try HTMLReader(page, encoding: .utf8, limits: limits).blocks()
    }
    return try compose(blocks, format)
  }

  private func compose(_ blocks: [Block], _ format: DocumentFormat) throws(ReadingFailure) -> Manuscript {
    try ManuscriptComposer(blocks, limits: limits).manuscript(format: format)
  }

  private func readText(_ bytes: [UInt8], format: DocumentFormat) throws(ReadingFailure) -> Manuscript {
    do {
      return Manuscript(text: try NormalizedText(received: bytes, encoding: encoding), format: format)
    } catch {
      throw ReadingFailure(error, in: bytes)
    }
  }
}

extension ReadingFailure {
  /// A decoding failure with the line on which it happened.
  init(_ failure: DecodingFailure, in bytes: [UInt8]) {
    let offset: Int? =
      switch failure {
      case .binary(let offset), .malformed(_, let offset), .unrecognised(let offset, _): offset
      case .empty, .normalization: nil
      }
    self = .undecodable(failure, line: offset.map { bytes[..<$0].count { $0 == 0x0A } + 1 })
  }
}
