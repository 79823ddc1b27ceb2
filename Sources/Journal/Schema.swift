internal import GRDB
internal import Study

/// The history of the schema, and what kind of file one has.
enum Schema {
  /// What a file turned out to be.
  enum Standing {
    /// Written by this iskra or an equal one.
    case current
    /// Empty, or written by an older iskra.
    case older
  }

  /// All migrations, oldest first.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerReviewLog()
    migrator.registerQuestions()
    migrator.registerEvidence()
    return migrator
  }

  /// The `PRAGMA application_id` of a journal: 'iskr'.
  static let applicationID: Int32 = 0x6973_6B72

  /// Tells how old a file is; throws if it is newer than this program, or no journal.
  static func standing(of database: Database, path: String) throws -> Standing {
    let identity = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let isEmpty =
      try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0 == 0
    guard identity == applicationID || isEmpty else {
      throw StoreFailure.damaged(path: path, reason: "a database, but no journal of iskra")
    }
    if try migrator.hasBeenSuperseded(database) { throw StoreFailure.newerVersion(path: path) }
    return try migrator.hasCompletedMigrations(database) ? .current : .older
  }
}
