/// The number or bullet with which an item of a list begins.
enum ListMark {
  /// "-", "+", "•", "a)", "1.", "1.2.", "IV.", "Điều 5.", "Chương II".
  static func begins(_ line: TextLine) -> Bool {
    guard line.words.count > 1 else { return false }
    let word = line.words[0].text
    if ["-", "–", "+", "•", "*", "", "●", "○", "▪"].contains(word) { return true }
    if word == "Điều" || word == "Chương" || word == "Mục" || word == "Phần" || word == "PHẦN" || word == "CHƯƠNG" {
      return line.words[1].text.contains(where: \.isNumber) || line.words[1].text.allSatisfy { "IVXLA.:".contains($0) }
    }
    guard let end = word.last, end == "." || end == ")", word.utf8.count <= 9 else { return false }
    let body = word.dropLast()
    if body.isEmpty { return false }
    if body.allSatisfy({ $0.isNumber || $0 == "." }) { return body.count <= 6 }
    if body.allSatisfy({ "IVXL".contains($0) }) { return true }
    return body.count == 1 && body.allSatisfy(\.isLetter)
  }
}
