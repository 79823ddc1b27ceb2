import Facts

@testable import Questions

extension BadQuestion {
  /// In the specification's order (13.4); the key is the first option.
  static let all: [BadQuestion] = [
    BadQuestion(
      number: 1, card: "stalin.died-on", stem: "Stalin died in which year?",
      options: ["1954", "1924", "1940", "1989"], rules: [.keyTrue]),
    BadQuestion(
      number: 2, card: "angola.joined.back", stem: "Which country joined in 1975?",
      options: ["Angola", "Laos", "Poland", "Vietnam"], rules: [.uniqueKey]),
    BadQuestion(
      number: 3, card: "murder.weapon", stem: "Trotsky was killed by an ________.",
      options: ["Ice axe", "Pistol", "Bomb", "Dagger"],
      rules: [.articleBeforeGap, .sensitiveForm]),
    BadQuestion(
      number: 4, card: "red-army.active-in",
      stem: "The Japanese Red Army was active in which country?",
      options: ["Japan", "India", "Peru"], rules: [.answerInStem]),
    BadQuestion(
      number: 5, card: "stalin.died-on.back",
      stem: "Who led the Stalinist state that wanted socialism in one country?",
      options: ["Stalin", "Lenin", "Trotsky"], rules: [.answerInStem]),
    BadQuestion(
      number: 6, card: "terrible", stem: "Stalin was a terrible ruler.",
      options: ["True as it stands", "Not terrible but good", "Not terrible but weak"],
      rules: [.judgedOpinion], form: .correction),
    BadQuestion(
      number: 7, card: "famine.toll", stem: "How many died in the famine?",
      options: ["3,000,000", "1,000,000", "9,000,000", "30,000,000"],
      rules: [.sensitiveForm, .guessedToll]),
    BadQuestion(
      number: 8, card: "killed-more", stem: "Which killed more, capitalism or communism?",
      options: ["Capitalism", "Communism", "Neither"], rules: [.guessedToll]),
    BadQuestion(
      number: 9, card: "lenin.cause", stem: "Lenin died of what?",
      options: [
        "A long illness whose cause was debated for decades", "A stroke", "An ice axe",
        "A submarine",
      ], rules: [.longKey]),
    BadQuestion(
      number: 10, card: "marx.met-in", stem: "Where did Lenin meet Marx?",
      options: ["London", "Paris", "Geneva", "Brussels"], rules: [.keyTrue]),
    BadQuestion(
      number: 11, card: "treaty.happened-on.back", stem: "What happened in December 1922?",
      options: ["Treaty on the USSR", "Fall of the Berlin Wall", "Moon landing", "Brexit"],
      rules: [.implausible]),
    BadQuestion(
      number: 12, card: "trotsky.criticised.back",
      stem: "All of these except which were not opposed by Lenin?",
      options: ["Trotsky", "Not Goldman", "Kropotkin"], rules: [.negative, .doubleNegative]),
    BadQuestion(
      number: 13, card: "goldman.criticised.back", stem: "Who criticised the Bolsheviks?",
      options: ["Goldman", "Luxemburg", "Kropotkin", "Trotsky"], rules: [.uniqueKey]),
    BadQuestion(
      number: 14, card: "marx.said", stem: "What did Marx say?",
      options: ["All of the above", "Workers unite", "Nothing", "None of the above"],
      rules: [.allOfTheAbove]),
    BadQuestion(
      number: 15, card: "stalin.died-on",
      stem: "________ ________ was the ________ of the ________",
      options: [], rules: [.oneBlank, .clozeContext], form: .cloze),
    BadQuestion(
      number: 16, card: "congo-b.joined", stem: "Congo joined in which year?",
      options: ["1969", "1965", "1972"], rules: [.uniqueStem]),
    BadQuestion(
      number: 17, card: "laos.joined", stem: "Put these in order, the earliest first.", options: [],
      rules: [.chronology], form: .chronology,
      dates: [
        ("Poland 1945", "poland.joined"), ("Congo 1960", "congo-k.joined"),
        ("Laos 1975", "laos.joined"), ("Vietnam 1975", "vietnam.joined"),
      ]),
    BadQuestion(
      number: 18, card: "peak.states", stem: "How many socialist states were there at the peak?",
      options: ["30", "26", "34"], rules: [.precisionAndDispute]),
    BadQuestion(
      number: 19, card: "north-korea", stem: "North Korea: hell or paradise?",
      options: ["Hell", "Paradise", "Neither"], rules: [.loaded]),
    BadQuestion(
      number: 20, card: "theatre", stem: "What colour was the theatre?",
      options: ["Red", "White", "Green"], rules: [.keyTrue, .provenance]),
  ]
}
