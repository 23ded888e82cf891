/// How a document's symbol is built.
enum NumberSystem: CaseIterable, Sendable {
  /// 57-NQ/TW
  case party
  /// 71/NQ-CP
  case state
  /// 30/2020/NĐ-CP
  case normative
  /// 13/2023/QH15
  case assembly
  /// 55/2005/TTLT-BNV-VPCP
  case joint
  /// 2231/SNV-CCHC&PC
  case dispatch
}
