internal import Catalogue

/// Where things are in an archive's directory, beside the `FORMAT.md` that describes them.
struct ArchiveLayout {
  let directory: String

  var catalogue: String { FilePath.join(directory, Catalogue.fileName) }
  /// The folder of segment files.
  var segments: String { FilePath.join(directory, "segments") }

  static func segmentName(_ number: Int64) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits + ".segment"
  }

  /// Whether a name is of a segment file or of one that was being written.
  static func isSegment(_ name: String) -> Bool { name.hasSuffix(".segment") || name.hasSuffix(".segment.tmp") }
}
