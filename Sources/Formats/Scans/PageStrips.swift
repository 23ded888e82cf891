/// Cuts the picture of a page into strips that each hold text of one column, and puts them below one another on one picture.
///
/// Recognition of letters reads a single column well; over the two columns of a letterhead, or the cells of a table, it reads
/// lines through both, loses lone digits, and takes lines that stand at different heights for one. It is told where everything stood
/// afterwards, from its place on the strip.
struct PageStrips {
  struct Strip: Hashable, Sendable {
    /// In pixels of the page.
    var left: Int
    var top: Int
    var width: Int
    var height: Int
    /// Where it begins on the picture of strips.
    var target: Int
  }

  private(set) var strips: [Strip] = []
  private let image: GrayImage
  private let ink: InkMap
  /// White around each strip, in pixels.
  private let margin: Int

  /// Gaps as wide lie between columns, in points: wider than between the words of a stretched line.
  private static let gap = 14

  /// - Parameter image: its lines are erased.
  init(_ image: GrayImage, tables: [RuledTable], scale: Double) {
    self.image = image
    margin = Int(7 * scale)
    let ink = InkMap(image, scale: scale)
    self.ink = ink
    let perPoint = scale / Double(ink.side)
    func squares(_ box: Box, inset: Double) -> SquareArea? {
      let left = max(0, Int((box.left + inset) * perPoint))
      let top = max(0, Int((box.top + inset) * perPoint))
      let right = min(ink.width, Int((box.right - inset) * perPoint))
      let bottom = min(ink.height, Int((box.bottom - inset) * perPoint))
      return left < right && top < bottom ? SquareArea(columns: left..<right, rows: top..<bottom) : nil
    }
    var row = 0
    for table in tables {
      guard let area = squares(table.box, inset: 0) else { continue }
      if row < area.rows.lowerBound {
        addText(SquareArea(columns: 0..<ink.width, rows: row..<area.rows.lowerBound))
      }
      // What stands beside the table.
      for side in [0..<area.columns.lowerBound, area.columns.upperBound..<ink.width] where !side.isEmpty {
        guard row < area.rows.upperBound else { continue }
        if let extent = ink.extent(
          of: SquareArea(columns: side, rows: max(row, area.rows.lowerBound)..<area.rows.upperBound)),
          extent.columns.count > 4, extent.rows.count > 4
        {
          add(extent)
        }
      }
      for cell in table.cells {
        if let area = squares(cell.box, inset: 1.2), let extent = ink.extent(of: area) { add(extent) }
      }
      row = max(row, area.rows.upperBound)
    }
    if row < ink.height { addText(SquareArea(columns: 0..<ink.width, rows: row..<ink.height)) }
  }

  /// Lines as wide as the column stay together; a line with a wide gap, or lines beside each other, are cut at it.
  private mutating func addText(_ area: SquareArea) {
    var pending: SquareArea?
    for band in bands(of: area) {
      let pieces = pieces(of: band)
      if pieces.count == 1 {
        let extent = pieces[0]
        if let open = pending, extent.rows.lowerBound - open.rows.upperBound < 3 * max(extent.rows.count, 12) {
          pending = SquareArea(
            columns: min(
              open.columns.lowerBound, extent.columns.lowerBound)..<max(
                open.columns.upperBound, extent.columns.upperBound), rows: open.rows.lowerBound..<extent.rows.upperBound
          )
        } else {
          if let pending { add(pending) }
          pending = extent
        }
      } else {
        if let pending { add(pending) }
        pending = nil
        for piece in pieces { add(piece) }
      }
    }
    if let pending { add(pending) }
  }

  /// Heights with ink, between heights without.
  private func bands(of area: SquareArea) -> [SquareArea] {
    var bands: [SquareArea] = []
    for y in area.rows where area.columns.contains(where: { ink[$0, y] }) {
      if let last = bands.last, y - last.rows.upperBound <= 1 {
        bands[bands.count - 1].rows = last.rows.lowerBound..<(y + 1)
      } else {
        bands.append(SquareArea(columns: area.columns, rows: y..<(y + 1)))
      }
    }
    return bands.compactMap { ink.extent(of: $0) }
  }

  private func pieces(of band: SquareArea) -> [SquareArea] {
    var pieces: [Range<Int>] = []
    for x in band.columns where band.rows.contains(where: { ink[x, $0] }) {
      if let last = pieces.last, x - last.upperBound < Self.gap {
        pieces[pieces.count - 1] = last.lowerBound..<(x + 1)
      } else {
        pieces.append(x..<(x + 1))
      }
    }
    return pieces.compactMap { ink.extent(of: SquareArea(columns: $0, rows: band.rows)) }
  }

  private mutating func add(_ area: SquareArea) {
    // A speck.
    guard area.rows.count > 1, area.columns.count > 1 || area.rows.count > 4 else { return }
    let side = ink.side
    let left = max(0, (area.columns.lowerBound - 1) * side)
    let top = max(0, (area.rows.lowerBound - 1) * side)
    let right = min(image.width, (area.columns.upperBound + 1) * side)
    let bottom = min(image.height, (area.rows.upperBound + 1) * side)
    let target = strips.last.map { $0.target + $0.height } ?? 0
    strips.append(Strip(left: left, top: top, width: right - left, height: bottom - top, target: target + margin))
  }

  /// All strips below one another on white; nil where there are none.
  func picture() -> GrayImage? {
    guard let last = strips.last else { return nil }
    let width = strips.map(\.width).max()! + 2 * margin
    let height = last.target + last.height + margin
    var pixels = [UInt8](repeating: 255, count: width * height)
    for strip in strips {
      for y in 0..<strip.height {
        let source = (strip.top + y) * image.width + strip.left
        let target = (strip.target + y) * width + margin
        pixels.replaceSubrange(target..<(target + strip.width), with: image.pixels[source..<(source + strip.width)])
      }
    }
    return GrayImage(width: width, height: height, pixels: pixels)
  }

  /// Words of the picture of strips as they stand on the page.
  /// - Complexity: O(words · log strips).
  func placed(_ words: [RecognizedWord]) -> [RecognizedWord] {
    words.compactMap { word in
      let centre = (word.top + word.bottom) / 2
      var low = 0
      var high = strips.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if strips[middle].target - margin / 2 <= centre { low = middle } else { high = middle }
      }
      guard low < strips.count else { return nil }
      let strip = strips[low]
      let x = strip.left - margin
      let y = strip.top - strip.target
      var word = word
      word.left += x
      word.right += x
      word.top += y
      word.bottom += y
      word.lineTop += y
      word.lineBottom += y
      return word
    }
  }
}
