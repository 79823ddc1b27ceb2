import Foundation

/// A fresh folder for one test, removed at its end: home, data, and files to import.
final class Folder {
  let path: String

  /// What `--data` names.
  var data: String
  var journal: String { data + "/journal.sqlite" }

  init() throws {
    let name = "iskra-\(UInt64.random(in: 0...UInt64.max))"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    data = path + "/data"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A folder with a deck of twelve choices beside the built-in one.
  static func withCapitals() throws -> Folder {
    let folder = try Folder()
    try folder.write(capitals, to: "data/decks/capitals.yaml")
    return folder
  }

  /// Writes a file and the folders above it; the path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }

  private static let capitals = """
    title: Capitals
    cards:
      - {front: Capital of Norway, back: Oslo, wrong: [Bergen, Trondheim, Stavanger]}
      - {front: Capital of Peru, back: Lima, wrong: [Quito, Bogotá, La Paz]}
      - {front: Capital of Japan, back: 東京 Tōkyō, wrong: [京都 Kyōto, 大阪 Ōsaka, 奈良 Nara]}
      - {front: Capital of Turkey, back: Ankara, wrong: [Istanbul, İzmir, Bursa]}
      - {front: Capital of Canada, back: Ottawa, wrong: [Toronto, Montréal, Vancouver]}
      - {front: Capital of Brazil, back: Brasília, wrong: [São Paulo, Salvador, Recife]}
      - {front: Capital of Morocco, back: Rabat, wrong: [Casablanca, Fez, Marrakesh]}
      - {front: Capital of Kazakhstan, back: Astana, wrong: [Almaty, Shymkent, Aktobe]}
      - {front: Capital of Vietnam, back: Hanoi, wrong: [Hue, Da Nang, Can Tho]}
      - {front: Capital of Nigeria, back: Abuja, wrong: [Lagos, Kano, Ibadan]}
      - {front: Capital of Australia, back: Canberra, wrong: [Sydney, Melbourne, Perth]}
      - {front: Capital of Ukraine, back: Київ, wrong: [Харків, Одеса, Львів]}

    """
}
