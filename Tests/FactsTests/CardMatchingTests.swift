import Testing

@testable import Facts

/// Cards without names of their own, found again after an edit, or rather not.
@Suite struct CardMatchingTests {
  /// What each line of a deck has become: lines are `front = back` or texts with holes.
  ///
  /// Gives the present text of each card that has another name now.
  private func follow(
    _ before: [String], _ after: [String], seen: [String]? = nil, studied: [String]? = nil
  ) throws -> [String: String] {
    let known = try deck(before).cardTexts
    let present = try deck(after).cardTexts
    let seen = try seen.map { Set(try deck($0).cardTexts.keys) } ?? Set(known.keys)
    let studied = try studied.map { Set(try deck($0).cardTexts.keys) } ?? Set(known.keys)
    let matching = CardMatching(known: known, seen: seen, present: present, studied: studied)
    var texts: [String: String] = [:]
    for (former, name) in matching.successors {
      let before = try #require(known[former])
      texts[before.line] = present[name]?.line ?? "waits"
    }
    #expect(Set(matching.successors.values).count == matching.successors.count)
    return texts
  }

  private func deck(_ lines: [String]) throws -> Deck {
    let cards = lines.map { line -> Tree in
      var line = line
      var pairs: [Tree.Pair] = []
      if line.hasPrefix("#"), let space = line.firstIndex(of: " ") {
        pairs = [.init(key: "id", value: .text(String(line[..<space].dropFirst())))]
        line = String(line[space...].dropFirst())
      }
      guard !line.contains("{{") else {
        return .map(pairs + [.init(key: "cloze", value: .text(line))])
      }
      let sides = line.split(separator: " = ").map(String.init)
      return .map(
        pairs + [
          .init(key: "front", value: .text(sides[0])), .init(key: "back", value: .text(sides[1])),
        ])
    }
    let tree: Tree = ["title": "Deck", "cards": .list(cards)]
    let outcome = DeckReader.read([tree.node()], fallbackID: "deck")
    return try #require(outcome.deck, "\(outcome.problems)")
  }

  private static let others = [
    "Capital of Peru = Lima", "Capital of Japan = Tokyo", "Capital of Chad = N'Djamena",
    "Battle of Kursk = 1943", "Continent of Mali = Africa",
  ]

  @Test(arguments: [
    ("Capital of Norway = Oslo", "What is the capital of Norway? = Oslo"),
    ("What is the capital of Norway? = Oslo", "Capital of Norway = Oslo"),
    ("Capital of Norway = Oslo", "Which is Norway's capital? = Oslo"),
    ("Capital of Norway = Oslo", "Norway: the capital = Oslo"),
    ("Captial of Norwya = Oslo", "Capital of Norway = Oslo"),
    ("Capital of Norwey = Oslo", "Norway, capital = Oslo"),
    ("Battle of Narva = 1944", "When was the battle of Narva? = 1944"),
    ("Continent of Niger = Africa", "On which continent is Niger? = Africa"),
    ("Capital of Norway = Osslo", "What is the capital of Norway? = Oslo"),
    (
      "Which river flows through Vienna? = Danube",
      "Which stream flows through Vienna? = Danube"
    ),
    (
      "What does NEP stand for? = New Economic Policy", "NEP stands for what? = New Economic Policy"
    ),
    ("Capital of Norway = Oslo", "Capital of Norway (city) = Oslo, or Christiania"),
    ("Capital of Norway = Osslo", "What is the capital of Norway? = Oslo"),
    ("sehen = to see", "sehen (verb) = to see"),
    ("das Haus = house", "das Haus (n.) = house"),
    ("ノルウェーの首都 = オスロ", "ノルウェーの首都は = オスロ"),
    ("Столица Норвегии = Осло", "Какой город — столица Норвегии? = Осло"),
    ("Die Hauptstadt von Norwegen = Oslo", "Wie heißt die Hauptstadt von Norwegen? = Oslo"),
  ])
  func aCardFollowsItsNewWording(before: String, after: String) throws {
    let found = try follow(Self.others + [before], Self.others + [after])
    #expect(found == [before: after])
  }

