/// What reading one file may take. Beyond it the file is refused, whatever it holds.
public struct ReadingLimits: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Bytes of all parts of an archive once they are inflated.
    case inflatedBytes
    /// Files in an archive.
    case entries
    /// Archives within archives, or elements within elements.
    case depth
    case pages
    /// Seconds of the clock.
    case seconds
    /// Bytes of memory.
    case memory
    /// Bytes of text that came out.
    case textBytes
  }

  public var inflatedBytes = 256_000_000
  /// Bytes of one file in an archive once it is inflated.
  public var memberBytes = 100_000_000
  public var entries = 10_000
  /// Archives within archives.
  public var archiveDepth = 3
  /// Elements within elements of XML or HTML.
  public var elementDepth = 256
  public var pages = 5_000
  public var seconds = 120
  public var memory = 2_000_000_000
  public var textBytes = 32_000_000

  public init() {}
}
