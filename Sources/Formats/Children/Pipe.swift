internal import CChildren

/// What is written to one end is read from the other; neither is inherited by programs.
struct Pipe: ~Copyable {
  let reading: Descriptor
  let writing: Descriptor

  init() throws(ChildFailure) {
    var ends: [Int32] = [-1, -1]
    let code = child_pipe(&ends)
    guard code == 0 else { throw .system(code: -code) }
    reading = Descriptor(ends[0])
    writing = Descriptor(ends[1])
  }
}
