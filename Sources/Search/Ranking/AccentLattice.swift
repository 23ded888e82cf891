/// The spellings of words in a row and how often each follows each.
struct AccentLattice {
  /// What is too unlikely to be looked up.
  private static let leastProbability = 0.07

  let columns: [AccentRestorer.Column]
  /// Of each word with the one before it.
  let links: [AccentRestorer.Link]
  /// How much a spelling by itself counts.
  let backOff: Double

  /// The likely spellings of each word and pair, best first.
  func posterior(of words: [PlannedWord]) -> AccentRestorer.Result {
    let steps = columns.indices.map(transitions)
    let forward = self.forward(steps)
    let backward = self.backward(steps)
    var result = AccentRestorer.Result(words: [], pairs: [])
    for place in columns.indices {
      let weights = zip(forward[place], backward[place]).map { $0 * $1 }
      result.words.append(likely(zip(columns[place].spellings, normalized(weights))))
      result.pairs.append(place > 0 && words[place].joinsPrevious ? pairs(place, words, steps, forward, backward) : [])
    }
    return result
  }

  /// P(spelling | spelling before).
  private func transitions(to place: Int) -> [[Double]] {
    let shares = columns[place].shares
    guard place > 0, !links[place].counts.isEmpty else {
      return Array(repeating: shares, count: place > 0 ? columns[place - 1].shares.count : 1)
    }
    let counts = links[place].counts
    return zip(columns[place - 1].shares.indices, columns[place - 1].shares).map { from, before in
      zip(shares.indices, shares).map { to, share in
        (counts[.init(from: from, to: to)] ?? 0) / before + backOff * share
      }
    }
  }

  private func forward(_ steps: [[[Double]]]) -> [[Double]] {
    var rows: [[Double]] = []
    for place in columns.indices {
      guard place > 0 else {
        rows.append(columns[0].shares)
        continue
      }
      let row = columns[place].shares.indices.map { to in
        rows[place - 1].indices.reduce(0) { $0 + rows[place - 1][$1] * steps[place][$1][to] }
      }
      rows.append(normalized(row))
    }
    return rows
  }

  private func backward(_ steps: [[[Double]]]) -> [[Double]] {
    var rows = columns.map { Array(repeating: 1.0, count: $0.shares.count) }
    for place in columns.indices.dropLast().reversed() {
      let row = rows[place].indices.map { from in
        rows[place + 1].indices.reduce(0) { $0 + steps[place + 1][from][$1] * rows[place + 1][$1] }
      }
      rows[place] = normalized(row)
    }
    return rows
  }

  private func pairs(
    _ place: Int, _ words: [PlannedWord], _ steps: [[[Double]]], _ forward: [[Double]], _ backward: [[Double]]
  ) -> [AccentRestorer.Reading] {
    var weights: [(AccentRestorer.Link.Step, Double)] = []
    for from in forward[place - 1].indices {
      for to in backward[place].indices {
        let weight = forward[place - 1][from] * steps[place][from][to] * backward[place][to]
        if weight > 0 { weights.append((.init(from: from, to: to), weight)) }
      }
    }
    let shares = normalized(weights.map(\.1))
    return likely(
      zip(weights, shares).lazy.filter { $0.1 >= Self.leastProbability }.map { weight, share in
        (pair(weight.0, at: place, words), share)
      })
  }

  private func pair(_ step: AccentRestorer.Link.Step, at place: Int, _ words: [PlannedWord]) -> [UInt8] {
    var first = words[place - 1]
    var second = words[place]
    first.exact = columns[place - 1].spellings[step.from]
    second.exact = columns[place].spellings[step.to]
    return first.pair(with: second).exact
  }

  private func likely(_ spellings: some Sequence<([UInt8], Double)>) -> [AccentRestorer.Reading] {
    spellings.filter { $0.1 >= Self.leastProbability }.map(AccentRestorer.Reading.init).sorted {
      $0.probability > $1.probability
    }
  }

  private func normalized(_ weights: [Double]) -> [Double] {
    let total = weights.reduce(0, +)
    return total > 0 ? weights.map { $0 / total } : weights
  }
}
