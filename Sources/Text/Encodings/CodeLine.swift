/// A line of UTF-8 seen as the codes that a program may have wrongly taken for Latin-1 or the like: a code for each of its scalars, nil
/// where a scalar stands for none.
struct CodeLine {
  /// 0x20 where a scalar stands for no code.
  private(set) var codes: [UInt8] = []
  /// For each code: the bytes of its scalar.
  private(set) var widths: [UInt8] = []
  /// Places in `codes` whose scalars stand for none.
  private(set) var foreign: [Int] = []
  /// A letter among those: the line was no sequence of codes then.
  private(set) var holdsForeignLetter = false

  /// - Parameter utf8: well-formed.
  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    codes.reserveCapacity(utf8.count)
    widths.reserveCapacity(utf8.count)
    var offset = 0
    while offset < utf8.count {
      let (scalar, length) = SyllableStatistics.scalar(utf8, offset)
      let code = CodePage.code(of: scalar)
      if code == nil {
        foreign.append(codes.count)
        if scalar < LetterTable.limit, LetterTable.shared[scalar].letter != 0 { holdsForeignLetter = true }
      }
      codes.append(code ?? 0x20)
      widths.append(UInt8(length))
      offset += length
    }
  }
}
