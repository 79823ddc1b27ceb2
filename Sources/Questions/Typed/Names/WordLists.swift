/// Little words that are treated apart.
enum WordLists {
  /// Left out of everything but names of persons.
  static let articles = set("the a an")
  /// Left out at the second level of comparison.
  static let noise = set("comrade general of and in on to for")
  /// Left out at the second level in names of persons.
  static let titles = set(
    "mr mrs ms dr prof professor sir president chairman marshal tsar czar emperor")
  /// Small words of surnames, which are no given names.
  static let particles = set(
    """
    van von der den de di da del della dei la le du des dos das do al el bin ibn ben ter ten zu \
    zur af av st
    """)
  /// Words that join alternatives.
  static let alternatives = set("or")

  /// Common short words: whoever types one of them in place of another word meant it.
  static let common = set(
    """
    able also area army away baby back bad bag ball band bank bar base bat bath bay be bear beat \
    bed been bell best big bill bit blue boat body bone book born box boy bus but buy by call \
    came can cap car care case cat city coal coat cold come cook cool copy cost cow crew cry cup \
    cut dad dark data date day dead deal dear death debt deep did die do dog door down draw drop \
    dry due dust duty each ear earth easy eat edge egg end even ever eye face fact fair fall far \
    farm fast fat fear feet few file fill film find fine fire firm fish fit five fix flag flat \
    flow fly folk food foot force form four free from fruit fuel full fun game gap gas gate gave \
    get girl give go goal god gold gone good got grow gun had hair half hall hand hang hard has \
    hat have he head hear heat help her here hero hid high hill him his hit hold hole home hope \
    host hot hour how huge hung hunt hurt ice idea if ill inch into iron is it its job join joke \
    jump just keep key kid kill kind king knee knew know lack lady lake land lane last late law \
    lay lead leaf least led leg less let lid lie life lift light like line link lip list live \
    load loan lock log long look lord lose loss lost lot love low luck mad made mail main make \
    man many map mark mass may me meal mean meat men mid mile milk mind mine miss mix mode moon \
    more most move much mud must my name near neck need net new news next nice night no none nor \
    nose note now nut oak odd off oil old once only onto open or our out over own pack page paid \
    pain pair pan park part pass past path pay peace peak pen per pick pie pig pile pin pink \
    pipe place plan play plot plus poem poet pool poor pop port pot pull pure push put race rail \
    rain ran rank rate raw read real rear red rest rice rich ride ring rise risk road rock role \
    roll roof room root rope rose row rule run rush sad safe said sail sake sale salt same sand \
    sat save saw say sea seal seat see seed seek seem seen self sell send sent set sex ship shoe \
    shop shot show shut sick side sign silk sin sing sink sit site size skin sky slip slow small \
    snow so soft soil sold some son song soon sort soul spot star stay stem step stop such suit \
    sum sun sure tail take tale talk tall task tax tea team tear tell term test text than that \
    thee them then there they thin this those thou three thus tie time tin tip tiny tired to toe \
    told tone too took tool top toy trade tree trip true try tune turn two type unit up upon us \
    use van vast very vote wage wait walk wall want war warm was wash wave way we weak wear week \
    well went were wet what when whom why wide wife wild will win wind wine wing wire wise wish \
    with woe woman wood word wore work worn yard yes yet you young your zero zone
    """)

  private static func set(_ words: String) -> Set<[UInt32]> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { $0.unicodeScalars.map(\.value) })
  }
}
