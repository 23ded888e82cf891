/// SHA-256 (FIPS 180-4): what `sha256sum` prints of the same bytes.
///
/// It decides whether a file is the one that was indexed, so that equal digests must mean equal contents even where somebody
/// would like to pass one file off as another.
public struct ContentDigest: Hashable, Sendable {
  /// 64 hexadecimal digits in small letters.
  public let hexadecimal: String

  /// - Complexity: linear.
  public init(of bytes: [UInt8]) {
    var hash = ContentHash()
    bytes.withUnsafeBytes { hash.update($0) }
    self = hash.digest
  }

  init(hexadecimal: String) { self.hexadecimal = hexadecimal }
}
