/// How often each kind of damage is done, as probabilities: of a document for what strikes a whole document, of a place
/// otherwise. The truth keeps up with all of it.
public struct Damage: Sendable, Hashable, Codable {
  /// Documents whose own number, whose own day is blank.
  public var blankNumber = 0.0
  public var blankDay = 0.0
  /// Documents whose two-column head is lost but for number, place and date.
  public var lostHead = 0.0
  /// Paragraphs and items that a page break cuts.
  public var pageBreak = 0.0
  /// Table rows that a page break cuts, cell by cell.
  public var rowBreak = 0.0
  /// Page heads left behind at page breaks, and between rows.
  public var strayHead = 0.0
  /// Rows whose units are blank because a cell above spans them.
  public var mergedCell = 0.0
  /// Citations, headings and cells with emphasis, tags or backslashes.
  public var markup = 0.0
  /// Symbols with a space at their hyphen.
  public var spacedHyphen = 0.0
  /// Symbols of telegrams with "CD" for "CĐ".
  public var plainD = 0.0
  /// Symbols that lost the hyphen after their type.
  public var lostHyphen = 0.0
  /// Symbols with an en dash for the hyphen.
  public var enDash = 0.0
  /// Documents with U+00D0 for every Đ.
  public var icelandicD = 0.0
  /// Documents with the tone mark in the old place ("hoà", "uỷ").
  public var oldTones = 0.0
  /// Documents in NFD.
  public var decomposed = 0.0
  /// Documents with a byte-order mark and CRLF.
  public var windowsLines = 0.0
  /// Documents whose headings are Markdown headings of random level.
  public var markdownHeadings = 0.0
  /// Documents whose lines end at a width.
  public var hardWrap = 0.0
  /// Documents whose tables are pipe tables.
  public var pipeTables = 0.0

  public init() {}

  public static let none = Damage()

  public static let light = Damage.all(documents: 0.1, places: 0.02)
  public static let heavy = Damage.all(documents: 0.3, places: 0.12)

  /// Every operator with one rate for whole documents and one for places.
  public static func all(documents: Double, places: Double) -> Damage {
    var damage = Damage()
    for path in documentOperators.values { damage[keyPath: path] = documents }
    for path in placeOperators.values { damage[keyPath: path] = places }
    return damage
  }

  /// One operator alone, by its name.
  public static func only(_ name: String, rate: Double) -> Damage? {
    guard let path = documentOperators[name] ?? placeOperators[name] else { return nil }
    var damage = Damage()
    damage[keyPath: path] = rate
    return damage
  }

  /// Every operator's name, sorted.
  public static var operators: [String] { (Array(documentOperators.keys) + placeOperators.keys).sorted() }

  private typealias Rate = WritableKeyPath<Damage, Double> & Sendable

  private static let documentOperators: [String: Rate] = [
    "blankNumber": \.blankNumber, "blankDay": \.blankDay, "lostHead": \.lostHead, "icelandicD": \.icelandicD,
    "oldTones": \.oldTones, "decomposed": \.decomposed, "windowsLines": \.windowsLines,
    "markdownHeadings": \.markdownHeadings, "hardWrap": \.hardWrap, "pipeTables": \.pipeTables,
  ]

  private static let placeOperators: [String: Rate] = [
    "pageBreak": \.pageBreak, "rowBreak": \.rowBreak, "strayHead": \.strayHead, "mergedCell": \.mergedCell,
    "markup": \.markup, "spacedHyphen": \.spacedHyphen, "plainD": \.plainD, "lostHyphen": \.lostHyphen,
    "enDash": \.enDash,
  ]
}
