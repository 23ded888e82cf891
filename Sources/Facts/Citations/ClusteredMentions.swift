import Documents
import Text

/// Divides the mentions of one key into real documents.
struct ClusteredMentions {
  struct Cluster {
    var mentions: [CitedDocument.Mention]
    /// Index of the document of the corpus that it is.
    var corpusDocument: Int?
  }

  private struct Trait: Hashable {
    /// The folded words of the place; empty where the body is not local or nothing tells.
    let place: [UInt64]
    let year: Int?
  }

  private let group: MentionGroups.Group
  private let documents: [CitingDocument]
  private let isLocal: Bool
  /// The year in the symbol settles the year of all.
  private let isDatedBySymbol: Bool

  init(_ group: MentionGroups.Group, _ documents: [CitingDocument]) {
    self.group = group
    self.documents = documents
    let symbol = MentionGroups.canonical(group.key)
    isDatedBySymbol = symbol == nil || symbol?.year != nil
    if let symbol {
      isLocal =
        !symbol.codes.contains { code in SymbolCodes.shared.body(spelled: code).map { !$0.isLocal } ?? false }
        && !symbol.codes.contains { $0.hasPrefix("QH") || $0.hasPrefix("UBTVQH") }
    } else {
      isLocal = false
    }
  }

  func clusters() -> [Cluster] {
    var sets = DisjointSets()
    var byTrait: [Trait: Int] = [:]
    var byDate: [PartialDate: Int] = [:]
    var assigned: [Int] = []
    let years = yearsByDocument()
    for mention in group.mentions {
      let citation = documents[mention.document].citations[mention.citation]
      let place = place(of: citation, in: documents[mention.document])
      let year = isDatedBySymbol ? nil : citation.date?.year ?? years[DocumentPlace(mention.document, place)] ?? nil
      let set = set(Trait(place: place, year: year), &byTrait, &sets)
      if let date = citation.date, date.isComplete, !isDatedBySymbol {
        if let other = byDate[date] { sets.unite(set, other) } else { byDate[date] = set }
      }
      assigned.append(set)
    }
    let own = group.documents.map { document -> Int in
      let place = isLocal ? documents[document].place.map(IssuerName.place(named:)) ?? [] : []
      let year = isDatedBySymbol ? nil : documents[document].date?.year
      let set = set(Trait(place: place, year: year), &byTrait, &sets)
      if let date = documents[document].date, date.isComplete, !isDatedBySymbol {
        if let other = byDate[date] { sets.unite(set, other) } else { byDate[date] = set }
      }
      return set
    }
    attachUndated(byTrait, &sets)
    return collect(assigned, own, &sets)
  }

  private struct DocumentPlace: Hashable {
    let document: Int
    let place: [UInt64]

    init(_ document: Int, _ place: [UInt64]) {
      self.document = document
      self.place = place
    }
  }

  /// The year that a document states for the key, where it states one only.
  private func yearsByDocument() -> [DocumentPlace: Int?] {
    var result: [DocumentPlace: Int?] = [:]
    for mention in group.mentions {
      let citation = documents[mention.document].citations[mention.citation]
      guard let year = citation.date?.year else { continue }
      let key = DocumentPlace(mention.document, place(of: citation, in: documents[mention.document]))
      if let other = result[key], other != year {
        result.updateValue(nil, forKey: key)
      } else {
        result.updateValue(year, forKey: key)
      }
    }
    return result
  }

  /// What the issuer says, else where the citing document was issued.
  private func place(of citation: Citation, in document: CitingDocument) -> [UInt64] {
    guard isLocal else { return [] }
    if let place = citation.issuer.flatMap(IssuerName.place) { return place }
    return document.place.map(IssuerName.place(named:)) ?? []
  }

  private func set(_ trait: Trait, _ byTrait: inout [Trait: Int], _ sets: inout DisjointSets) -> Int {
    if let set = byTrait[trait] { return set }
    let set = sets.add()
    byTrait[trait] = set
    return set
  }

  /// An undated mention is the one dated document of its place, or of all places where its own is unknown.
  private func attachUndated(_ byTrait: [Trait: Int], _ sets: inout DisjointSets) {
    var dated: [[UInt64]: Set<Int>] = [:]
    for (trait, set) in byTrait where trait.year != nil { dated[trait.place, default: []].insert(sets.find(set)) }
    let all = dated.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    for (trait, set) in byTrait where trait.year == nil {
      let candidates = dated[trait.place] ?? (trait.place.isEmpty ? all : [])
      let roots = Set(candidates.map { sets.find($0) })
      if roots.count == 1 { sets.unite(set, roots.first!) }
    }
    guard isLocal else { return }
    // Where no place is known at all, what is left out agrees with the only place there is.
    for (trait, set) in byTrait where trait.place.isEmpty {
      let candidates = Set(
        byTrait.filter { !$0.key.place.isEmpty && $0.key.year == trait.year }.map { sets.find($0.value) })
      if candidates.count == 1 { sets.unite(set, candidates.first!) }
    }
  }

  private func collect(_ assigned: [Int], _ own: [Int], _ sets: inout DisjointSets) -> [Cluster] {
    var order: [Int] = []
    var found: [Int: Cluster] = [:]
    for (mention, set) in zip(group.mentions, assigned) {
      let root = sets.find(set)
      if found[root] == nil {
        order.append(root)
        found[root] = Cluster(mentions: [], corpusDocument: nil)
      }
      found[root]!.mentions.append(mention)
    }
    for (document, set) in zip(group.documents, own) {
      let root = sets.find(set)
      if found[root] != nil, found[root]!.corpusDocument == nil { found[root]!.corpusDocument = document }
    }
    return order.map { found[$0]! }
  }
}

/// Union by path halving.
private struct DisjointSets {
  private var parents: [Int] = []

  mutating func add() -> Int {
    parents.append(parents.count)
    return parents.count - 1
  }

  mutating func find(_ set: Int) -> Int {
    var current = set
    while parents[current] != current {
      parents[current] = parents[parents[current]]
      current = parents[current]
    }
    return current
  }

  mutating func unite(_ left: Int, _ right: Int) {
    let (a, b) = (find(left), find(right))
    parents[max(a, b)] = min(a, b)
  }
}
