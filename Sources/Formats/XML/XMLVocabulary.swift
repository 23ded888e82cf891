/// The elements of a format that its reader knows, each by the usual prefix of its namespace and its local name ("w:tbl").
/// Files may declare whatever prefixes they like.
protocol XMLVocabulary: RawRepresentable<String>, Hashable, Sendable {
  /// The usual prefix of a namespace with a colon after it, "" where names have none; nil of a namespace that is none of the
  /// format's.
  static func prefix(ofNamespace address: String) -> String?
}
