import Facts

@testable import Questions

extension Mutation {
  static let options: [Mutation] = [
    Mutation(.count, "two options") { question in
      question.options = [
        question.options[question.keyIndex], question.options[question.lureIndex],
      ]
    },
    Mutation(.duplicate, "the same lure twice") { question in
      let lures = question.options.indices.filter { !question.options[$0].isKey }
      question.options[lures[1]] = question.options[lures[0]]
    },
    Mutation(.nearDuplicate, "a lure with a typo", and: [.distractorFalse]) { question in
      let lures = question.options.indices.filter { !question.options[$0].isKey }
      question.options[lures[1]].text = question.options[lures[0]].text + "e"
      question.options[lures[1]].entity = nil
    },
    Mutation(.longKey, "a key by far the longest", "seat", and: [.keyTrue, .spread]) { question in
      question.options[question.keyIndex].text = "In the great hall beside the river gate"
    },
    Mutation(.spread, "a very short lure", "seat", and: [.distractorFalse, .oddOneOut]) {
      question in
      question.printLure("Away")
    },
    Mutation(.homogeneous, "a river among towns", and: [.distractorFalse, .implausible]) {
      question in
      question.printLure("Merle", entity: "merle")
    },
    Mutation(
      .homogeneous, "a poet among rulers", "edmund.crowned-on.back",
      and: [.distractorFalse, .implausible]
    ) {
      $0.printLure("Isbert Quandt", entity: "isbert")
    },
    Mutation(
      .homogeneous, "a year among towns", and: [.distractorFalse, .parallelForm, .oddOneOut]
    ) {
      $0.printLure("1431")
    },
    Mutation(.parallelForm, "a small letter", and: []) { question in
      question.options[question.lureIndex].text = question.options[question.lureIndex].text
        .lowercased()
      question.options[question.lureIndex].entity = nil
    },
    Mutation(.parallelForm, "an article before the key alone", "seat", and: [.keyTrue]) {
      question in
      question.options[question.keyIndex].text = "The great hall"
    },
    Mutation(.allOfTheAbove, "all of the above", "seat", and: [.distractorFalse, .absolutes]) {
      $0.printLure("All of the above")
    },
    Mutation(.absolutes, "only in the key", "seat", and: [.keyTrue]) { question in
      question.options[question.keyIndex].text = "Only in the hall"
    },
    Mutation(.vague, "sometimes", "seat", and: [.distractorFalse]) {
      $0.printLure("Sometimes in tents")
    },
    Mutation(
      .convergence, "a key with parts of all others", "seat", and: [.keyTrue, .distractorFalse]
    ) {
      $0.offer([
        "Great hall and abbey tower", "Great hall or open tent", "Royal abbey and tower",
        "Small camp or big barn",
      ])
    },
    Mutation(.oddOneOut, "a year in the key alone", "seat", and: [.keyTrue]) { question in
      question.options[question.keyIndex].text = "In a hall of 1412"
    },
    Mutation(.oppositePair, "the key and its opposite", "seat", and: [.keyTrue, .distractorFalse]) {
      $0.offer(["In the north wing", "In the south wing", "In the old abbey"])
    },
  ]

  static let values: [Mutation] = [
    Mutation(.order, "years that do not ascend", "edmund.crowned-on") { question in
      question.options.reverse()
    },
    Mutation(
      .order, "spans in words that do not ascend", "seat", and: [.keyTrue, .distractorFalse]
    ) {
      $0.offer(["Between 1412 and 1417", "Between 1405 and 1409", "Between 1420 and 1424"])
    },
    Mutation(
      .intervals, "spans that overlap", "edmund.crowned-on",
      and: [.keyTrue, .uniqueKey, .provenance, .uniqueStem]
    ) {
      $0.offer(["1410–1413", "1412–1415", "1420–1425"])
    },
    Mutation(.intervals, "unlike decimals", "karlsburg.towers") { question in
      question.offer(["23", "25.5", "28"])
    },
    Mutation(.implausible, "years a lifetime away", "edmund.crowned-on") { question in
      question.offer(["1312", "1412", "1502"], key: 1)
    },
    Mutation(
      .tooClose, "touching ranges", "karlsburg.towers",
      and: [.keyTrue, .uniqueKey, .uniqueStem, .intervals, .roundNumber, .provenance]
    ) {
      $0.offer(["20–25", "25.5–28.5", "31–33"])
    },
    Mutation(
      .precisionLeak, "a month beside a year", "edmund.crowned-on", and: [.homogeneous]
    ) { question in
      question.offer(["May 1407", "1412", "1417"], key: 1)
    },
    Mutation(.magnitude, "a count ten times the key", "karlsburg.towers") { question in
      question.offer(["23", "27", "233"])
    },
    Mutation(.roundNumber, "the only unround count", "karlsburg.towers") { question in
      question.offer(["20", "23", "30"], key: 1)
    },
    Mutation(
      .roundNumber, "the only whole hundred", "karlsburg.towers",
      and: [.keyTrue, .uniqueStem, .provenance]
    ) {
      $0.offer(["180", "200", "220"], key: 1)
    },
    Mutation(.roundNumber, "the only year of its decade", "edmund.crowned-on") {
      $0.offer(["1412", "1421", "1425"])
    },
  ]

