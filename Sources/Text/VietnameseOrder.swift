internal import CICU

/// The order of a Vietnamese dictionary: a ă â b c d đ e ê …, tones last.
public enum VietnameseOrder {
  /// Bytes that sort as the text does. Texts that differ in their code points only may have the same.
  public static func key(_ text: String) -> [UInt8] {
    let source = Array(text.utf8)
    var key = [UInt8](repeating: 0, count: 4 * source.count + 16)
    var needed = cicu_collation_key(source, source.count, &key, key.count)
    if needed > key.count {
      key = [UInt8](repeating: 0, count: Int(needed))
      needed = cicu_collation_key(source, source.count, &key, key.count)
    }
    precondition(needed >= 0, "no collation: \(String(cString: cicu_error_name(needed)))")
    key.removeSubrange(Int(needed)...)
    return key
  }
}