  @Test(arguments: [
    ("Capital of Niger = Niamey", "Capital of Nigeria = Abuja"),
    ("capital of niger = niamey", "capital of nigeria = abuja"),
    ("Continent of Niger = Africa", "Continent of Nigeria = Africa"),
    ("Is Niger in Africa? = yes", "Is Nigeria in Africa? = yes"),
    ("Capital of Guinea = Conakry", "Capital of Guinea-Bissau = Bissau"),
    ("Capital of Sudan = Khartoum", "Capital of South Sudan = Juba"),
    ("Capital of Congo = Brazzaville", "Capital of DR Congo = Kinshasa"),
    ("Capital of Dominica = Roseau", "Capital of the Dominican Republic = Santo Domingo"),
    (
      "Which country has the capital Lusaka? = Zambia",
      "Which country has the capital Banjul? = Gambia"
    ),
    ("Battle of Narva = 1944", "Battle of Minsk = 1944"),
    ("When was the battle of Narva? = 1944", "When was the battle of Minsk? = 1944"),
    ("Year of the 19th Congress = 1952", "Year of the 20th Congress = 1956"),
    ("Author of War and Peace = Leo Tolstoy", "Author of Anna Karenina = Leo Tolstoy"),
    ("Largest city of Norway = Oslo", "Capital of Norway = Oslo"),
    ("What is the largest ocean? = Pacific", "What is the deepest ocean? = Pacific"),
    ("He is tall. = Er ist groß.", "He is big. = Er ist groß."),
    ("Which element has the symbol Fe? = Iron", "Which element has the number 26? = Iron"),
    ("casa = house", "hogar = house"),
    ("Norway = Oslo", "Oslo = Norway"),
    ("Is Malta a member of the Union? = yes", "Is Malta a candidate of the Union? = yes"),
    ("Population of Norway = 5 million", "What is the population of Norway? = 6 million"),
    ("Stalin died in = 1953", "Beria died in = 1953"),
    ("ニジェールの首都 = ニアメ", "ナイジェリアの首都 = アブジャ"),
  ])
  func anotherCardIsNeverTakenForIt(before: String, after: String) throws {
    #expect(try follow(Self.others + [before], Self.others + [after]) == [:])
    // The smallest deck knows nothing of what is usual.
    #expect(try follow([before], [after]) == [:])
    #expect(try follow([after], [before]) == [:])
  }

  @Test func neverTwoToOneNorOneToTwo() throws {
    let one = ["Capital of Norway = Oslo"]
    let two = ["What is the capital of Norway? = Oslo", "Norway's capital city? = Oslo"]
    #expect(try follow(one, two) == [:])
    #expect(try follow(two, one) == [:])
  }

  @Test func neverACardThatWasThereBefore() throws {
    let both = ["Capital of Norway = Oslo", "What is the capital of Norway? = Oslo"]
    #expect(try follow(both, [both[1]]) == [:])
    #expect(try follow(both, [both[1]], studied: [both[0]]) == [:])
  }

  @Test func aCardThatIsLongGoneComesBackWithOtherWords() throws {
    let found = try follow(
      Self.others + ["Capital of Norway = Oslo"],
      Self.others + ["What is the capital of Norway? = Oslo"], seen: Self.others)
    #expect(found == ["Capital of Norway = Oslo": "What is the capital of Norway? = Oslo"])
  }

