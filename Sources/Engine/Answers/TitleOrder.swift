internal import Catalogue
internal import Indexing
internal import Text

/// The place of every document of a commit among all, by title in Vietnamese order; one without a title by its name.
struct TitleOrder: Sendable {
  private let ranks: [DocAddress: Int]

  /// - Complexity: O(documents), read from the catalogue.
  init(_ reader: CatalogueReader, _ index: OpenIndex) throws {
    let places = Dictionary(uniqueKeysWithValues: index.segmentIDs.enumerated().map { ($1, $0) })
    var entries: [(key: [UInt8], id: String, address: DocAddress)] = []
    for title in try reader.titles() + (index.isFormer ? reader.formerTitles() : []) {
      guard let place = places[title.segment] else { continue }
      let address = DocAddress(segment: place, doc: DocID(rawValue: UInt32(title.doc)))
      entries.append((VietnameseOrder.key(title.title ?? title.id), title.id, address))
    }
    entries.sort { $0.key != $1.key ? $0.key.lexicographicallyPrecedes($1.key) : $0.id < $1.id }
    // A document that was replaced may be known by what it is and by what it was called.
    ranks = Dictionary(entries.enumerated().map { ($1.address, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func sorted(_ addresses: [DocAddress]) -> [DocAddress] {
    addresses.sorted { (ranks[$0] ?? .max, $0) < (ranks[$1] ?? .max, $1) }
  }
}
