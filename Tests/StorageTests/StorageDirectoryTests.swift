import Glibc
import Testing

@testable import Storage

@Suite struct StorageDirectoryTests {
  @Test func aCommittedFileIsReadBack() throws {
    try withTemporaryDirectory { path in
      let directory = StorageDirectory(path: path)
      let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let writer = try directory.write("a")
      try writer.append(Array(bytes[..<10]))
      try writer.append(Array(bytes[10..<700_000]))
      try writer.append(Array(bytes[700_000...]))
      #expect(writer.count == bytes.count)
      #expect(try directory.names() == ["a.tmp"])
      try writer.commit()
      #expect(try directory.names() == ["a"])
      let file = try directory.map("a")
      #expect(file.withBytes { Array($0) } == bytes)
      #expect(file[999_999] == bytes[999_999])
      try directory.remove("a")
      #expect(file[10] == bytes[10])
    }
  }

  @Test func anEmptyFileMaps() throws {
    try withTemporaryDirectory { path in
      let directory = StorageDirectory(path: path)
      try directory.write("empty", bytes: [])
      #expect(try directory.map("empty").count == 0)
    }
  }

  @Test func anUncommittedFileLeavesNothing() throws {
    try withTemporaryDirectory { path in
      let directory = StorageDirectory(path: path)
      do {
        let writer = try directory.write("a")
        try writer.append([1, 2, 3])
      }
      #expect(try directory.names().isEmpty)
    }
  }

  @Test func leftoversAreRemoved() throws {
    try withTemporaryDirectory { path in
      let directory = StorageDirectory(path: path)
      try directory.write("a", bytes: [1])
      try directory.write("b.tmp", bytes: [1])
      #expect(try directory.removeTemporaryFiles() == ["b.tmp"])
      #expect(try directory.names() == ["a"])
    }
  }

  @Test func errorsNameOperationPathAndReason() throws {
    let missing = StorageDirectory(path: "/nonexistent-directory")
    do {
      _ = try missing.map("a")
      Issue.record("mapped a file that does not exist")
    } catch {
      #expect(error == .failed(operation: .open, path: "/nonexistent-directory/a", code: ENOENT))
      #expect(error.isMissing && !error.isDiskFull)
      #expect(error.description.contains("/nonexistent-directory/a"))
      #expect(error.description.contains("No such file or directory"))
    }
    #expect(StorageError.failed(operation: .write, path: "x", code: ENOSPC).isDiskFull)
  }

  /// Stops the writing of a file at every operation in turn: afterwards the old content or the new one is there,
  /// whole, and the failure is reported.
  @Test(arguments: [ENOSPC, EIO], [true, false])
  func everyOperationMayFail(code: Int32, persistent: Bool) throws {
    let total = try operationsOfAReplacement(.none, code: code).operations.count
    #expect(total >= 5)
    for number in 0..<total {
      try withTemporaryDirectory { path in
        try StorageDirectory(path: path).write("a", bytes: [0])
        let plan = FaultPlan(persistent ? .from(number) : .once(number), code: code)
        let faulty = StorageDirectory(path: path, faults: plan)
        var reported: StorageError?
        do throws(StorageError) {
          try faulty.write("a", bytes: [1, 2])
        } catch {
          reported = error
        }
        guard case .failed(let operation, _, let found) = try #require(reported) else { return }
        #expect(found == code)
        #expect(operation == plan.operations[number])
        let content = try StorageDirectory(path: path).map("a").withBytes { Array($0) }
        #expect(content == (operation == .synchronizeDirectory ? [1, 2] : [0]))
      }
    }
  }

  private func operationsOfAReplacement(_ failing: FaultPlan.Failing, code: Int32) throws -> FaultPlan {
    let plan = FaultPlan(failing, code: code)
    try withTemporaryDirectory { path in
      try StorageDirectory(path: path, faults: plan).write("a", bytes: [1, 2])
    }
    return plan
  }
}

func withTemporaryDirectory(_ body: (String) throws -> Void) throws {
  var template = Array("/tmp/tracuu-storage-XXXXXX".utf8CString)
  let path = try #require(mkdtemp(&template).map { String(cString: $0) })
  defer {
    let directory = StorageDirectory(path: path)
    for name in (try? directory.names()) ?? [] { try? directory.remove(name) }
    rmdir(path)
  }
  try body(path)
}
