/// Names a picture by what it shows: 128 bits of its pixels, size and scale, and the version of recognition.
struct ScanKey: Hashable, Sendable {
  let name: String

  /// Two FNV-1a sums (Fowler, Noll, Vo) over words of eight pixels.
  /// - Complexity: linear in the pixels.
  init(_ image: GrayImage, scale: Double) {
    var first: UInt64 = 0xCBF2_9CE4_8422_2325
    var second: UInt64 = 0x9E37_79B9_7F4A_7C15
    func add(_ word: UInt64) {
      first = (first ^ word) &* 0x100_0000_01B3
      first ^= first >> 29
      second = (second &+ word) &* 0xD6E8_FEB8_6659_FD93
      second ^= second >> 32
    }
    for word in [UInt64(ScanPage.version), UInt64(image.width), UInt64(image.height), scale.bitPattern] { add(word) }
    image.pixels.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      for rest in offset..<bytes.count { add(UInt64(bytes[rest])) }
    }
    name = [first, second].map {
      String(repeating: "0", count: max(0, 16 - String($0, radix: 16).count)) + String($0, radix: 16)
    }
    .joined()
  }
}
