internal import CPDF
internal import Text

/// Puts the characters of a page together to words.
///
/// poppler ends a word where the font changes, also in the middle of one ("T", "Ỉ", "NH" where a font lacks "Ỉ"): what has no
/// gap is joined again.
struct PDFWordReader {
  private let text: UnsafeBufferPointer<UInt8>
  private let boxes: UnsafeBufferPointer<CPDFBox>
  private let runs: UnsafeBufferPointer<CPDFRun>
  /// Of the page as it is read.
  private(set) var width: Double
  private(set) var height: Double
  private var fonts: [Int: String] = [:]

  private struct Letter {
    var bytes: Range<Int>
    var box: Box
    var run: Int
  }

  /// - Parameter page: must not be freed while the reader is in use.
  init(_ page: CPDFPage) {
    text = UnsafeRawBufferPointer(start: page.text, count: page.textBytes).bindMemory(to: UInt8.self)
    boxes = UnsafeBufferPointer(start: page.boxes, count: page.boxCount)
    runs = UnsafeBufferPointer(start: page.runs, count: page.runCount)
    width = page.width
    height = page.height
  }

  /// - Complexity: linear.
  mutating func words() -> [PlacedWord] {
    var words: [PlacedWord] = []
    var word: [Letter] = []
    var hadSpace = false
    var isRaised = false
    for letter in letters() {
      let isSpace = text[letter.bytes.lowerBound] <= 0x20 || isWideSpace(letter.bytes)
      if isSpace {
        hadSpace = true
        continue
      }
      if let last = word.last, isBreak(last, letter, hadSpace: hadSpace) {
        words.append(placed(word, isRaised: isRaised || self.isRaised(last, beside: letter)))
        isRaised = self.isRaised(letter, beside: last)
        word = []
      }
      word.append(letter)
      hadSpace = false
    }
    if !word.isEmpty { words.append(placed(word, isRaised: isRaised)) }
    return words
  }

  // MARK: Letters

  private mutating func letters() -> [Letter] {
    var letters: [Letter] = []
    letters.reserveCapacity(boxes.count)
    var offset = 0
    var run = 0
    for (index, box) in boxes.enumerated() {
      guard offset < text.count else { break }
      let length: Int =
        switch text[offset] {
        case ..<0x80: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
      let end = min(offset + length, text.count)
      while run < runs.count, Int(runs[run].end) <= index { run += 1 }
      if box.left.isFinite, box.top.isFinite, box.right.isFinite, box.bottom.isFinite {
        letters.append(
          Letter(
            bytes: offset..<end,
            box: Box(
              left: min(box.left, box.right), top: min(box.top, box.bottom), right: max(box.left, box.right),
              bottom: max(box.top, box.bottom)), run: min(run, max(0, runs.count - 1))))
      }
      offset = end
    }
    return upright(letters)
  }

  /// Where most letters of the page go on.
  private enum Heading { case right, down, left, up }

  private static func heading(of letters: [Letter]) -> Heading {
    var counts: [Heading: Int] = [:]
    for (last, next) in zip(letters, letters.dropFirst()) where last.run == next.run {
      let x = next.box.left - last.box.left
      let y = next.box.top - last.box.top
      if abs(x) < 0.1 * abs(y), abs(y) < 40 {
        counts[y > 0 ? .down : .up, default: 0] += 1
      } else if abs(y) < 0.1 * abs(x), abs(x) < 40 {
        counts[x > 0 ? .right : .left, default: 0] += 1
      }
    }
    let most = counts.max { $0.value < $1.value }
    guard let most, most.value > 20, most.value > 2 * counts[.right, default: 0] else { return .right }
    return most.key
  }

  /// Letters of a page whose text does not run to the right, as if the page had been turned.
  private mutating func upright(_ letters: [Letter]) -> [Letter] {
    let heading = Self.heading(of: letters)
    guard heading != .right else { return letters }
    let (width, height) = (width, height)
    if heading != .left { (self.width, self.height) = (height, width) }
    return letters.map { letter in
      var letter = letter
      let box = letter.box
      letter.box =
        switch heading {
        case .down: Box(left: box.top, top: width - box.right, right: box.bottom, bottom: width - box.left)
        case .up: Box(left: height - box.bottom, top: box.left, right: height - box.top, bottom: box.right)
        case .left, .right:
          Box(left: width - box.right, top: height - box.bottom, right: width - box.left, bottom: height - box.top)
        }
      return letter
    }
  }

  /// No-break space, and the spaces of U+2000 to U+200B.
  private func isWideSpace(_ bytes: Range<Int>) -> Bool {
    let start = bytes.lowerBound
    if bytes.count == 2 { return text[start] == 0xC2 && text[start + 1] == 0xA0 }
    guard bytes.count == 3 else { return false }
    return text[start] == 0xE2 && text[start + 1] == 0x80 && (0x80...0x8B).contains(text[start + 2])
      || text[start] == 0xE3 && text[start + 1] == 0x80 && text[start + 2] == 0x80
  }

  private func size(of letter: Letter) -> Double {
    guard letter.run < runs.count else { return letter.box.height }
    let size = runs[letter.run].size
    return size > 0.5 && size < 2_000 ? size : letter.box.height
  }

  private func isBreak(_ last: Letter, _ next: Letter, hadSpace: Bool) -> Bool {
    let size = max(size(of: last), size(of: next))
    let gap = next.box.left - last.box.right
    let rise = abs(next.box.centreY - last.box.centreY)
    if gap < -0.5 * size || rise > 0.6 * size { return true }
    if isRaised(next, beside: last) || isRaised(last, beside: next) { return true }
    return gap > (hadSpace ? 0.06 : 0.3) * size
  }

  // MARK: Words

  /// Whether a letter is a small digit above the line of its neighbour.
  private func isRaised(_ letter: Letter, beside other: Letter) -> Bool {
    guard letter.run != other.run, letter.bytes.count == 1, (0x30...0x39).contains(text[letter.bytes.lowerBound]) else {
      return false
    }
    return size(of: letter) < 0.85 * size(of: other) && letter.box.bottom < other.box.bottom - 0.08 * size(of: other)
      && abs(letter.box.centreY - other.box.centreY) < size(of: other)
  }

  private mutating func placed(_ letters: [Letter], isRaised: Bool) -> PlacedWord {
    var result: [FontRun] = []
    var start = 0
    var box = letters[0].box
    for index in letters.indices {
      box = box.union(letters[index].box)
      if index + 1 == letters.count || letters[index + 1].run != letters[index].run {
        let bytes = letters[start...index].flatMap { text[$0.bytes] }
        let string = String(decoding: bytes, as: UTF8.self)
        let font = font(ofRun: letters[start].run)
        if let last = result.last, last.font == font {
          result[result.count - 1].text += string
        } else {
          result.append(FontRun(string, font: font))
        }
        start = index + 1
      }
    }
    return PlacedWord(runs: result, box: box, size: size(of: letters[letters.count / 2]), isRaised: isRaised)
  }

  private mutating func font(ofRun run: Int) -> String? {
    guard run < runs.count, runs[run].fontBytes > 0 else { return nil }
    if let known = fonts[run] { return known }
    let name = UnsafeRawBufferPointer(start: runs[run].font, count: runs[run].fontBytes)
    let font = PDFFontName.family(String(decoding: name, as: UTF8.self))
    fonts[run] = font
    return font
  }
}
