internal import ArgumentParser
internal import Foundation

/// Lines of a file or of standard input, read piece by piece.
struct LineInput {
  private let handle: FileHandle

  /// Opens a file; `nil` and `-` mean standard input.
  init(_ path: String?) throws {
    guard let path, path != "-" else {
      handle = .standardInput
      return
    }
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard isThere, !isFolder.boolValue, let opened = FileHandle(forReadingAtPath: path) else {
      let reason =
        isFolder.boolValue ? "it is a folder" : isThere ? "no permission" : "there is no such file"
      throw fail(
        "\(path) cannot be read (\(reason)); check the path and its permissions.",
        ExitStatus.noInput)
    }
    handle = opened
  }

  /// Calls `body` with each line and its number from 1, and `pause` whenever more must be read.
  func forEach(_ body: (Int, ArraySlice<UInt8>) -> Void, pause: () -> Void) {
    var number = 0
    var rest: [UInt8] = []
    while true {
      let piece = read()
      if piece.isEmpty { break }
      var start = 0
      while let end = piece[start...].firstIndex(of: 0x0A) {
        number += 1
        if rest.isEmpty {
          body(number, piece[start..<end])
        } else {
          rest += piece[start..<end]
          body(number, rest[...])
          rest.removeAll(keepingCapacity: true)
        }
        start = end + 1
      }
      rest += piece[start...]
      pause()
    }
    if !rest.isEmpty { body(number + 1, rest[...]) }
    pause()
  }

  /// Everything as bytes.
  func all() -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece = read()
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }

  /// What is there, at most 256 KiB; empty at the end.
  private func read() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
      count = 0
      while true {
        let found = Foundation.read(handle.fileDescriptor, buffer.baseAddress, buffer.count)
        if found < 0, errno == EINTR { continue }
        count = max(found, 0)
        return
      }
    }
  }
}
