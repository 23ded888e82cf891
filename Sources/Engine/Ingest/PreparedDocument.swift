internal import Catalogue
internal import Documents
internal import Facts
internal import Formats
internal import Search
internal import Text

/// A document that was read and understood, ready to be stored.
struct PreparedDocument: Sendable {
  /// Version of all rules from reading to extracting: when it is raised, unchanged files are read again.
  static let rules = 2

  let source: SourceFile
  let digest: ContentDigest
  let bytes: Int
  let format: DocumentFormat
  let document: Document
  let facts: FactSet
  let findings: [Finding]
  /// Their JSON and that of the facts, or what keeps it from being made.
  let factTexts: Result<FactTexts, any Error>
  /// What tells how much it is like others; nil where it has no words.
  let signature: SimilaritySignature?
  /// Of the normalised text.
  let textDigest: ContentDigest
  /// What reading and understanding it took.
  let times: IngestTimes

  /// - Parameters:
  ///   - manuscript: what was read from `source`.
  ///   - digest: of its bytes.
  ///   - times: what reading it took.
  init(
    _ manuscript: Manuscript, source: SourceFile, bytes: Int, digest: ContentDigest, times: IngestTimes = IngestTimes()
  ) {
    var times = times
    self.source = source
    self.digest = digest
    self.bytes = bytes
    format = manuscript.format
    let document = times.measure(.recognise) {
      DocumentRecognizer().recognize(manuscript.text, pages: manuscript.pages, doubts: manuscript.doubts)
    }
    let facts = times.measure(.facts) { FactExtractor().facts(of: document) }
    findings = times.measure(.lint) { Linter.findings(document: document, facts: facts) }
    textDigest = times.measure(.read) { ContentDigest(of: document.text.utf8) }
    signature = times.measure(.index) { SimilaritySignature(ShingleSet(document.text)) }
    let findings = findings
    factTexts = times.measure(.encode) { Result { try FactTexts(facts, findings: findings) } }
    self.document = document
    self.facts = facts
    self.times = times
  }

  /// Its own symbol as others cite it; nil where its number is blank.
  private var key: String? {
    guard document.letterhead.number != nil else { return nil }
    return facts.citations.first { $0.class == .own }?.target.key ?? document.letterhead.symbol
  }

  /// What the catalogue remembers of it under the path `id`.
  func record(id: String) -> DocumentRecord {
    DocumentRecord(
      id: id, root: source.root, source: source.path, digest: digest.hexadecimal, rules: Self.rules,
      format: format.rawValue, encoding: document.text.encoding.rawValue,
      language: document.text.looksVietnamese ? "vi" : nil, bytes: bytes, lines: document.text.lineCount,
      letterhead: document.letterhead,
      symbolPlace: document.letterhead.symbolLine.map {
        FactPlace(range: document.text.range(ofLine: $0), in: document, division: nil)
      },
      key: key)
  }
}

extension NormalizedText {
  /// Whether at least one letter in fifty is one that only Vietnamese uses in such number (ă â đ ê ô ơ ư and marked vowels).
  var looksVietnamese: Bool {
    var marked = 0
    var plain = 0
    for byte in utf8 {
      if byte >= 0xC3 && byte <= 0xE1 { marked += 1 } else if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A { plain += 1 }
    }
    return marked * 50 > plain
  }
}