  @Test func aCardKeepsItsProgressWhenItGetsAName() throws {
    #expect(
      try follow(["Capital of Norway = Oslo"], ["#norway Capital of Norway = Oslo"])
        == ["Capital of Norway = Oslo": "Capital of Norway = Oslo"])
    // Without its name a named card is another one: that is what names are for.
    #expect(try follow(["#norway Capital of Norway = Oslo"], ["Capital of Norway = Oslo"]) == [:])
    #expect(try follow(["#a Capital of Peru = Lima"], ["#b Capital of Peru = Lima"]) == [:])
  }

  @Test func everyCardOfATemplateFindsItsOwn() throws {
    let countries = [
      "Niger", "Nigeria", "Guinea", "Guinea-Bissau", "Equatorial Guinea", "Mali", "Malawi",
      "Sudan", "South Sudan", "Congo", "DR Congo", "Zambia", "Gambia",
    ]
    let found = try follow(
      countries.map { "Continent of \($0) = Africa" },
      countries.reversed().map { "On which continent is \($0)? = Africa" })
    for country in countries {
      #expect(
        found["Continent of \(country) = Africa"] == "On which continent is \(country)? = Africa")
    }
  }

  @Test(arguments: ["", "#nep "])
  func holesKeepTheirProgressWhenTheirNumbersShift(name: String) throws {
    let one = "\(name)The NEP was announced in {{1921}} at the Tenth Congress."
    let two = "\(name)The {{NEP}} was announced in {{1921}} at the Tenth Congress."
    let last = "\(name)The {{NEP}} was announced in 1921 at the Tenth Congress."
    let year = "The NEP was announced in {{}} at the Tenth Congress. = 1921"
    let subject = "The {{}} was announced in 1921 at the Tenth Congress. = NEP"
    #expect(try follow([one], [two]) == [year: year])
    #expect(try follow([two], [one]) == [year: year])
    #expect(try follow([two], [last]) == [subject: subject])
    #expect(try follow([two], [two]) == [:])
  }

  @Test func aHoleThatIsGoneDoesNotLeaveItsProgressToAnother() throws {
    let before = "The {{NEP}} was announced in {{1921}} at the {{Tenth}} Congress."
    let after = "The NEP was announced in {{1921}} at the {{Tenth}} Congress."
    let found = try follow([before], [after])
    #expect(found["The {{}} was announced in 1921 at the Tenth Congress. = NEP"] == "waits")
    #expect(found.count == 3)
    // An unnamed text whose only hole moves is another card; a named one is what its author says.
    #expect(
      try follow(["{{Lenin}} led the party."], ["Lenin led the {{party}}."]).values.sorted() == [
        "waits"
      ])
    #expect(try follow(["#a {{Lenin}} led the party."], ["#a Lenin led the {{party}}."]) == [:])
  }

  @Test func holesFollowTheWordingAroundThem() throws {
    let found = try follow(
      ["In {{1922}} the {{USSR}} was founded by four republics."],
      ["In December {{1922}} the {{USSR}} was founded by the four republics."])
    #expect(found.count == 2)
    let mended = try follow(
      ["#a In {{1923}} the {{USSR}} was founded."], ["#a In {{1922}} the {{USSR}} was founded."])
    #expect(mended == [:])
    let unnamed = try follow(
      ["In {{1923}} the {{USSR}} was founded."], ["In {{1922}} the {{USSR}} was founded."])
    #expect(unnamed.count == 2 && !unnamed.values.contains("waits"))
  }

  @Test func theFingerprintTellsTextsFromOrder() throws {
    let cards = ["Capital of Peru = Lima", "The {{NEP}} of {{1921}}", "#a A = B"]
    let fingerprint = try deck(cards).textFingerprint
    #expect(try deck(cards.reversed()).textFingerprint == fingerprint)
    for (position, other) in [
      (0, "Capital of Peru = Lima!"), (1, "The NEP of {{1921}}"), (2, "#a A = C"), (2, "#b A = B"),
    ] {
      var changed = cards
      changed[position] = other
      #expect(try deck(changed).textFingerprint != fingerprint)
    }
    #expect(
      try deck(["#a A = B", "#c-is-no-hash A = B"]).cardTexts.values.allSatisfy {
        $0.naming == .author
      })
    #expect(try deck(["#a A = B"]).textFingerprint == nil)
  }
}

extension CardText {
  fileprivate var line: String { "\(front) = \(back)" }
}
