/// Comparisons by bytes. Between normalised strings they say the same as the standard library's, which compares by
/// characters and takes a hundred times as long where letters carry marks.
extension String {
  package func begins(with prefix: String) -> Bool {
    bytes { own in prefix.bytes { own.count >= $0.count && own.prefix($0.count).elementsEqual($0) } }
  }

  package func ends(with suffix: String) -> Bool {
    bytes { own in suffix.bytes { own.count >= $0.count && own.suffix($0.count).elementsEqual($0) } }
  }

  /// Whether a part stands anywhere in the string.
  /// - Complexity: O(length of the string × length of the part); for names, not for texts.
  package func holds(_ part: String) -> Bool {
    bytes { own in
      part.bytes { part in
        guard own.count >= part.count else { return false }
        return (0...(own.count - part.count)).contains { own[$0..<($0 + part.count)].elementsEqual(part) }
      }
    }
  }

  private func bytes(_ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    if let found = utf8.withContiguousStorageIfAvailable(body) { return found }
    var copy = self
    return copy.withUTF8(body)
  }
}
