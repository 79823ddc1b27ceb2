internal import Facts

/// Something else that a typed name may mean.
struct Rival: Sendable {
  /// The entity, if it is one.
  var entity: Entity.ID?
  /// Its name as it is shown.
  var name: String
  /// Its names, ready for comparison.
  var names: NameSet
  /// Whether it comes from a deck beside the one studied, where the same thing may stand again.
  var isFromOtherDeck = false
}
