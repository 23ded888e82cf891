/// Writes a table as comma-separated values (RFC 4180) that spreadsheets open as they are: UTF-8 with a byte-order mark, CRLF.
enum CSVTable {
  static func text(of table: ReportTable) -> String {
    var output = "\u{FEFF}" + record(table.columns.map(\.title))
    for row in table.rows { output += record(row) }
    return output
  }

  private static let special: Set<UInt8> = [0x22, 0x2C, 0x0A, 0x0D]

  private static func record(_ cells: [String]) -> String {
    cells.map(field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ cell: String) -> String {
    let cell = guarded(cell)
    let needsQuotes = cell.utf8.contains { special.contains($0) }
    guard needsQuotes || cell.hasPrefix(" ") || cell.hasSuffix(" ") else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// A spreadsheet takes what begins with one of these signs for a formula and runs it; a space before it makes it text and,
  /// unlike an apostrophe, does not show. A plain number stays one.
  private static func guarded(_ cell: String) -> String {
    guard let first = cell.utf8.first, "=+-@\t\r\n".utf8.contains(first), Double(cell) == nil else { return cell }
    return " " + cell
  }
}
