/// A rule of the question lint.
///
/// The numbers are those of the specification; gaps in them are gaps there. The rules of policy (P) are
/// what it says about contested topics and atrocities.
public enum Rule: String, CaseIterable, Comparable, Sendable {
  // A. Truth
  case keyTrue = "L01"
  case uniqueKey = "L02"
  case distractorFalse = "L03"
  case subsumption = "L04"
  case calendarTwin = "L05"
  case uniqueStem = "L06"
  case precisionAndDispute = "L07"
  case anachronism = "L08"
  // B. Options
  case count = "L10"
  case duplicate = "L11"
  case nearDuplicate = "L12"
  case longKey = "L13"
  case spread = "L14"
  case homogeneous = "L15"
  case parallelForm = "L16"
  case allOfTheAbove = "L17"
  case absolutes = "L18"
  case vague = "L19"
  case order = "L20"
  case intervals = "L21"
  case convergence = "L22"
  case oddOneOut = "L23"
  case oppositePair = "L24"
  case implausible = "L25"
  case tooClose = "L26"
  case precisionLeak = "L27"
  case magnitude = "L28"
  case roundNumber = "L29"
  // C. Stem
  case negative = "L30"
  case doubleNegative = "L31"
  case keyOverlap = "L32"
  case distractorOverlap = "L33"
  case articleBeforeGap = "L34"
  case agreement = "L35"
  case form = "L36"
  case coverTest = "L37"
  case length = "L38"
  case deixis = "L39"
  case answerInStem = "L40"
  case oneQuestion = "L41"
  case loaded = "L42"
  case acronym = "L43"
  case artefacts = "L44"
  case labelForm = "L45"
  // D. Other forms
  case oneBlank = "L50"
  case clozeAnswers = "L51"
  case clozeLeak = "L52"
  case clozeContext = "L53"
  case typedAnswerable = "L54"
  case chronology = "L60"
  case matching = "L61"
  case correction = "L62"
  case selectAll = "L63"
  // E. Batch and session
  case keyPosition = "L70"
  case keyRank = "L71"
  case longestKeys = "L72"
  case reuse = "L73"
  case popularity = "L74"
  case enemies = "L75"
  case bankDuplicates = "L76"
  case coverage = "L77"
  case monotony = "L78"
  case blindBot = "L79"
  case provenance = "L80"
  case determinism = "L81"
  case learnersSide = "L82"
  // Policy
  case sensitiveForm = "P01"
  case judgedOpinion = "P02"
  case guessedToll = "P03"
  case textsSlip = "P04"

  /// The rule's number: "L01".
  public var id: String { rawValue }

  /// By number.
  public static func < (one: Rule, other: Rule) -> Bool { one.rawValue < other.rawValue }
}
