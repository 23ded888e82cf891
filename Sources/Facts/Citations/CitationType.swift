/// How citations and symbols write a type of document.
public final class CitationType: Sendable, Hashable {
  /// Which order of numbers it is used in.
  public enum Branch: String, Sendable, Hashable {
    case state, party, both
  }

  /// Abbreviation in capitals as facts give it: "NQ", "CTr", "LUẬT".
  public let code: String
  public let branch: Branch
  /// As written in running text; the first is the type's own name.
  public let names: [String]
  /// Other codes in symbols: "KHPH" and "KHHĐ" are plans.
  public let variants: [String]
  /// Whether a number alone names one particular document: "Nghị quyết 57".
  public let takesBareNumber: Bool
  /// Whether symbols carry the code.
  public let isInSymbols: Bool

  init(
    _ code: String, _ branch: Branch, _ names: [String], variants: [String] = [], bareNumber: Bool = false,
    inSymbols: Bool = true
  ) {
    self.code = code
    self.branch = branch
    self.names = names
    self.variants = variants
    takesBareNumber = bareNumber
    isInSymbols = inSymbols
  }

  public static func == (left: CitationType, right: CitationType) -> Bool { left.code == right.code }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }

  /// The type that facts name by a code.
  public static func named(_ code: String) -> CitationType? { byCode[code] }

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
}
