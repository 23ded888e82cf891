internal import Foundation

extension String {
  /// As texts are compared: markup, repeated white space, case, closing signs, the place of tone marks and U+00D0 for Đ do
  /// not count.
  var folded: String {
    var text = Markup.stripped(self)
    if text.unicodeScalars.contains("\u{D0}") { text = text.replacing("\u{D0}", with: "Đ") }
    return ToneMarks.inNewPlace(text).trimmingCharacters(in: CharacterSet(charactersIn: " ;,.")).lowercased()
  }
}

extension Optional where Wrapped == String {
  var folded: String { self?.folded ?? "" }
}
