/// What is counted apart when extraction is compared with the truth.
public enum Family: String, CaseIterable, Sendable, Comparable {
  case numberedCitations = "citations numbered"
  case namedCitations = "citations named"
  case ownCitations = "citations self"
  case citationText = "citation text"
  case citationDate = "citation date"
  case citationIssuer = "citation issuer"
  case citationRelation = "citation relation"
  case citationType = "citation type"
  case citationParts = "citation parts"
  case deadlineValues = "deadlines value"
  case deadlineText = "deadlines text"
  case tableTasks = "tasks table"
  case tableCells = "tasks table cells"
  case proseTasks = "tasks prose"
  case proseCells = "tasks prose cells"
  case indicators = "indicators"
  case indicatorCells = "indicator cells"
  case head

  public static func < (left: Family, right: Family) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
