/// A table whose cells are drawn: what lines meet, and the cells between them.
struct RuledTable: Sendable {
  /// A cell, and the elementary rows and columns it covers.
  struct Cell: Sendable {
    var rows: Range<Int>
    var columns: Range<Int>
    var box: Box
  }

  /// Where its columns begin, and where the last one ends.
  let columns: [Double]
  let rows: [Double]
  /// From top to bottom, then from left to right.
  let cells: [Cell]

  var box: Box { Box(left: columns[0], top: rows[0], right: columns[columns.count - 1], bottom: rows[rows.count - 1]) }

  /// How far from each other lines may end that meet, in points.
  private static let tolerance = 3.0
  /// In points.
  private static let longestStroke = 30.0
  /// Beyond it the lines are a drawing.
  private static let ruleLimit = 3_000

  /// The tables that the lines on a page make.
  /// - Complexity: O(horizontal · vertical lines).
  static func tables(of rules: [DrawnRule]) -> [RuledTable] {
    guard rules.count <= ruleLimit else { return [] }
    let horizontal = rules.filter { $0.direction == .horizontal }
    let vertical = rules.filter { $0.direction == .vertical && !isStroke($0, among: horizontal) }
    // Lines that meet belong together.
    var group = Array(0..<(horizontal.count + vertical.count))
    func root(_ index: Int) -> Int {
      var index = index
      while group[index] != index {
        group[index] = group[group[index]]
        index = group[index]
      }
      return index
    }
    for (x, line) in vertical.enumerated() {
      for (y, other) in horizontal.enumerated() where line.meets(other, within: tolerance) {
        group[root(horizontal.count + x)] = root(y)
      }
    }
    var members: [Int: (horizontal: [DrawnRule], vertical: [DrawnRule])] = [:]
    for (y, line) in horizontal.enumerated() { members[root(y), default: ([], [])].horizontal.append(line) }
    for (x, line) in vertical.enumerated() {
      members[root(horizontal.count + x), default: ([], [])].vertical.append(line)
    }
    return members.values.flatMap { parts(horizontal: $0.horizontal, vertical: $0.vertical) }
      .compactMap { RuledTable(horizontal: $0.horizontal, vertical: $0.vertical) }
      .sorted { ($0.rows[0], $0.columns[0]) < ($1.rows[0], $1.columns[0]) }
  }

  /// Whether a vertical line is that of a letter: shorter than two lines of text, and not from one horizontal line to another.
  private static func isStroke(_ line: DrawnRule, among horizontal: [DrawnRule]) -> Bool {
    guard line.end - line.start < longestStroke else { return false }
    let met = horizontal.filter { line.meets($0, within: tolerance) }
    return !met.contains { abs($0.position - line.start) <= tolerance }
      || !met.contains { abs($0.position - line.end) <= tolerance }
  }

  /// Lines that meet, cut apart where one table stands right below another: no line between columns goes on.
  private static func parts(
    horizontal: [DrawnRule], vertical: [DrawnRule]
  ) -> [(horizontal: [DrawnRule], vertical: [DrawnRule])] {
    let columns = distinct(vertical.map(\.position))
    let inner = vertical.filter { line in
      columns.dropFirst().dropLast().contains { abs($0 - line.position) <= tolerance }
    }
    var result: [(horizontal: [DrawnRule], vertical: [DrawnRule])] = []
    var top = -Double.infinity
    func add(until bottom: Double) {
      result.append(
        (
          horizontal.filter { $0.position > top - tolerance && $0.position < bottom + tolerance },
          vertical.filter { $0.start < bottom - tolerance && $0.end > top + tolerance }.map { line in
            var line = line
            line.start = max(line.start, top)
            line.end = min(line.end, bottom)
            return line
          }
        ))
    }
    for row in distinct(horizontal.map(\.position)).dropFirst().dropLast() {
      let above = inner.filter { $0.start < row - tolerance && $0.end > top + tolerance }
      let below = inner.filter { $0.end > row + tolerance }
      guard !above.isEmpty, !below.isEmpty, !above.contains(where: { $0.end > row + tolerance }) else { continue }
      let shared = above.count { line in below.contains { abs($0.position - line.position) <= tolerance } }
      guard 2 * shared < min(above.count, below.count) else { continue }
      add(until: row)
      top = row
    }
    add(until: .infinity)
    return result
  }

  /// Nil where the lines enclose fewer than two cells.
  private init?(horizontal: [DrawnRule], vertical: [DrawnRule]) {
    let rows = Self.distinct(horizontal.map(\.position))
    let columns = Self.distinct(vertical.map(\.position))
    guard rows.count > 1, columns.count > 1, rows.count + columns.count > 4 else { return nil }
    self.rows = rows
    self.columns = columns
    let height = rows.count - 1
    let width = columns.count - 1
    guard height * width <= 100_000 else { return nil }

    // Whether a line is drawn over, and left of, each elementary cell.
    var isOpenAbove = [Bool](repeating: true, count: height * width)
    for line in horizontal {
      guard let row = Self.nearest(line.position, in: rows), row < height else { continue }
      for column in 0..<width {
        let middle = (columns[column] + columns[column + 1]) / 2
        if line.start <= middle && middle <= line.end { isOpenAbove[row * width + column] = false }
      }
    }
    var isOpenLeft = [Bool](repeating: true, count: height * width)
    for line in vertical {
      guard let column = Self.nearest(line.position, in: columns), column < width else { continue }
      for row in 0..<height {
        let middle = (rows[row] + rows[row + 1]) / 2
        if line.start <= middle && middle <= line.end { isOpenLeft[row * width + column] = false }
      }
    }

    var isTaken = [Bool](repeating: false, count: height * width)
    var cells: [Cell] = []
    for row in 0..<height {
      for column in 0..<width where !isTaken[row * width + column] {
        var right = column + 1
        while right < width, !isTaken[row * width + right], isOpenLeft[row * width + right] { right += 1 }
        var bottom = row + 1
        while bottom < height, (column..<right).allSatisfy({ isOpenAbove[bottom * width + $0] }),
          ((column + 1)..<max(column + 1, right)).allSatisfy({ isOpenLeft[bottom * width + $0] })
        {
          bottom += 1
        }
        for covered in row..<bottom {
          for place in column..<right { isTaken[covered * width + place] = true }
        }
        cells.append(
          Cell(
            rows: row..<bottom, columns: column..<right,
            box: Box(left: columns[column], top: rows[row], right: columns[right], bottom: rows[bottom])))
      }
    }
    self.cells = cells
  }

  /// Positions in ascending order, those that are nearly the same once.
  private static func distinct(_ positions: [Double]) -> [Double] {
    var result: [Double] = []
    for position in positions.sorted() where result.last.map({ position - $0 > tolerance }) ?? true {
      result.append(position)
    }
    return result
  }

  private static func nearest(_ position: Double, in positions: [Double]) -> Int? {
    positions.indices.min { abs(positions[$0] - position) < abs(positions[$1] - position) }
  }
}
