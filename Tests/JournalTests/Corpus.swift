/// Cards like those that people write, with many that are nearly the same.
enum Corpus {
  /// A front and a back; a text with holes has no back.
  typealias Text = (front: String, back: String)

  /// All cards.
  static let cards: [Text] = {
    var cards: [Text] = []
    for (country, capital, continent) in capitals {
      cards.append(("Capital of \(country)", capital))
      cards.append(("Continent of \(country)", continent))
    }
    for (place, year) in battles { cards.append(("When was the battle of \(place)?", "\(year)")) }
    for (front, back) in words + questions { cards.append((front, back)) }
    for text in clozes { cards.append((text, "")) }
    return cards
  }()

  /// A hidden word without its slips.
  static func hole(_ text: String) -> String { String(text.prefix(3)) }

  private static let capitals: [(String, String, String)] = [
    ("Niger", "Niamey", "Africa"), ("Nigeria", "Abuja", "Africa"), ("Guinea", "Conakry", "Africa"),
    ("Guinea-Bissau", "Bissau", "Africa"), ("Equatorial Guinea", "Malabo", "Africa"),
    ("the Congo", "Brazzaville", "Africa"), ("the DR Congo", "Kinshasa", "Africa"),
    ("Sudan", "Khartoum", "Africa"), ("South Sudan", "Juba", "Africa"),
    ("Mali", "Bamako", "Africa"), ("Malawi", "Lilongwe", "Africa"), ("Malta", "Valletta", "Europe"),
    ("Zambia", "Lusaka", "Africa"), ("Gambia", "Banjul", "Africa"), ("Iran", "Tehran", "Asia"),
    ("Iraq", "Baghdad", "Asia"), ("Austria", "Vienna", "Europe"),
    ("Australia", "Canberra", "Oceania"), ("Slovakia", "Bratislava", "Europe"),
    ("Slovenia", "Ljubljana", "Europe"), ("Norway", "Oslo", "Europe"),
    ("North Korea", "Pyongyang", "Asia"), ("South Korea", "Seoul", "Asia"),
    ("Dominica", "Roseau", "North America"),
    ("the Dominican Republic", "Santo Domingo", "North America"), ("Latvia", "Riga", "Europe"),
    ("Lithuania", "Vilnius", "Europe"), ("Peru", "Lima", "South America"),
    ("Japan", "Tokyo", "Asia"), ("Jamaica", "Kingston", "North America"),
  ]
  private static let battles: [(String, Int)] = [
    ("Narva", 1944), ("Minsk", 1944), ("Kursk", 1943), ("Kharkov", 1943), ("Stalingrad", 1942),
    ("Midway", 1942), ("the Coral Sea", 1942), ("Verdun", 1916), ("the Somme", 1916),
    ("Jutland", 1916), ("Tannenberg", 1914), ("the Marne", 1914), ("Waterloo", 1815),
    ("Austerlitz", 1805), ("Trafalgar", 1805),
  ]
  private static let words: [(String, String)] = [
    ("das Haus", "house"), ("das Gebäude", "building"), ("der Hund", "dog"), ("die Katze", "cat"),
    ("laufen", "to run"), ("gehen", "to go"), ("sehen", "to see"), ("gucken", "to look"),
    ("groß", "tall"), ("klein", "small"), ("der Baum", "tree"), ("der Raum", "room"),
  ]
  private static let questions: [(String, String)] = [
    ("Who wrote War and Peace?", "Leo Tolstoy"), ("Who wrote Anna Karenina?", "Leo Tolstoy"),
    ("Which river flows through Vienna?", "Danube"),
    ("Which river flows through Budapest?", "Danube"),
    ("Which element has the symbol Fe?", "Iron"), ("Which element has the number 26?", "Iron"),
    ("What is the largest ocean?", "Pacific"), ("What is the deepest ocean?", "Pacific"),
    ("What does NEP stand for?", "New Economic Policy"),
    ("Who was the first president of the United States?", "George Washington"),
    ("Who was the second president of the United States?", "John Adams"),
    ("Which planet has the most moons?", "Saturn"),
    ("Which planet has the widest rings?", "Saturn"),
    ("In which year did Stalin die?", "1953"), ("In which year did Beria die?", "1953"),
    ("Is Niger in Africa?", "yes"), ("Is Nigeria in Africa?", "yes"), ("Is Malta in Africa?", "no"),
  ]
  private static let clozes = [
    "The {{NEP}} was announced in {{1921}} at the Tenth Congress of the party.",
    "The {{USSR}} was founded in {{December}} 1922 by four republics.",
    "In {{1924}} Lenin died and {{Petrograd}} became Leningrad.",
    "Trotsky was murdered in {{Coyoacán}} by {{Ramón Mercader}} in August 1940.",
    "Water boils at {{100}} degrees at the pressure of the sea level.",
    "The mitochondrion makes most of the {{energy}} that a cell needs.",
    "The treaty of {{Brest}} ended the war between Russia and the {{Central Powers}}.",
    "Photosynthesis turns {{light}} and carbon dioxide into sugar and {{oxygen}}.",
  ]
}
