/// The name of a font in a PDF file.
enum PDFFontName {
  /// The family's name as a word processor shows it: some writers of PDF leave out the dot of ".VnTime".
  static func family(_ name: String) -> String {
    var name = Substring(name)
    // The mark of a subset: "BADEPR+.VnTime".
    if let plus = name.firstIndex(of: "+"), name.distance(from: name.startIndex, to: plus) == 6 {
      name = name[name.index(after: plus)...]
    }
    guard name.hasPrefix("Vn"), let third = name.dropFirst(2).first, third.isUppercase || third.isNumber else {
      return String(name)
    }
    return "." + name
  }
}
