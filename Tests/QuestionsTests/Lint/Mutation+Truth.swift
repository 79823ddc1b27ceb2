import Facts

@testable import Questions

extension Mutation {
  static let truth: [Mutation] = [
    Mutation(.keyTrue, "a false key", and: [.distractorFalse, .uniqueKey, .provenance]) {
      question in
      let (key, lure) = (question.keyIndex, question.lureIndex)
      question.options[key].proof = question.options[lure].proof
      question.options[lure].proof = nil
    },
    Mutation(.uniqueKey, "a second right option", "edmund.fortified.karlsburg") { question in
      question.printLure("Lindenau", entity: "lindenau")
    },
    Mutation(
      .distractorFalse, "a lure that the deck does not know",
      "anselm.praised", .flashcard, and: [.oddOneOut]
    ) { question in
      question.form = .choice
      question.options = ["Edmund Harrow", "Conrad Velden", "Ottokar Brandt"].map {
        Question.Option(
          text: $0, proof: $0 == "Edmund Harrow" ? nil : .asserted)
      }
    },
    Mutation(.distractorFalse, "a proof that is none") { question in
      question.options[question.lureIndex].proof = .complete("raised-in")
    },
    Mutation(
      .subsumption, "another name of a lure", and: [.labelForm, .nearDuplicate]
    ) { question in
      let lures = question.options.indices.filter { !question.options[$0].isKey }
      question.options[lures[1]].text = "Old " + question.options[lures[0]].text
      question.options[lures[1]].entity = nil
    },
    Mutation(.calendarTwin, "a day within thirteen", "edmund.buried-on") { question in
      question.options = [
        Question.Option(text: "4 May 1441", proof: .functional("edmund.buried-on")),
        Question.Option(text: "14 May 1441"),
        Question.Option(text: "14 June 1441", proof: .functional("edmund.buried-on")),
      ]
    },
    Mutation(.uniqueStem, "another right answer", "edmund.fortified.karlsburg", .choice) {
      question in
      question.form = .flashcard
      question.options = []
    },
    Mutation(.precisionAndDispute, "a day of a year", "edmund.crowned-on", .flashcard) { question in
      question.stem = "On what date was Edmund Harrow crowned?"
    },
    Mutation(.precisionAndDispute, "an opinion of nobody", "edmund.judged", .flashcard) {
      question in
      question.stem = "How was Edmund Harrow judged in the end?"
    },
    Mutation(
      .anachronism, "a ruler of another time", "edmund.sealed-on.back"
    ) { $0.printLure("Albert Marsham", entity: "albert") },
  ]

  static let nearTruth: [Mutation] = [
    Mutation(.calendarTwin, "a day after fourteen", "edmund.buried-on") { question in
      question.options = [
        Question.Option(text: "14 May 1441"),
        Question.Option(text: "28 May 1441", proof: .functional("edmund.buried-on")),
        Question.Option(text: "14 June 1441", proof: .functional("edmund.buried-on")),
      ]
    },
    Mutation(.anachronism, "a ruler two years later", "edmund.sealed-on.back") {
      $0.printLure("Ludolf Sterren", entity: "ludolf")
    },
    Mutation(.uniqueKey, "a town that the list leaves out", "edmund.fortified.karlsburg") {
      question in
      question.printLure("Oberfeld", entity: "oberfeld")
    },
    Mutation(.precisionAndDispute, "a year of a day", "edmund.buried-on", .flashcard) { question in
      question.stem = "In which year was Edmund Harrow buried?"
      question.answer = "1441"
    },
    Mutation(.precisionAndDispute, "an owner in the stem", "edmund.judged", .flashcard) {
      question in
      question.stem = "In Anselm's eyes, how is Edmund Harrow to be judged?"
    },
    Mutation(.subsumption, "phrases that overlap", "seat") { question in
      question.offer(["In the great hall", "In the great abbey", "In the royal hall"])
    },
  ]
}