  static let nearOptions: [Mutation] = [
    Mutation(.count, "three options") { question in
      let lures = question.options.filter { !$0.isKey }
      question.options = [question.options[question.keyIndex]] + lures.prefix(2)
    },
    Mutation(.nearDuplicate, "another town") { $0.printLure("Tannenheim") },
    Mutation(.nearDuplicate, "another number", "seat") { question in
      question.offer(["In the second hall", "In the third hall", "In the old abbey"])
    },
    Mutation(.longKey, "a key two columns longer", "seat") { question in
      question.offer(["In the great halls", "In the old abbey", "In the camp", "In the tower"])
    },
    Mutation(.spread, "three times as long", "seat") { question in
      question.offer(["In hall", "In the royal abbey", "In camp of war"])
    },
    Mutation(.homogeneous, "a poet among people", "edmund.raised-in.back") {
      $0.printLure("Isbert Quandt", entity: "isbert")
    },
    Mutation(.parallelForm, "an article in the key and one lure", "seat") { question in
      question.offer(["The great hall", "The old abbey", "In the royal camp"])
    },
    Mutation(.allOfTheAbove, "all of a sudden", "seat") { $0.printLure("In all of the realm") },
    Mutation(.absolutes, "only everywhere", "seat") { question in
      question.offer(["Hall of All Saints", "Abbey", "Royal camp"])
    },
    Mutation(.vague, "the month of May", "seat") { $0.printLure("In the May camp") },
    Mutation(.convergence, "one word more", "seat") { question in
      question.offer(["Great hall and abbey", "Great hall or tent", "Royal abbey", "Small camp"])
    },
    Mutation(.oddOneOut, "two with years", "seat") { question in
      question.offer(["In a hall of 1412", "In a camp of 1417", "In the old abbey", "In the tents"])
    },
    Mutation(.oppositePair, "opposites among the lures", "seat") { question in
      question.offer(["In the old abbey", "In the south wing", "In the north wing"])
    },
    Mutation(.implausible, "one year forty years away", "edmund.crowned-on") { question in
      question.offer(["1372", "1412", "1452"], key: 1)
    },
    Mutation(.tooClose, "neighbouring counts", "karlsburg.towers") { question in
      question.offer(["22", "23", "24"], key: 1)
    },
    Mutation(.magnitude, "four times the key", "karlsburg.towers") { question in
      question.offer(["23", "27", "92"])
    },
    Mutation(.order, "spans in words that ascend", "seat") {
      $0.offer(["Between 1405 and 1409", "Between 1412 and 1417", "Between 1420 and 1424"])
    },
    Mutation(.order, "phrases with figures", "seat") {
      $0.offer(["In a hall of 1417", "In a camp of 1412", "In the abbey of 1405"])
    },
    Mutation(.roundNumber, "two round counts", "karlsburg.towers") { question in
      question.offer(["19", "23", "30"], key: 1)
    },
    Mutation(.roundNumber, "years of two decades", "edmund.crowned-on") {
      $0.offer(["1408", "1412", "1421"], key: 1)
    },
    Mutation(.intervals, "spans in a row", "edmund.crowned-on") { question in
      question.offer(["1410–1413", "1414–1416", "1420–1425"])
    },
  ]
}
