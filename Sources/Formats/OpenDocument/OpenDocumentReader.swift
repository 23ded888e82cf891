/// Reads OpenDocument files: texts (odt, ott) and sheets (ods).
struct OpenDocumentReader {
  private let parts: PackageParts
  private let limits: ReadingLimits

  /// - Throws: `.damaged`; `.encrypted`; `.exceeded`.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) {
    self.limits = limits
    parts = try PackageParts(bytes, limits: limits) { Self.wanted.contains($0) }
    // What is encrypted are the parts, which the archive itself does not know.
    if let manifest = parts.parts["META-INF/manifest.xml"], Self.namesEncryption(manifest) { throw .encrypted }
  }

  private static let wanted: Set<String> = ["content.xml", "styles.xml", "META-INF/manifest.xml"]

  private static func namesEncryption(_ manifest: [UInt8]) -> Bool {
    String(decoding: manifest, as: UTF8.self).contains("encryption-data")
  }

  func blocks() throws(ReadingFailure) -> [Block] {
    var styles = try namedStyles()
    guard let bytes = parts.parts["content.xml"] else { throw .damaged(part: nil, detail: "no content.xml") }
    let reader = try XMLReader<OpenName>(bytes, part: "content.xml", limits: limits)
    try reader.enterRoot(.content)
    var blocks: [Block] = []
    try reader.forEachChild { name throws(ReadingFailure) in
      switch name {
      case .fontFaces, .automaticStyles: try styles.read(reader)
      case .body:
        try reader.forEachChild { name throws(ReadingFailure) in
          switch name {
          case .text:
            let body = OpenBodyReader(reader, styles: styles, limits: limits)
            blocks += try body.blocks()
            blocks += body.noteList.blocks
          case .spreadsheet: blocks += try OpenSheetReader(reader, styles: styles, limits: limits).blocks()
          default: break
          }
        }
      default: break
      }
    }
    return blocks
  }

  /// Those of `styles.xml`; its automatic ones are for headers and footers.
  private func namedStyles() throws(ReadingFailure) -> OpenStyles {
    var styles = OpenStyles()
    guard let bytes = parts.parts["styles.xml"] else { return styles }
    let reader = try XMLReader<OpenName>(bytes, part: "styles.xml", limits: limits)
    try reader.enterRoot(.stylesPart)
    try reader.forEachChild { name throws(ReadingFailure) in
      if name == .fontFaces || name == .namedStyles { try styles.read(reader) }
    }
    return styles
  }
}
