/// The constants of a segment file; `Index/FORMAT.md` describes it.
enum SegmentFormat {
  /// A byte above 127, three letters, then line ends and an end-of-file mark that transfers in text mode would change.
  static let magic: [UInt8] = [0x89, 0x54, 0x43, 0x53, 0x0D, 0x0A, 0x1A, 0x0A]
  static let trailerMagic: [UInt8] = [0x0A, 0x1A, 0x0A, 0x0D, 0x53, 0x43, 0x54, 0x89]

  /// The format that is written.
  static let version: UInt32 = 3
  /// The oldest format that is read.
  static let oldestVersion: UInt32 = 3

  static let headerSize = 32
  static let sectionEntrySize = 32
  static let trailerSize = 40
  static let statisticsSize = 48
  static let fieldEntrySize = 16
  static let columnEntrySize = 2
  static let dictionaryIndexEntrySize = 12

  /// Postings and positions are packed in blocks of this many.
  static let blockSize = 128
  /// Added to the words of a block of documents that is a bitmap, where else the width of its gaps stands.
  static let bitmapFlag: UInt8 = 128
  /// Terms in a block of the dictionary.
  static let dictionaryBlockSize = 16
  /// Bytes of skip data for each block of postings, without and with positions.
  static let skipSize = 4 + 2 + 4 + 1
  static let skipSizeWithPositions = skipSize + 4

  enum SectionKind: UInt32, CaseIterable {
    case postings = 1
    case terms = 2
    case termIndex = 3
    case norms = 4
    case lengths = 5
    case column = 6
    case statistics = 7
  }
}
