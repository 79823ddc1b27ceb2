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
    Mutation(.keyTrue, "a false answer to accept", "edmund.raised-in", .flashcard) {
      $0.accepted.append("Lindenau")
    },
    Mutation(.keyTrue, "another word in the hole", "oath", .cloze) { $0.answer = "assembly" },
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
    Mutation(.distractorFalse, "a proof about another fact") { question in
      question.options[question.lureIndex].proof = .functional("conrad.raised-in")
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
    Mutation(.uniqueStem, "one of several right answers", "edmund.fortified.karlsburg") {
      $0.stem = "Which town did Edmund Harrow fortify?"
    },
    Mutation(.precisionAndDispute, "a dispute that nobody reports", "edmund.raised-in", .flashcard)
    {
      $0.provenance.status = .disputed
    },
    Mutation(.precisionAndDispute, "a claim among facts", "edmund.device", .matching) {
      $0.facts.append("edmund.judged")
    },
    Mutation(.precisionAndDispute, "a day of a year", "edmund.crowned-on", .flashcard) { question in
      question.stem = "On what date was Edmund Harrow crowned?"
    },
    Mutation(.precisionAndDispute, "an opinion of nobody", "edmund.judged", .flashcard) {
      question in
      question.stem = "How was Edmund Harrow judged in the end?"
    },
    Mutation(
      .anachronism, "a ruler of another time", "edmund.sealed-on.back", and: [.distractorFalse]
    ) { $0.printLure("Albert Marsham", entity: "albert") },
  ]

  static let nearTruth: [Mutation] = [
    Mutation(.keyTrue, "one of two forms of the answer", "charter", .flashcard) {
      $0.answer = "The great seal"
    },
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
    Mutation(.precisionAndDispute, "a dispute with its reporters", "edmund.raised-in", .flashcard) {
      $0.provenance.status = .disputed
      $0.stem = "In which town, by the reports, was Edmund Harrow raised?"
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
