import Facts
import Questions

/// The people and terms among which typed answers are judged in these tests.
enum GuardDeck {
  static let judge = AnswerJudge(deck: deck)

  static let persons = """
    Nikita Khrushchev [Nikita Sergeyevich Khrushchev]
    Joseph Stalin [Joseph Vissarionovich Dzhugashvili; Koba]
    Leon Trotsky [Lev Davidovich Bronstein; Lev Trotsky]
    Vladimir Ilyich Lenin [Vladimir Lenin; Vladimir Ilyich Ulyanov]
    Nikolai Bukharin [Nikolai Ivanovich Bukharin]
    Nikolai Bulganin
    Lev Kamenev [Lev Borisovich Kamenev]
    Mikhail Kalinin
    Grigory Zinoviev
    Felix Dzerzhinsky
    Nikolai Yezhov
    Genrikh Yagoda
    Rosa Luxemburg
    Nadezhda Alliluyeva
    Svetlana Alliluyeva
    Nicholas II
    Mao Zedong [Mao Tse-tung]
    Lavrentiy Beria
    Sergei Kirov
    Leonid Brezhnev
    Alexander Ulyanov
    Nadezhda Krupskaya
    Vyacheslav Molotov
    Mikhail Tomsky
    Georgy Malenkov
    Georgi Plekhanov
    Pavel Milyukov
    Alexei Stakhanov
    """

  static let works = """
    What Is to Be Done?
    The State and Revolution
    The Revolution Betrayed
    """

  static let terms = """
    New Economic Policy [NEP]
    First International [International Workingmen's Association]
    Second International
    Third International [Comintern; Communist International]
    Fourth International
    First Five-Year Plan
    Second Five-Year Plan
    Bolsheviks [Bolshevik]
    Mensheviks [Menshevik]
    Left Opposition
    Right Opposition
    Union of Soviet Socialist Republics [USSR; СССР; Soviet Union]
    Treaty of Brest-Litovsk
    War Communism
    Cheka
    October Revolution
    February Revolution
    Permanent Revolution
    Socialism in One Country
    Democratic Centralism
    """

  /// The deck; its dates span 1870 to 1991.
  static let deck: Deck = {
    let entities =
      listed(persons, kind: "person") + listed(works, kind: "work") + listed(terms, kind: "term")
    let facts = [("Vladimir Ilyich Lenin", 1870), ("Bolsheviks", 1991)].compactMap { name, year in
      entity(name, in: entities).map {
        Fact(
          id: Fact.ID("\($0.id).year"), subject: $0.id, relation: "year",
          value: .date(PartialDate(.init(year: year))),
          provenance: Provenance(place: Place(file: "guard", line: 1, column: 1)))
      }
    }
    // Titles and terms stand for each other: one broadest kind.
    return Deck(
      header: Deck.Header(id: "guard", title: "Guard"),
      kinds: [
        Kind(id: "person", title: "person"), Kind(id: "term", title: "term"),
        Kind(id: "work", title: "work", parent: "term"),
      ],
      relations: [Relation(id: "year", domain: "term", range: .date)],
      entities: entities, facts: facts)
  }()

  /// What is expected for an entity of this name.
  static func answer(_ name: String, aliases: [String] = []) -> TypedAnswer? {
    guard let entity = entity(name, in: deck.entities) else { return nil }
    var answer = judge.answer(
      forSubjectOf: Fact(
        id: "x", subject: entity.id, relation: "year", value: .text(""),
        provenance: Provenance(place: Place(file: "guard", line: 1, column: 1))))
    answer.otherForms += aliases.map { Entity.Alias($0) }
    return answer
  }

  private static func entity(_ name: String, in entities: [Entity]) -> Entity? {
    entities.first { $0.name == name }
  }

  /// One entity a line, its aliases in brackets.
  private static func listed(_ lines: String, kind: Kind.ID) -> [Entity] {
    lines.split(separator: "\n").map { line in
      let parts = line.split { $0 == "[" || $0 == "]" }.map { $0.trimmed }
      let aliases = parts.count > 1 ? parts[1].split(separator: ";").map { $0.trimmed } : []
      let id = Entity.ID(Slug<Entity>.made(from: parts[0]))
      return Entity(id: id, kind: kind, name: parts[0], aliases: aliases)
    }
  }
}
