/// `[Content_Types].xml`: what each part of an Office document is.
enum ContentTypes {
  static let part = "[Content_Types].xml"

  private enum Name: String, XMLVocabulary {
    case types = "Types"
    case override = "Override"

    static func prefix(ofNamespace address: String) -> String? { "" }
  }

  /// The content type of each part that has one of its own; empty where the list is missing, since the usual names serve too.
  static func read(_ parts: PackageParts, limits: ReadingLimits) throws(ReadingFailure) -> [String: String] {
    guard let bytes = parts.parts[part] else { return [:] }
    var types: [String: String] = [:]
    let reader = try XMLReader<Name>(bytes, part: part, limits: limits)
    try reader.enterRoot(.types)
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .override, let part = reader.attribute("PartName") else { return }
      types[PackageParts.normalized(part)] = reader.attribute("ContentType") ?? ""
    }
    return types
  }
}
