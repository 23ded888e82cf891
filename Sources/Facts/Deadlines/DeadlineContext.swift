public import Documents

/// What a passage takes from the document it stands in when its time expressions are read.
public struct DeadlineContext: Sendable {
  /// Where the passage stands.
  public enum Setting: Sendable {
    /// Running text: an expression counts where the sentence makes it one ("trong tháng 3", not "kế hoạch tháng 3").
    case prose
    /// A cell of a column whose meaning is unknown: a cell that is nothing but time expressions, else as prose.
    case cell
    /// A cell of a column of times: bare forms ("3/2026", "2026 - 2030") and "Theo kế hoạch của …" count as well.
    case timeCell
  }

  public var setting: Setting
  /// The year of expressions that name none; nil where nothing gives one.
  public var year: Int?
  /// The document's own date: what ended before it is no deadline of running text.
  public var documentDate: PartialDate?

  public init(setting: Setting, year: Int?, documentDate: PartialDate? = nil) {
    self.setting = setting
    self.year = year
    self.documentDate = documentDate
  }
}
