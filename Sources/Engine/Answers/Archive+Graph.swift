internal import Catalogue
internal import Facts

extension Archive {
  /// Documents and what they cite; mentions of one document in another with one relation are one edge.
  /// - Parameters:
  ///   - key: only who cites this, in any spelling.
  ///   - document: only what this document cites.
  public func citationGraph(key: String? = nil, of document: String? = nil) throws(ArchiveError) -> GraphAnswer {
    try read { reader in
      let number = try reader.number(ofDocumentNamed: document)
      let entries = try key.map { try ReferenceDirectory(reader).entries(typed: $0) }
      let cited = try reader.entries(citedBy: number, among: entries)
      let mentions = try reader.mentions(CitationFilter(document: number, entries: entries))
      return GraphAnswer(mentions.items, cited.items)
    }
  }
}

extension GraphAnswer {
  private struct Bond: Hashable {
    let from: String
    let to: String
    let relation: String
  }

  init(_ mentions: [StoredMention], _ cited: [CitedEntry]) {
    var targets: [Int64: String] = [:]
    var nodes: [Node] = []
    var known: Set<String> = []
    func add(_ id: String, _ label: String, inCorpus: Bool) {
      if known.insert(id).inserted { nodes.append(Node(id: id, label: label, inCorpus: inCorpus)) }
    }
    for item in cited {
      let id = item.document ?? "cited:\(item.entry.entryID)"
      targets[item.entry.entryID] = id
      add(id, item.entry.key, inCorpus: item.document != nil)
    }
    var order: [Bond] = []
    var counts: [Bond: Int] = [:]
    for mention in mentions where mention.citation.class != .own {
      guard let entry = mention.entryID, let target = targets[entry] else { continue }
      add(mention.document, mention.document, inCorpus: true)
      let bond = Bond(from: mention.document, to: target, relation: mention.citation.relation.rawValue)
      if counts.updateValue((counts[bond] ?? 0) + 1, forKey: bond) == nil { order.append(bond) }
    }
    self.nodes = nodes
    edges = order.map { Edge(from: $0.from, to: $0.to, relation: $0.relation, mentions: counts[$0] ?? 0) }
  }
}
