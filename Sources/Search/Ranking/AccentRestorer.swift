import Indexing
import Text

/// Guesses the accents of words that were typed without any, from how often the index holds each spelling and each pair of
/// adjacent spellings.
///
/// A hidden Markov model whose states are the spellings a folded word has in the index; the probability of a spelling after
/// another comes from the documents that hold the pair, mixed with that of the spelling by itself (Jelinek and Mercer, Interpolated
/// estimation of Markov source parameters from sparse data, 1980). What comes out is the probability of each spelling given all
/// words typed, by the forward-backward algorithm.
struct AccentRestorer {
  /// A spelling and how likely it is meant.
  struct Reading {
    let exact: [UInt8]
    var probability: Double
  }

  /// What a stretch of words means: of each word, and of each pair it makes with the word before it.
  struct Result {
    var words: [[Reading]]
    var pairs: [[Reading]]
  }

  /// Spellings of a word that are looked at, the most frequent ones.
  private static let spellings = 24
  /// What the frequency of a spelling by itself counts against that of the pair, times the length of a document.
  private static let backOff = 8.0

  let snapshot: Snapshot

  /// The words with what those typed without accents may mean.
  func restored(_ words: [PlannedWord]) -> [PlannedWord] {
    guard words.contains(where: { !$0.isExact && !$0.isNumber }) else { return words }
    let result = readings(of: words)
    return words.indices.map { place in
      var word = words[place]
      if !word.isExact { word.readings = result.words[place] }
      if place > 0, !(word.isExact && words[place - 1].isExact) { word.pairReadings = result.pairs[place] }
      return word
    }
  }

  /// - Complexity: for each word one walk through its spellings in the dictionary, for each two adjacent ones another.
  private func readings(of words: [PlannedWord]) -> Result {
    let columns = words.map(column)
    let links = words.indices.map { place in
      place > 0 && words[place].joinsPrevious
        ? link(words[place - 1], words[place], columns[place - 1], columns[place]) : Link(counts: [:])
    }
    return AccentLattice(
      columns: columns, links: links, backOff: Self.backOff / max(1, snapshot.averageLength(of: SearchField.text.id))
    ).posterior(of: words)
  }

  /// The spellings of a word.
  private func column(_ word: PlannedWord) -> Column {
    let documents = Double(snapshot.documentCount + 1)
    if word.isExact || word.isNumber {
      let holding = snapshot.documentFrequency(of: Term(SearchField.text.id, word.exact))
      return Column(spellings: [word.exact], shares: [Double(holding + 1) / documents])
    }
    let prefix = word.folded + [WordSpelling.separator]
    let found = snapshot.terms(field: SearchField.text.id, prefix: prefix)
    let best =
      found.count > Self.spellings ? Array(found.sorted { $0.documents > $1.documents }.prefix(Self.spellings)) : found
    guard !best.isEmpty else { return Column(spellings: [word.exact], shares: [1 / documents]) }
    return Column(spellings: best.map(\.bytes), shares: best.map { Double($0.documents) / documents })
  }

  private func link(_ first: PlannedWord, _ second: PlannedWord, _ from: Column, _ to: Column) -> Link {
    let prefix = first.folded + [0x20] + second.folded + [WordSpelling.separator]
    let documents = Double(snapshot.documentCount + 1)
    var counts: [Link.Step: Double] = [:]
    for term in snapshot.terms(field: SearchField.textPairs.id, prefix: prefix) {
      let accents = term.bytes[prefix.count...]
      guard let space = accents.firstIndex(of: 0x20) else { continue }
      let left = first.folded + [WordSpelling.separator] + accents[..<space]
      let right = second.folded + [WordSpelling.separator] + accents[(space + 1)...]
      guard let i = from.spellings.firstIndex(of: left), let j = to.spellings.firstIndex(of: right) else { continue }
      counts[Link.Step(from: i, to: j), default: 0] += Double(term.documents) / documents
    }
    return Link(counts: counts)
  }

  /// The spellings of one word, and the share of documents that hold each.
  struct Column {
    let spellings: [[UInt8]]
    let shares: [Double]
  }

  /// The share of documents that hold a spelling of one word before a spelling of the next.
  struct Link {
    struct Step: Hashable {
      let from: Int
      let to: Int
    }

    let counts: [Step: Double]
  }
}
