/// The file formats that are read.
public enum DocumentFormat: String, Hashable, Sendable, Codable, CaseIterable {
  case text
  case markdown
  /// Word since 2007.
  case docx
  /// PowerPoint since 2007.
  case pptx
  case pdf
  /// Word before 2007.
  case doc
  case rtf
  /// Excel before 2007.
  case xls
  /// PowerPoint before 2007.
  case ppt
  /// Of one scanned page or, in a TIFF, of several.
  case picture
  /// An archive.
  case zip
  /// A mail as it is sent (RFC 5322).
  case mail
  /// A mail as Outlook saves it.
  case outlook
  /// A saved web page.
  case html
  case odt
  case ods
  /// Excel since 2007.
  case xlsx

  /// Whether its files are text as it stands, which no library takes apart.
  public var isPlain: Bool { self == .text || self == .markdown }

  /// Whether its files are documents of office programs, which are recognised by their bytes.
  var isOffice: Bool { isLegacy || [.docx, .odt, .xlsx, .ods, .pptx].contains(self) }

  /// Whether LibreOffice makes a newer format of its files before they are read.
  var isLegacy: Bool { current != self }

  /// The format that an office program of today saves instead of this one.
  var current: DocumentFormat {
    switch self {
    case .doc, .rtf: .docx
    case .xls: .xlsx
    case .ppt: .pptx
    default: self
    }
  }

  /// Whether its files hold other documents, in whose names theirs comes first.
  public var isContainer: Bool { self == .zip || isMail }

  /// Whether its files hold a text of their own beside other documents.
  var isMail: Bool { self == .mail || self == .outlook }

  /// The format that a file name's extension stands for, or nil where it is none of ours.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "docx", "docm", "dotx", "dotm": self = .docx
    case "pptx", "pptm", "ppsx", "potx": self = .pptx
    case "pdf": self = .pdf
    case "doc", "dot": self = .doc
    case "rtf": self = .rtf
    case "xls", "xlt": self = .xls
    case "ppt", "pps": self = .ppt
    case "png", "jpg", "jpeg", "tif", "tiff", "bmp": self = .picture
    case "zip": self = .zip
    case "eml": self = .mail
    case "msg": self = .outlook
    case "html", "htm", "xhtml": self = .html
    case "odt", "ott": self = .odt
    case "ods", "ots": self = .ods
    case "xlsx", "xlsm", "xltx": self = .xlsx
    default: return nil
    }
  }
}
