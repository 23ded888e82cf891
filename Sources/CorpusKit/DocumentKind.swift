/// The kinds of document that can be generated.
public enum DocumentKind: String, CaseIterable, Sendable, Codable {
  case departmentPlan, communePlan, partyCommitteePlan, partyCellPlan
  case decision, officialLetter, report, conclusionNotice, directive, partyResolution, circular
}
