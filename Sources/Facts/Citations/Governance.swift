/// What a word or phrase before a citation says of the relation to it.
enum Governance: Sendable {
  /// The cited document is carried out: "thực hiện", "cụ thể hóa".
  case implement
  case guide, amend, replace, repeal, suspend, correct, consolidate
  /// "căn cứ"
  case basis
  /// "(ban hành) kèm theo"
  case issuedWith
  /// "hết hiệu lực": what a colon after it lists is repealed.
  case expiry
  /// Quantities, manners and contents between a verb and the citation: "có hiệu quả các mục tiêu, nhiệm vụ của".
  case transparent
  /// What follows is a standard, a subject of talk or a purpose: "theo", "bám sát", "quán triệt".
  case block
  /// A change that is only proposed, drafted or considered.
  case proposal
  /// "được", "bị": the verb that follows is not this document's.
  case passive
  /// "này": this document is the subject.
  case own
}
