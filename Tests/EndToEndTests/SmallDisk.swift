import Foundation
import Testing

/// A file system of one megabyte, which needs rights that few have.
struct SmallDisk {
  private let path: String

  static let isPossible: Bool = {
    guard let folder = try? Folder(), (try? folder.write("", to: "data/file")) != nil else {
      return false
    }
    guard let disk = try? SmallDisk(at: folder.data) else { return false }
    disk.remove()
    return true
  }()

  init(at path: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try #require(Self.run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", path))
  }

  func remove() { _ = Self.run("umount", "-l", path) }

  /// Leaves no room.
  func fill() throws {
    let file = try #require(fopen(path + "/filler", "w"))
    let block = [UInt8](repeating: 0, count: 1024)
    while fwrite(block, 1, block.count, file) == block.count, fflush(file) == 0 {}
    fclose(file)
  }

  func makeRoom() throws { try FileManager.default.removeItem(atPath: path + "/filler") }

  private static func run(_ name: String, _ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
