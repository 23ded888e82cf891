/// Numbers in disjoint sets that are united pair by pair (Tarjan, Efficiency of a Good But Not Linear Set Union Algorithm, 1975).
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The least number of the set that holds a number.
  mutating func root(of number: Int) -> Int {
    var root = number
    while parents[root] != root {
      parents[root] = parents[parents[root]]
      root = parents[root]
    }
    return root
  }

  mutating func unite(_ first: Int, _ second: Int) {
    let (one, other) = (root(of: first), root(of: second))
    parents[max(one, other)] = min(one, other)
  }

  /// The sets of at least two numbers, ascending.
  var groups: [[Int]] {
    var copy = self
    var members: [Int: [Int]] = [:]
    for number in parents.indices {
      let root = copy.root(of: number)
      if root != number { members[root, default: [root]].append(number) }
    }
    return members.values.sorted { $0[0] < $1[0] }
  }
}
