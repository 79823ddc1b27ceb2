import Facts

@testable import Questions

extension Mutation {
  static let stem: [Mutation] = [
    Mutation(.negative, "a denial") { $0.stem = "In which town was Edmund Harrow not raised?" },
    Mutation(.doubleNegative, "a denial of a denial", "seat", and: [.negative, .distractorFalse]) {
      $0.stem = "Where did the council of the realm never meet?"
      $0.printLure("Not in a camp")
    },
    Mutation(
      .articleBeforeGap, "an article before the gap", "seat", .choice,
      and: [.keyTrue, .distractorFalse]
    ) {
      $0.stem = "The council of the realm met in an ________."
      $0.offer(["abbey", "castle", "palace"])
    },
    Mutation(.agreement, "which two", and: []) {
      $0.stem = "Which two towns saw Edmund Harrow raised?"
    },
    Mutation(.form, "no question mark") { $0.stem = "In which town was Edmund Harrow raised" },
    Mutation(.coverTest, "which of the following") {
      $0.stem = "Which of the following raised Edmund Harrow?"
    },
    Mutation(.length, "three words") { $0.stem = "Harrow raised where?" },
    Mutation(.deixis, "today") {
      $0.stem = "In which town that stands today was Edmund Harrow raised?"
    },
    Mutation(.deixis, "a pronoun for nobody") { $0.stem = "Where did he grow up in the realm?" },
    Mutation(.oneQuestion, "two questions") {
      $0.stem = "In which town was Edmund Harrow raised, and when did that end?"
    },
    Mutation(.loaded, "a judgement") {
      $0.stem = "In which town was the infamous Edmund Harrow raised?"
    },
    Mutation(.acronym, "an acronym") {
      $0.stem = "In which town of the TGL was Edmund Harrow raised?"
    },
    Mutation(.artefacts, "a brace") { $0.stem = "In which town was {Edmund Harrow raised?" },
    Mutation(.artefacts, "a double space") { $0.stem = "In which town was  Edmund Harrow raised?" },
    Mutation(.artefacts, "a space before the mark") {
      $0.stem = "In which town was Edmund Harrow raised ?"
    },
    Mutation(.artefacts, "a bracket") {
      $0.stem = "In which town (realm was Edmund Harrow raised?"
    },
    Mutation(.artefacts, "two scripts") {
      $0.stem = "In which town was Edmund H\u{0430}rrow raised?"
    },
    Mutation(.artefacts, "an unseen character") {
      $0.stem = "In which town was Ed\u{200B}mund raised?"
    },
    Mutation(.labelForm, "another name") { question in
      let index = question.lureIndex
      question.options[index].text = "Old " + question.options[index].text
    },
  ]

  static let answers: [Mutation] = [
    Mutation(.keyOverlap, "a word of the key in the stem", "seat") {
      $0.stem = "In which hallway did the council of the great realm meet?"
    },
    Mutation(.distractorOverlap, "a word of one lure in the stem", "seat") { question in
      question.stem =
        "Where beside the \(question.options[question.lureIndex].text.split(separator: " ").last ?? "") did the council meet?"
    },
    Mutation(.answerInStem, "the answer", and: [.keyOverlap]) {
      $0.stem = "In which town, Karlsburg perhaps, was Edmund Harrow raised?"
    },
    Mutation(.answerInStem, "another name of the answer", and: [.keyOverlap]) {
      $0.stem = "In which town, Old Karlsburg, was Edmund Harrow raised?"
    },
    Mutation(.answerInStem, "the year", "edmund.crowned-on") {
      $0.stem = "In which year, 1412 perhaps, was Edmund Harrow crowned?"
    },
    Mutation(.answerInStem, "the number as a word", "tannheim.towers") {
      $0.stem = "How many towers, fourteen perhaps, did Tannheim have?"
    },
  ]

  static let nearStem: [Mutation] = [
    Mutation(.negative, "at least") {
      $0.stem = "In which town was Edmund Harrow at least raised?"
    },
    Mutation(.negative, "a shout over short options") {
      $0.stem = "In which town was Edmund Harrow NOT raised?"
    },
    Mutation(.form, "a quote before the mark") { $0.stem = "Where was “Edmund Harrow raised?”" },
    Mutation(.coverTest, "which of these towns") {
      $0.stem = "Which of these towns saw Edmund Harrow raised?"
    },
    Mutation(.length, "four words") { $0.stem = "Where did Harrow live?" },
    Mutation(.deixis, "what is now a town") {
      $0.stem = "In what is now which town was Edmund Harrow raised?"
    },
    Mutation(.deixis, "a pronoun for somebody") {
      $0.stem = "In which town did Harrow spend his youth?"
    },
    Mutation(.oneQuestion, "an and") { $0.stem = "In which town were Edmund and Conrad raised?" },
    Mutation(.loaded, "a judgement with an owner", "edmund.judged", .flashcard) {
      $0.stem = "How does Anselm judge the infamous Edmund Harrow?"
    },
    Mutation(.acronym, "a roman numeral") {
      $0.stem = "In which town was Edmund III of Harrow raised?"
    },
    Mutation(.artefacts, "an ellipsis and brackets") {
      $0.stem = "In which (small) town was … “Edmund Harrow” raised?"
    },
    Mutation(.keyOverlap, "a word of all options", "seat") {
      $0.stem = "In the which place did the council of the realm meet?"
    },
    Mutation(.answerInStem, "a year that all options share", "edmund.buried-on") {
      $0.stem = "On what date in 1441 was Edmund Harrow buried?"
      $0.offer(["14 March 1441", "14 April 1441", "14 May 1441"], key: 2)
    },
    Mutation(.articleBeforeGap, "both articles", "seat") {
      $0.stem = "The council of the realm met in a(n) ________."
    },
    Mutation(.agreement, "which town") { $0.stem = "Which town saw Edmund Harrow raised?" },
    Mutation(.labelForm, "the usual name") { _ in },
  ]
}
