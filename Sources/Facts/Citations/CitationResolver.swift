import Documents
import Text

/// Finds which mentions of a corpus mean one document.
///
/// A document is known by branch, type, number, issuing body and place, and year or date. What a mention leaves out is taken
/// from the document it stands in; mentions are one where what is present agrees. Different years are different documents,
/// different days of one year a conflict.
public struct CitationResolver: Sendable {
  public struct Resolution: Sendable {
    public var entries: [CitedDocument]
    public var conflicts: [CitationConflict]
    /// Of each document and citation the index of its entry; nil for a document's mention of itself.
    public var entryOf: [[Int?]]
  }

  public init() {}

  /// - Complexity: linear in the mentions but for a sort of the keys.
  public func resolve(_ documents: [CitingDocument]) -> Resolution {
    var corpus = MentionGroups(documents)
    corpus.settleShortForms()
    var resolution = Resolution(
      entries: [], conflicts: [], entryOf: documents.map { Array(repeating: nil, count: $0.citations.count) })
    for group in corpus.sorted() {
      for cluster in ClusteredMentions(group, documents).clusters() { add(cluster, group, documents, &resolution) }
    }
    return resolution
  }

  private func add(
    _ cluster: ClusteredMentions.Cluster, _ group: MentionGroups.Group, _ documents: [CitingDocument],
    _ resolution: inout Resolution
  ) {
    guard !cluster.mentions.isEmpty else { return }
    let index = resolution.entries.count
    let cited = cluster.mentions.map { documents[$0.document].citations[$0.citation] }
    let dates = tally(cluster.mentions, cited.map { $0.date?.description })
    let issuers = tally(cluster.mentions, cited.map(\.issuer))
    let own = cluster.corpusDocument.map { documents[$0] }
    resolution.entries.append(
      CitedDocument(
        key: group.key, type: group.type, date: own?.date ?? dates.first.flatMap { PartialDate($0.value) },
        issuer: own?.issuer ?? issuers.first?.value, title: own?.title ?? cited.lazy.compactMap(\.subject).first,
        corpusID: own?.id, mentions: cluster.mentions))
    for mention in cluster.mentions { resolution.entryOf[mention.document][mention.citation] = index }
    if disagrees(dates.compactMap { PartialDate($0.value) }) {
      resolution.conflicts.append(CitationConflict(kind: .date, entry: index, values: dates))
    }
    if IssuerName.disagree(issuers.map(\.value)) {
      resolution.conflicts.append(CitationConflict(kind: .issuer, entry: index, values: issuers))
    }
  }

  /// Values with their mentions, the most frequent first, else in the order of the corpus.
  private func tally(_ mentions: [CitedDocument.Mention], _ values: [String?]) -> [(
    value: String, mentions: [CitedDocument.Mention]
  )] {
    var order: [String] = []
    var found: [String: [CitedDocument.Mention]] = [:]
    for (mention, value) in zip(mentions, values) {
      guard let value else { continue }
      if found[value] == nil { order.append(value) }
      found[value, default: []].append(mention)
    }
    return order.enumerated()
      .sorted { (-found[$0.element]!.count, $0.offset) < (-found[$1.element]!.count, $1.offset) }
      .map { ($0.element, found[$0.element]!) }
  }

  private func disagrees(_ dates: [PartialDate]) -> Bool {
    guard let first = dates.first(where: \.isComplete) ?? dates.first else { return false }
    return dates.contains { !$0.agrees(with: first) }
  }
}
