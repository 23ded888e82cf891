internal import Glibc

extension BM25 {
  static func logarithm(onePlus value: Double) -> Double { log1p(value) }
}
