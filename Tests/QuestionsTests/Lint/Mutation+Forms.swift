import Facts

@testable import Questions

extension Mutation {
  private static let cloze = (card: Card.ID("edmund.raised-in"), form: Form.cloze)

  static let forms: [Mutation] = [
    Mutation(.oneBlank, "two blanks", cloze.card, cloze.form, and: [.form, .clozeContext]) {
      $0.stem = "The annals tell that ________ was raised in ________ [town]."
    },
    Mutation(.oneBlank, "a longer blank", cloze.card, cloze.form) {
      $0.stem = $0.stem.replacing("________", with: "____________")
    },
    Mutation(.oneBlank, "a word without meaning", "oath", .cloze, and: [.clozeLeak, .keyTrue]) {
      $0.answer = "of"
    },
    Mutation(.oneBlank, "most of the sentence", "oath", .cloze, and: [.keyTrue]) {
      $0.answer = "council elders chamber marshals guards knights heralds"
    },
    Mutation(.clozeAnswers, "another true answer", "edmund.fortified.karlsburg", .choice) {
      $0.form = .cloze
      $0.stem = "The annals tell us that Edmund Harrow fortified ________ [town]."
      $0.options = []
    },
    Mutation(.clozeAnswers, "a false answer to accept", cloze.card, cloze.form) {
      $0.accepted.append("Lindenau")
    },
    Mutation(.clozeLeak, "the answer beside the blank", cloze.card, cloze.form) {
      $0.stem = "The annals tell us that Edmund Harrow of Karlsburg was raised in ________ [town]."
    },
    Mutation(.clozeContext, "nothing but the blank", "oath", .cloze, and: [.oneBlank]) {
      $0.stem = "There was then the ________ of elders."
    },
    Mutation(
      .typedAnswerable, "a sentence to be typed", "edmund.device", .flashcard,
      and: [.keyTrue, .uniqueStem, .provenance]
    ) {
      $0.form = .typed
      $0.answer = "A silver heron with wings spread wide"
    },
    Mutation(.chronology, "years in the labels", "edmund.crowned-on", .chronology) {
      $0.parts[0].text += " (1412)"
    },
    Mutation(.chronology, "shown in order", "edmund.crowned-on", .chronology) {
      $0.parts.sort { $0.key < $1.key }
    },
    Mutation(.chronology, "ranks exchanged", "edmund.crowned-on", .chronology) {
      let (one, two) = ($0.parts[0].key, $0.parts[2].key)
      $0.parts[0].key = two
      $0.parts[2].key = one
    },
    Mutation(.chronology, "three events", "edmund.crowned-on", .chronology) {
      $0.parts.removeAll { $0.key > 2 }
    },
    Mutation(.chronology, "one label twice", "edmund.crowned-on", .chronology) {
      $0.parts[1].text = $0.parts[0].text
    },
    Mutation(.chronology, "another date in the line", "ottokar.crowned-on", .placement) {
      $0.parts[0].gloss = "1399"
    },
    Mutation(.chronology, "another slot", "ottokar.crowned-on", .placement) {
      let (key, lure) = ($0.keyIndex, $0.lureIndex)
      $0.options[key].proof = $0.options[lure].proof
      $0.options[lure].proof = nil
    },
    Mutation(.matching, "two responses exchanged", "edmund.device", .matching) {
      let (one, two) = ($0.parts[0].key, $0.parts[1].key)
      $0.parts[0].key = two
      $0.parts[1].key = one
    },
    Mutation(.matching, "a pair with a word in common", "edmund.device", .matching) { question in
      let word = question.targets[question.parts[0].key].split(separator: " ").last ?? ""
      question.parts[0].text += " of the " + word
    },
    Mutation(.matching, "one label twice", "edmund.device", .matching) {
      $0.parts[1].text = $0.parts[0].text
    },
    Mutation(.matching, "one bin fuller than another", "edmund.raised-in", .sorting) { question in
      question.parts += Array(repeating: question.parts[0], count: 2).enumerated().map {
        var copy = $0.element
        copy.text += " \($0.offset)"
        return copy
      }
    },
    Mutation(.matching, "an item in another bin", "edmund.raised-in", .sorting) {
      $0.parts[0].key = ($0.parts[0].key + 1) % $0.targets.count
    },
    Mutation(.matching, "nothing to spare", "edmund.device", .matching) {
      let used = $0.parts.map(\.key)
      $0.targets = used.map { $0 }.map { [targets = $0.targets] in targets[$0] }
      for position in $0.parts.indices { $0.parts[position].key = position }
    },
    Mutation(.correction, "a true statement called false", "edmund.raised-in", .correction) {
      $0.stem = $0.answer
    },
    Mutation(.correction, "two clauses", "edmund.raised-in", .correction) {
      $0.stem = $0.stem.replacing(".", with: ", while others were not.")
    },
    Mutation(.selectAll, "one key", "edmund.fortified.karlsburg", .selectAll, and: [.uniqueKey]) {
      let proof = $0.options[$0.lureIndex].proof
      for key in $0.options.indices.filter({ [options = $0.options] in options[$0].isKey })
        .dropFirst()
      {
        $0.options[key].proof = proof
      }
    },
  ]

