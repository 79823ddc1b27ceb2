internal import DeckFiles
internal import Facts
internal import Foundation
internal import StudyScreens

/// The settings file: read once at the start, changed line by line.
struct SettingsFile {
  /// A larger file holds no settings.
  private static let maximumBytes = 1 << 20

  let path: String

  /// What was chosen, and what is wrong in the file.
  ///
  /// Without a file everything is as usual.
  func read() -> (preferences: Preferences, problems: [SettingProblem]) {
    let top = Place(file: path, line: 1, column: 1)
    guard FileManager.default.fileExists(atPath: path) else { return (Preferences(), []) }
    guard let text else {
      return (Preferences(), [SettingProblem("cannot be read; check its permissions", at: top)])
    }
    let (root, problem) = YAMLDocument.read(text, file: path)
    guard let root else {
      let sentence = problem?.reason.sentence ?? "is no YAML"
      return (Preferences(), [SettingProblem(sentence, at: problem?.place ?? top)])
    }
    return Preferences.read(root)
  }

  /// The file as the port of the runtime.
  var store: SettingsStore {
    SettingsStore { (changes) throws(SettingsFailure) in try keep(changes) }
  }

  /// Writes changes beside the file, brings them onto the disk, and moves them to its place.
  func keep(_ changes: [SettingChange]) throws(SettingsFailure) {
    let before = text ?? ""
    let after = SettingChange.apply(changes, to: before)
    guard holds(changes, after) else {
      throw failure("it is written in a way that cannot be changed line by line; edit it by hand")
    }
    // A link, as people who keep their settings in a repository have, stays one.
    let target = realpath(path, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    let file = target ?? path
    let folder = (file as NSString).deletingLastPathComponent
    let draft = "\(folder)/.config-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(after.utf8).write(to: URL(fileURLWithPath: draft), options: .withoutOverwriting)
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: draft))
      try handle.synchronize()
      try handle.close()
    } catch {
      let reason = String(cString: strerror(errno))
      try? FileManager.default.removeItem(atPath: draft)
      throw failure(reason)
    }
    guard rename(draft, file) == 0 else {
      let reason = String(cString: strerror(errno))
      try? FileManager.default.removeItem(atPath: draft)
      throw failure(reason)
    }
  }

  /// Whether a text says what was to be kept, and nothing in it is worse than before.
  private func holds(_ changes: [SettingChange], _ after: String) -> Bool {
    guard let root = YAMLDocument.read(after, file: path).root else { return false }
    let preferences = Preferences.read(root).preferences
    return changes.allSatisfy(preferences.holds)
  }

  private var text: String? {
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: Self.maximumBytes) ?? Data()
    else { return nil }
    return String(validating: data, as: UTF8.self)
  }

  private func failure(_ reason: String) -> SettingsFailure {
    SettingsFailure(path: path, reason: reason)
  }
}
