/// What an auditor marks, by stable codes.
public enum FindingCode: String, Sendable, Codable, CaseIterable {
  // The document itself.
  case missingOwnSymbol = "missing-own-symbol"
  case blankOwnSymbol = "blank-own-symbol"
  case malformedOwnSymbol = "malformed-own-symbol"
  case blankDay = "blank-day"
  case doubtfulText = "doubtful-text"

  // Its citations.
  case incompleteFirstCitation = "incomplete-first-citation"
  case malformedCitedSymbol = "malformed-cited-symbol"
  case dateContradictsSymbol = "date-contradicts-symbol"
  case citationAfterDocument = "citation-after-document"

  // "Rõ người, rõ việc, rõ trách nhiệm, rõ thời gian, rõ sản phẩm".
  case taskWithoutLead = "task-without-lead"
  case taskWithoutDeadline = "task-without-deadline"
  case taskWithoutProduct = "task-without-product"
  case tableWithoutDeadlines = "table-without-deadlines"
  case deadlineBeforeDocument = "deadline-before-document"

  // Indicators.
  case indicatorWithoutOwner = "indicator-without-owner"
  case ambiguousIndicator = "ambiguous-indicator"

  // Tables.
  case numberingGap = "numbering-gap"
  case numberingRestart = "numbering-restart"
  case groupGap = "group-gap"

  // Across the corpus.
  case conflictingDates = "conflicting-dates"
  case conflictingIssuers = "conflicting-issuers"

  public var severity: Finding.Severity {
    switch self {
    case .conflictingDates, .conflictingIssuers, .dateContradictsSymbol, .citationAfterDocument: .error
    case .missingOwnSymbol, .incompleteFirstCitation, .malformedCitedSymbol: .note
    default: .warning
    }
  }
}
