/// The file formats that are read.
public enum DocumentFormat: String, Hashable, Sendable, Codable, CaseIterable {
  case text
  case markdown
  /// Word since 2007.
  case docx
  /// PowerPoint since 2007.
  case pptx
  case pdf

  /// Whether its files are text as it stands, which no library takes apart.
  var isPlain: Bool { self == .text || self == .markdown }

  /// The format that a file name's extension stands for, or nil where it is none of ours.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "docx", "docm", "dotx", "dotm": self = .docx
    case "pptx", "pptm", "ppsx", "potx": self = .pptx
    case "pdf": self = .pdf
    default: return nil
    }
  }
}
