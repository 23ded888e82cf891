import Documents
import Text

/// Judges how a document stands to one that it cites, by the verb that governs the citation.
struct RelationReader {
  let reading: TokenReading
  /// Whether the document is of a kind that changes others: a decision, a decree, not a plan.
  let canAct: Bool
  /// "(Ban hành kèm theo …)" over an annex.
  let isAnnexNote: Bool

  /// What stands between two citations, or before the first, says of the next.
  struct State {
    /// A verb that holds as long as only manners and contents follow it.
    var direct: Relation?
    /// A verb that holds for its whole object, however long.
    var wide: Relation?
    /// Nothing but labels and transparent words since the clause began.
    var isClauseStart = true
    var hasOwnSubject = false
    /// Only transparent words since the document named itself.
    var isOwnVerb = false
    var isProposal = false
    var isPassive = false
    var isExpiring = false
    var sawComma = false
    /// Whether the passage began with the clause.
    var isPassageStart: Bool

    init(isPassageStart: Bool) { self.isPassageStart = isPassageStart }

    var relation: Relation { wide == .basis ? direct ?? .basis : wide ?? direct ?? .mentions }
  }

  /// Reads the tokens that lead to a citation.
  /// - Complexity: linear in the tokens; at most the last 160 are read.
  func state(over range: Range<Int>, isClauseStart: Bool = true) -> State {
    let start = max(range.lowerBound, range.upperBound - 160)
    var state = State(isPassageStart: start == 0)
    state.isClauseStart = isClauseStart
    var index = start
    while index < range.upperBound {
      if reading.kind(index) == .word, let match = RelationWords.table.match(reading.tokens, at: index) {
        let end = min(index + match.count, range.upperBound)
        apply(match.value, to: &state, isFirst: index <= 1, objectStart: end)
        index = end
      } else {
        pass(reading.tokens[index], &state)
        index += 1
      }
    }
    return state
  }

  private func apply(_ governance: Governance, to state: inout State, isFirst: Bool, objectStart: Int) {
    defer { if governance != .passive { state.isPassive = false } }
    switch governance {
    case .transparent: return
    case .implement:
      if state.direct != .guides { state.direct = .implements }
      state.isProposal = false
    case .guide:
      state.direct = canAct && (state.isClauseStart || state.isOwnVerb) ? .guides : nil
      if canAct && state.isOwnVerb && !state.isPassive { state.wide = .guides }
    case .amend: change(.amends, &state, objectStart)
    case .replace: change(.replaces, &state, objectStart)
    case .repeal: change(.repeals, &state, objectStart)
    case .suspend: change(.suspends, &state, objectStart)
    case .correct: change(.corrects, &state, nil)
    case .consolidate: change(.consolidates, &state, objectStart)
    case .basis:
      if state.isPassageStart && state.isClauseStart { state.wide = .basis } else { block(&state) }
      return
    case .issuedWith:
      if isAnnexNote && isFirst { state.wide = .issuedWith }
      return
    case .expiry: state.isExpiring = true
    case .block: block(&state)
    case .proposal:
      state.isProposal = true
      state.direct = nil
    case .passive: state.isPassive = true
    case .own:
      state.hasOwnSubject = true
      state.isOwnVerb = true
    }
    state.isClauseStart = state.isClauseStart && governance == .own
  }

  /// A verb of change: it governs its whole object where that begins like a document or a part of one, else only what
  /// follows at once.
  private func change(_ relation: Relation, _ state: inout State, _ objectStart: Int?) {
    state.direct = nil
    let mayAct =
      canAct && !state.isProposal && !state.isPassive && state.wide != .basis
      && (state.isClauseStart || state.hasOwnSubject || state.wide != nil)
    guard mayAct else {
      state.isClauseStart = false
      return
    }
    let isDocument =
      objectStart.map { reading.isWord($0, in: RelationWords.objects) || reading.kind($0) == .colon } ?? true
    if !isDocument {
      state.direct = relation
    } else if state.wide == nil || state.wide == .guides || state.hasOwnSubject || state.isClauseStart {
      state.wide = relation
    }
  }

  private func block(_ state: inout State) {
    state.direct = nil
    state.wide = nil
    state.isClauseStart = false
    state.isOwnVerb = false
  }

  private func pass(_ token: Token, _ state: inout State) {
    switch token.kind {
    case .word:
      state.direct = nil
      state.isOwnVerb = false
      state.isClauseStart = false
      state.isPassive = false
      if state.wide == .basis && state.sawComma { state.wide = nil }
    case .semicolon, .period:
      let isPassageStart = state.isPassageStart && token.kind == .semicolon
      state = State(isPassageStart: isPassageStart)
    case .colon:
      if state.isExpiring && canAct { state.wide = .repeals }
      if state.wide == nil && state.direct == nil {
        state = State(isPassageStart: false)
      }
    case .openParen: state.direct = nil
    case .comma: state.sawComma = true
    default: break
    }
  }
}
