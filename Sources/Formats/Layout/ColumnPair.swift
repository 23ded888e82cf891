/// Two columns side by side: a letterhead, recipients beside a signature, two signatures.
struct ColumnPair {
  /// The row after it.
  private(set) var end: Int
  private var rows: ArraySlice<PageRow>
  private var gutter: ClosedRange<Double>
  private let page: PageContent

  /// The columns that begin with the first of some rows; nil where they are no columns.
  init?(_ rows: ArraySlice<PageRow>, page: PageContent, body: Column) {
    self.page = page
    self.rows = rows
    end = rows.startIndex
    guard let first = Self.gutter(rows) else { return nil }
    gutter = first
    var index = rows.startIndex
    while index < rows.endIndex {
      let (left, right) = Self.split(rows[index], at: (gutter.lowerBound + gutter.upperBound) / 2)
      let lower = max(gutter.lowerBound, left?.box.right ?? 0)
      let upper = min(gutter.upperBound, right?.box.left ?? .infinity)
      guard upper - lower >= 0.7 * rows[index].line.size else { break }
      // A line of one column must stand in it as the others do; the title below a letterhead stands in the middle of the page.
      if (left == nil) != (right == nil), index > rows.startIndex {
        let side = rows[rows.startIndex..<index].compactMap { row -> TextLine? in
          let pieces = Self.split(row, at: (gutter.lowerBound + gutter.upperBound) / 2)
          return left == nil ? pieces.1 : pieces.0
        }
        guard Self.isAligned((left ?? right)!, with: side), !isTitle((left ?? right)!, side: side, body: body) else {
          break
        }
        // Room for a signature is left on the right only.
        guard left == nil || side.isEmpty || left!.box.top - side[side.count - 1].box.bottom < 1.4 * left!.size else {
          break
        }
      }
      gutter = lower...upper
      index += 1
    }
    end = index
    self.rows = rows[rows.startIndex..<end]
    guard isPair() else { return nil }
  }

  /// How many lines right above the first row stand in one of the columns.
  /// - Parameter taken: how many items there are before, all of which may be lines.
  func rowsAbove(_ before: ArraySlice<PageRow>, taken: Int) -> Int {
    var count = 0
    var lowest = rows[rows.startIndex]
    for row in before.reversed().prefix(min(3, taken)) {
      guard lowest.box.centreY - row.box.centreY < 1.6 * row.line.size else { break }
      let (left, right) = split(row)
      guard (left == nil) != (right == nil) else { break }
      let side = rows.compactMap { left == nil ? split($0).1 : split($0).0 }
      let line = (left ?? right)!
      guard !line.text.hasSuffix("."), !line.text.hasSuffix("/"), Self.isAligned(line, with: side) else { break }
      // The end of a paragraph stands at the left margin as recipients do.
      guard left == nil || row.box.top < 0.3 * page.height || line.text.hasPrefix("Nơi") else { break }
      lowest = row
      count += 1
    }
    return count
  }

  /// The lines of the left column, then those of the right one.
  func sides(with above: ArraySlice<PageRow>) -> [[TextLine]] {
    let all = (Array(above) + Array(rows)).map { split($0) }
    return [all.compactMap(\.0), all.compactMap(\.1)]
  }

  // MARK: What makes a pair

  private func isPair() -> Bool {
    let sides = sides(with: [])
    let both = rows.count {
      let (left, right) = split($0); return left != nil && right != nil
    }
    let text = sides.joined().map(\.text).joined(separator: " ").uppercased()
    if Self.phrases.contains(where: { text.contains($0) }) { return true }
    guard both >= 2 else { return false }
    // Two columns of running text.
    if both >= 8, sides.allSatisfy({ Self.isFull($0) }) { return true }
    // Two signatures, two names of authorities: short lines in capitals first.
    return sides.allSatisfy { side in
      let first = side[0].text
      return first.uppercased() == first && first.contains { $0.isLetter } && first.utf8.count > 8
    }
  }

  private static let phrases = [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA", "ĐẢNG CỘNG SẢN VIỆT NAM", "ĐỘC LẬP - TỰ DO",
    "ĐỘC LẬP – TỰ DO", "NƠI NHẬN", "NƠI GỬI",
    // The same in the letters of TCVN3 fonts.
    "CÉNG HOµ X· HÉI".uppercased(), "CéNG HßA X· HéI".uppercased(), "CéNG HOµ X· HéI".uppercased(),
    "céng hßa x· héi".uppercased(), "céng hoµ x· héi".uppercased(), "N¬i nhËn".uppercased(), "n¬i nhËn".uppercased(),
  ]

  private static func isFull(_ lines: [TextLine]) -> Bool {
    let width = (lines.map(\.box.right).max() ?? 0) - (lines.map(\.box.left).min() ?? 0)
    return width > 0 && lines.count { $0.box.width > 0.85 * width } * 10 > 6 * lines.count
  }

  private static func isAligned(_ line: TextLine, with side: [TextLine]) -> Bool {
    guard !side.isEmpty else { return true }
    let centre = side.map(\.box.centreX).sorted()[side.count / 2]
    let left = side.map(\.box.left).sorted()[side.count / 2]
    return abs(line.box.centreX - centre) < 1.5 * line.size || abs(line.box.left - left) < 0.8 * line.size
      || side.contains { abs(line.box.left - $0.box.left) < 0.3 * line.size }
  }

  /// Whether a line stands in the middle of the page rather than of its column.
  private func isTitle(_ line: TextLine, side: [TextLine], body: Column) -> Bool {
    let ofPage = abs(line.box.centreX - (body.left + body.right) / 2)
    let centre = side.map(\.box.centreX).sorted()
    guard !centre.isEmpty, body.centres(line) else { return false }
    return ofPage < abs(line.box.centreX - centre[centre.count / 2])
  }

  private func split(_ row: PageRow) -> (TextLine?, TextLine?) {
    Self.split(row, at: (gutter.lowerBound + gutter.upperBound) / 2)
  }

  private static func split(_ row: PageRow, at middle: Double) -> (TextLine?, TextLine?) {
    let words = row.pieces.flatMap(\.words)
    let left = words.filter { $0.box.centreX < middle }
    let right = words.filter { $0.box.centreX >= middle }
    return (left.isEmpty ? nil : TextLine(left), right.isEmpty ? nil : TextLine(right))
  }

  /// The gap in the first row, or between it and a row beside it that stands a little lower: cells of a letterhead are often
  /// centred on each other.
  private static func gutter(_ rows: ArraySlice<PageRow>) -> ClosedRange<Double>? {
    guard let first = rows.first else { return nil }
    if let widest = widestGap(first) { return widest }
    guard let next = rows.dropFirst().first, next.pieces.count == 1,
      next.box.centreY - first.box.centreY < 0.95 * first.pieces[0].size
    else { return nil }
    let (left, right) = first.box.left < next.box.left ? (first.box, next.box) : (next.box, first.box)
    return left.right < right.left ? left.right...right.left : nil
  }

  private static func widestGap(_ row: PageRow) -> ClosedRange<Double>? {
    let gaps = zip(row.pieces, row.pieces.dropFirst()).map { ($0.box.right, $1.box.left) }
    guard let widest = gaps.max(by: { $0.1 - $0.0 < $1.1 - $1.0 }), widest.0 < widest.1 else { return nil }
    return widest.0...widest.1
  }
}
