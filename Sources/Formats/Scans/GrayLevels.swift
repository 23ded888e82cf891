internal import Glibc

/// The grays of a picture: ink and paper.
struct GrayLevels: Hashable, Sendable {
  /// What is darker is ink.
  let threshold: UInt8
  /// The mean of the ink, and the most frequent gray of the paper.
  let ink: Double
  let paper: Double
  /// How far most of the paper is from its most frequent gray.
  let grain: Double

  /// The gray that parts the pixels best (Otsu 1979).
  /// - Complexity: linear in the pixels.
  init(_ image: GrayImage) {
    var histogram = [Int](repeating: 0, count: 256)
    image.pixels.withUnsafeBufferPointer { for pixel in $0 { histogram[Int(pixel)] += 1 } }
    let total = Double(image.pixels.count)
    let sum = histogram.indices.reduce(0.0) { $0 + Double($1 * histogram[$1]) }
    var best = (variance: 0.0, level: 127, ink: 0.0)
    var count = 0.0
    var weighted = 0.0
    for level in 0..<255 {
      count += Double(histogram[level])
      weighted += Double(level * histogram[level])
      guard count > 0, count < total else { continue }
      let (ink, paper) = (weighted / count, (sum - weighted) / (total - count))
      let variance = count * (total - count) * (paper - ink) * (paper - ink)
      if variance > best.variance { best = (variance, level, ink) }
    }
    threshold = UInt8(best.level + 1)
    ink = best.ink
    let bright = (best.level + 1)...255
    let peak = bright.max { histogram[$0] < histogram[$1] }!
    paper = Double(peak)
    // What two thirds of the paper's pixels keep to; edges of letters are bright as well, and are not grain.
    let pixels = bright.reduce(0) { $0 + histogram[$1] }
    var within = histogram[peak]
    var distance = 0
    while within * 3 < pixels * 2, distance < 128 {
      distance += 1
      within += (peak >= distance ? histogram[peak - distance] : 0)
      within += (peak + distance <= 255 ? histogram[peak + distance] : 0)
    }
    grain = Double(distance)
  }
}

extension GrayImage {
  /// Makes paper white, whatever its tint and grain, and ink black.
  mutating func normalize() {
    let levels = GrayLevels(self)
    let white = max(levels.paper - levels.grain / 2, levels.ink + 30)
    let black = min(levels.ink, white - 20)
    guard white < 250 || black > 40 else { return }
    let table = (0..<256).map { UInt8(max(0, min(255, (Double($0) - black) / (white - black) * 255))) }
    for index in pixels.indices { pixels[index] = table[Int(pixels[index])] }
  }
}
