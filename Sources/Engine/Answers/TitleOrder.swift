internal import Catalogue
internal import Indexing
internal import Text

/// The place of every document of a commit among all, by title in Vietnamese order; one without a title by its name.
struct TitleOrder: Sendable {
  private let ranks: [DocAddress: Int]

  /// - Complexity: O(documents), read from the catalogue.
  init(_ reader: CatalogueReader, segmentIDs: [Int64]) throws {
    let places = Dictionary(uniqueKeysWithValues: segmentIDs.enumerated().map { ($1, $0) })
    var entries: [(key: [UInt8], id: String, address: DocAddress)] = []
    for title in try reader.titles() {
      guard let place = places[title.segment] else { continue }
      let address = DocAddress(segment: place, doc: DocID(rawValue: UInt32(title.doc)))
      entries.append((VietnameseOrder.key(title.title ?? title.id), title.id, address))
    }
    entries.sort { $0.key != $1.key ? $0.key.lexicographicallyPrecedes($1.key) : $0.id < $1.id }
    ranks = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.address, $0) })
  }

  func sorted(_ addresses: [DocAddress]) -> [DocAddress] {
    addresses.sorted { (ranks[$0] ?? .max, $0) < (ranks[$1] ?? .max, $1) }
  }
}
