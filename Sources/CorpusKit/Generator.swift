/// Makes up administrative documents whose facts are known. The same seed, kind, damage and calls give the same documents.
///
/// Every sentence, place and person is of our own making; symbols, dates and forms follow the rules of real ones.
public struct Generator: Sendable {
  private var random: SeededRandom
  private var count = 0

  public init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// The next document.
  /// - Complexity: linear in its length.
  public mutating func document(kind: DocumentKind, damage: Damage = .none) -> GeneratedDocument {
    count += 1
    // Damage draws from its own numbers, so that the words of a document do not depend on it.
    let (words, accidents) = (SeededRandom(seed: random.next()), SeededRandom(seed: random.next()))
    let options = CompositionOptions(blankNumber: damage.blankNumber, blankDay: damage.blankDay)
    var composer = Composer(kind, options: options, random: words)
    var draft = composer.draft()
    var damager = Damager(damage: damage, random: accidents)
    damager.damage(&draft)
    let layout = Layout(draft.blocks)
    let isMarkdown = layout.lines.contains { $0.hasPrefix("#") || $0.hasPrefix("|") || $0.contains("**") }
    let bytes = damager.encode(layout.lines.joined(separator: "\n") + "\n")
    let number = String(count)
    let name = String(repeating: "0", count: max(0, 5 - number.count)) + number + "-\(kind.rawValue)"
    return GeneratedDocument(
      fileName: name + (isMarkdown ? ".md" : ".txt"), bytes: bytes, truth: draft.truth(in: layout))
  }

  /// One document of at least so many bytes: a head, the bodies of many documents of a kind, one closing.
  /// - Complexity: linear.
  public mutating func text(ofAtLeast size: Int, kind: DocumentKind = .departmentPlan) -> [UInt8] {
    var (head, body, foot): ([Block], [Block], [Block]) = ([], [], [])
    var length = 0
    while length < size {
      var composer = Composer(kind, options: CompositionOptions(), random: SeededRandom(seed: random.next()))
      let blocks = composer.draft().blocks
      let matter = blocks.filter { $0.isProse || [.heading, .table, .annexTitle].contains($0.kind) }
      if head.isEmpty { head = Array(blocks.prefix { !$0.isProse && $0.kind != .heading }) }
      foot = blocks.filter { $0.kind == .recipients || $0.kind == .signature }
      body += matter
      length += Layout(matter).lines.reduce(0) { $0 + $1.utf8.count + 1 }
    }
    return Array(Layout(head + body + foot).lines.joined(separator: "\n").utf8)
  }
}
