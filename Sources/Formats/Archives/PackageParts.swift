/// The parts of a document that is a zip archive: those that its reader asks for, inflated.
struct PackageParts {
  /// By name without a leading "/", as the archive spells it.
  private(set) var parts: [String: [UInt8]] = [:]

  /// - Parameter isWanted: whether the part with this name is read; the others are not even inflated.
  /// - Throws: `.damaged`; `.encrypted`; `.exceeded`.
  init(
    _ bytes: [UInt8], limits: ReadingLimits, where isWanted: (String) -> Bool
  ) throws(ReadingFailure) {
    var archive = try ZIPArchive(bytes, limits: limits)
    while let entry = try archive.next() {
      let name = Self.normalized(entry.name)
      // The first of two with one name counts, as in office programs.
      if !entry.isFolder && isWanted(name) && parts[name] == nil { parts[name] = try archive.contents() }
    }
  }

  /// The name of the part that the package's list of content types gives a type ending like this, or else the part of the usual name.
  func name(ofType ending: String, usually name: String, in types: [String: String]) -> String? {
    if let declared = types.keys.sorted().first(where: { types[$0]!.hasSuffix(ending) && parts[$0] != nil }) {
      return declared
    }
    return parts[name] == nil ? nil : name
  }

  static func normalized(_ name: String) -> String {
    let name = name.contains("\\") ? String(name.map { $0 == "\\" ? "/" : $0 }) : name
    return name.hasPrefix("/") ? String(name.dropFirst()) : name
  }
}
