/// A unit named in a run of tokens.
struct AgencyMention: Equatable {
  /// Tokens of its name.
  var range: Range<Int>
  var kind: Agency.Kind
  /// Tokens of the head it shares with the units before it: "Sở" of "các Sở: Nội vụ, Tài chính".
  var sharedHead: Range<Int>?
}

/// Units named one after the other.
struct AgencyList: Equatable {
  var mentions: [AgencyMention] = []
  /// The first token after the list.
  var end: Int

  var isEmpty: Bool { mentions.isEmpty }
}