  static let policy: [Mutation] = [
    Mutation(.provenance, "no source") { $0.explanation.sources = [] },
    Mutation(.provenance, "no facts") { $0.facts = [] },
    Mutation(.provenance, "an explanation without the key") {
      $0.explanation.statement = "The annals tell us much."
    },
    Mutation(.provenance, "a long remark") {
      $0.explanation.why = String(repeating: "So the annals tell us. ", count: 11)
    },
    Mutation(.sensitiveForm, "atrocity as a choice") { $0.provenance.sensitivity = .atrocity },
    Mutation(.sensitiveForm, "a weapon", "edmund.device", .flashcard) {
      $0.provenance.sensitivity = .violence
      $0.stem = "Which weapon did Edmund Harrow carry on the banner?"
    },
    Mutation(.sensitiveForm, "self-harm among the most important", cloze.card, .flashcard) {
      $0.provenance.sensitivity = .selfHarm
      $0.provenance.importance = 3
    },
    Mutation(
      .judgedOpinion, "an opinion to be judged", "edmund.raised-in", .correction,
      and: [.precisionAndDispute]
    ) {
      $0.provenance.status = .disputed
    },
    Mutation(.guessedToll, "a toll", "karlsburg.towers") {
      $0.stem = "How many people died in Karlsburg?"
    },
    Mutation(.guessedToll, "a comparison", "edmund.crowned-on.back") {
      $0.stem = "Which ruler of 1412 killed more people?"
    },
    Mutation(
      .textsSlip, "the slip as key", "ottokar.crowned-on", .flashcard,
      and: [.keyTrue, .uniqueStem, .provenance]
    ) {
      $0.answer = "1423"
    },
  ]

  static let nearForms: [Mutation] = [
    Mutation(.oneBlank, "two words of many", "oath", .cloze) { $0.answer = "high council" },
    Mutation(.clozeContext, "four words and a name", "oath", .cloze) {
      $0.stem = "Rulers of Karlsburg swore oaths before the ________ then."
    },
    Mutation(.typedAnswerable, "four words", "edmund.device", .flashcard) {
      $0.form = .typed
      $0.answer = "silver heron with wings"
    },
    Mutation(.provenance, "three lines") {
      $0.explanation.why = String(repeating: "So the annals tell us. ", count: 9)
    },
    Mutation(.guessedToll, "who killed whom", "edmund.crowned-on.back") {
      $0.stem = "Which ruler was killed in 1412?"
    },
    Mutation(.sensitiveForm, "violence as a choice") { $0.provenance.sensitivity = .violence },
    Mutation(.sensitiveForm, "self-harm by flashcard", cloze.card, .flashcard) {
      $0.provenance.sensitivity = .selfHarm
    },
    Mutation(.judgedOpinion, "a simplified fact", "edmund.raised-in", .correction) {
      $0.provenance.status = .simplified
    },
  ]
}
