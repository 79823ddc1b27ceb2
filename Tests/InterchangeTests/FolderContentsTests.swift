import Foundation
import Testing

@testable import Interchange

@Suite struct FolderContentsTests {
  private func touch(_ names: [String], in folder: String) throws {
    for name in names { try Data().write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
  }

  @Test func foldersComeFirstAndHiddenOnesNotAtAll() throws {
    try withFolder { folder in
      try touch(["b.csv", "A.yaml", ".hidden", "c"], in: folder)
      try FileManager.default.createDirectory(
        atPath: folder + "/z", withIntermediateDirectories: false)
      let contents = try FolderContents(of: folder)
      #expect(contents.items.map(\.name) == ["z", "A.yaml", "b.csv", "c"])
      #expect(contents.items.map(\.isFolder) == [true, false, false, false])
      #expect(contents.items.map(\.looksImportable) == [false, true, true, false])
      #expect(contents.leftOut == 0)
    }
  }

  @Test func noMoreIsReadThanAllowed() throws {
    try withFolder { folder in
      try touch((1...30).map { "\($0).csv" }, in: folder)
      let contents = try FolderContents(of: folder, limit: 10)
      #expect(contents.items.count == 10)
      #expect(contents.leftOut >= 20)
    }
  }

  @Test func pipesAreNeverListedAndLinksAreFollowed() throws {
    try withFolder { folder in
      try touch(["a.csv"], in: folder)
      #expect(mkfifo(folder + "/pipe.csv", 0o600) == 0)
      for (name, target) in [("link.csv", "a.csv"), ("up", ".."), ("broken.csv", "nowhere")] {
        try FileManager.default.createSymbolicLink(
          atPath: "\(folder)/\(name)", withDestinationPath: target)
      }
      let names = try FolderContents(of: folder).items.map(\.name)
      #expect(names == ["up", "a.csv", "link.csv"])
    }
  }

  @Test func aFolderWithTheFilesOfADeckIsOne() throws {
    for (names, isDeck) in [
      (["deck.yaml"], true), (["a.yaml", "b.yml"], true), (["a.yaml", "b.csv"], false), ([], false),
    ] {
      try withFolder { folder in
        try touch(names, in: folder)
        #expect(try FolderContents(of: folder).isDeck == isDeck, "\(names)")
      }
    }
  }

  @Test func aFolderThatIsNotThereGetsAFailure() {
    #expect { try FolderContents(of: "/no/such/folder") } throws: {
      if case .unreadable("/no/such/folder", _) = $0 as? ImportFailure { true } else { false }
    }
  }
}

@Suite struct TypedPathTests {
  @Test(arguments: [
    ("words.csv", "/data/words.csv"), ("/etc/hosts", "/etc/hosts"), (" ./a/../b/ ", "/data/b"),
    ("../../..", "/"), ("'/tmp/my words.csv' ", "/tmp/my words.csv"),
    ("\"/tmp/a b\"", "/tmp/a b"), ("/tmp/my\\ words.csv", "/tmp/my words.csv"),
    ("/tmp/a\\\\b", "/tmp/a\\b"), ("file:///tmp/my%20words.csv", "/tmp/my words.csv"),
    ("", "/data"), ("~ada", "/data/~ada"), ("'", "/data/'"),
  ])
  func whatIsTypedOrPastedBecomesAPath(typed: String, path: String) {
    #expect(TypedPath.absolute(typed, from: "/data") == path)
  }

  @Test func aTildeIsHome() {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
    #expect(TypedPath.absolute("~/a.csv", from: "/data") == TypedPath.absolute(home + "/a.csv"))
  }
}
