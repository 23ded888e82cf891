/// Reads presentations of PowerPoint since 2007 (pptx): each slide is a page, its texts and tables in the order in which they lie on
/// it. Notes, masters and the numbers, dates and feet that a master puts on every slide are left out.
struct SlidesReader {
  private let parts: PackageParts
  private let limits: ReadingLimits

  private static let main = "ppt/presentation.xml"
  private static let relationships = "ppt/_rels/presentation.xml.rels"

  /// - Throws: `.damaged`; `.encrypted`; `.exceeded`.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) {
    self.limits = limits
    parts = try PackageParts(bytes, limits: limits) { name in
      name == Self.main || name == Self.relationships || name.hasPrefix("ppt/slides/slide") && name.hasSuffix(".xml")
    }
  }

  func blocks() throws(ReadingFailure) -> [Block] {
    let slides = try slides()
    guard slides.count <= limits.pages else { throw .exceeded(.pages, limit: limits.pages) }
    var blocks: [Block] = []
    for (index, part) in slides.enumerated() {
      guard let bytes = parts.parts[part] else { throw .damaged(part: part, detail: "the slide is missing") }
      blocks.append(.page(index + 1))
      blocks += try SlideReader(bytes, part: part, limits: limits).blocks()
    }
    return blocks
  }

  /// The names of the slides' parts in the order of the presentation.
  private func slides() throws(ReadingFailure) -> [String] {
    guard let bytes = parts.parts[Self.main] else { throw .damaged(part: nil, detail: "no \(Self.main)") }
    let targets = try targets()
    let reader = try XMLReader<SlideName>(bytes, part: Self.main, limits: limits)
    try reader.enterRoot(.presentation)
    var slides: [String] = []
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .slideList else { return }
      try reader.forEachChild { name throws(ReadingFailure) in
        guard name == .slideReference, let identifier = reader.qualifiedAttribute("id") else { return }
        guard let target = targets[identifier] else {
          throw .damaged(part: Self.main, detail: "no relationship \(identifier)")
        }
        slides.append(target)
      }
    }
    return slides
  }

  private func targets() throws(ReadingFailure) -> [String: String] {
    guard let bytes = parts.parts[Self.relationships] else {
      throw .damaged(part: nil, detail: "no \(Self.relationships)")
    }
    var targets: [String: String] = [:]
    let reader = try XMLReader<SlideName>(bytes, part: Self.relationships, limits: limits)
    try reader.enterRoot(.relationships)
    try reader.forEachChild { name throws(ReadingFailure) in
      guard name == .relationship, let identifier = reader.attribute("Id"), let target = reader.attribute("Target")
      else {
        return
      }
      targets[identifier] = target.hasPrefix("/") ? String(target.dropFirst()) : "ppt/" + target
    }
    return targets
  }
}
