/// Who is made responsible by a stretch of prose.
struct Responsibility {
  var lead: [AgencyMention]
  /// The tokens that say what is to be done, the subject included.
  var range: Range<Int>
  var rule: String
}
