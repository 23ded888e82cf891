import Documents
import Facts
import Foundation
import Text

@testable import Catalogue

/// A folder that is removed when the test is over.
final class TemporaryFolder {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.path + "/tracuu-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Small documents with facts of every family.
enum Examples {
  static let document = DocumentRecognizer().recognize(
    NormalizedText("Kế hoạch\nThực hiện Nghị quyết số 57-NQ/TW\nVăn phòng chủ trì, xong trước 31/3/2026\n"))

  static func place(line: Int) -> FactPlace {
    FactPlace(range: document.text.range(ofLine: line), in: document, division: nil)
  }

  static func citation(_ key: String, date: String? = nil, line: Int = 2) -> Citation {
    Citation(
      place: place(line: line), text: "Nghị quyết số \(key)", class: .numbered,
      target: CitationTarget(type: "NQ", key: key, number: "57", symbol: key),
      date: date.flatMap { PartialDate($0) }, relation: .implements, rule: "fullSymbol")
  }

  static func deadline(to day: String?, kind: Deadline.Kind = .date) -> Deadline {
    Deadline(
      place: place(line: 3), text: "trước …", kind: kind, to: day.flatMap { PartialDate($0) }, rule: "before")
  }

  static func agency(_ name: String, _ canonical: String? = nil) -> Agency {
    Agency(name: name, canonical: canonical ?? name, kind: .named)
  }

  static func assignment(
    _ text: String, lead: [Agency] = [], support: [Agency] = [], due: [String] = [], product: String? = nil
  ) -> Assignment {
    Assignment(
      place: place(line: 3), source: .prose, text: text, lead: lead, support: support,
      deadlines: due.map { deadline(to: $0) }, product: product, rule: "subject")
  }

  static func indicator(_ name: String, year: Int, lead: [Agency] = []) -> Indicator {
    Indicator(
      place: place(line: 3), name: name, measure: "%",
      targets: [Indicator.Target(year: year, text: "≥ 70%", comparator: "≥", value: 70)], lead: lead, rule: "table")
  }

  static func record(_ id: String, digest: String = "d") -> DocumentRecord {
    var letterhead = Letterhead()
    letterhead.type = "KH"
    letterhead.date = PartialDate("2026-01")
    letterhead.recipients = ["Như trên", "Lưu: VT"]
    letterhead.signer = Letterhead.Signer(name: "Trần Văn A", position: "GIÁM ĐỐC", capacity: nil)
    return DocumentRecord(
      id: id, root: "/r", source: "/r/" + id, digest: digest, rules: 1, format: "text", encoding: "UTF-8",
      language: "vi", bytes: 10, lines: 3, letterhead: letterhead,
      symbolPlace: nil, key: nil)
  }
}

extension CatalogueWriter {
  @discardableResult
  func add(_ id: String, _ facts: FactSet = FactSet(), replacing: DocumentID? = nil) throws -> DocumentID {
    var record = Examples.record(id)
    record.documentID = replacing
    let divisions = [
      Division(
        kind: .roman, label: "I", title: "MỤC ĐÍCH", parent: nil, depth: 1, range: TextRange(0, 9), line: 1)
    ]
    return try insert(
      record, text: Examples.document.text.utf8, textDigest: "t", divisions: divisions, facts: facts)
  }
}
