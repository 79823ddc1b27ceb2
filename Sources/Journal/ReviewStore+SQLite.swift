public import Study

extension ReviewStore {
  /// Opens the journal for writing; makes the file, and its folder for the owner alone, if missing.
  ///
  /// An older journal is brought to the present form. When `write` returns, the entries survive a
  /// power cut. The journal is closed, and another iskra may write it, when the last copy of the
  /// store is gone.
  ///
  /// Records are kept under the schedulers that `records` was last called with: what is appended
  /// must come from the same. Entries appended before any such call make the next one replay.
  ///
  /// - Parameter path: The file, usually `journal.sqlite` in the data folder.
  /// - Returns: A store whose reading functions take O(what they return), except that `records`
  ///   replays the journal, O(reviews), when the schedulers are others than last time.
  /// - Throws: `locked` while another iskra writes, `newerVersion`, `damaged`, `notWritable`,
  ///   `diskFull`; the functions of the store throw the same later on.
  public static func sqlite(at path: String) throws(StoreFailure) -> ReviewStore {
    ReviewStore(try SQLiteJournal.writing(path))
  }

  /// Opens the journal for reading only, also while another iskra writes it.
  ///
  /// Writes nothing: not even where the folder may not be written, and nothing into the records
  /// kept. A journal that does not exist yet is an empty one. `nextID` and `write` throw
  /// `notWritable`.
  ///
  /// - Parameter path: The file, usually `journal.sqlite` in the data folder.
  /// - Returns: A store that sees what is written while it is open, unless the journal had to be
  ///   copied: because it is older than this program, or lies where nothing may be written.
  /// - Throws: `newerVersion`, `damaged`, `failed`; `locked` if the file is closed or mended by
  ///   another program for longer than five seconds.
  public static func sqlite(reading path: String) throws(StoreFailure) -> ReviewStore {
    ReviewStore(try SQLiteJournal.reading(path))
  }

  init(_ journal: SQLiteJournal) {
    self.init(
      nextID: { () throws(StoreFailure) in try journal.nextID() },
      write: { (lines) throws(StoreFailure) in try journal.write(lines) },
      records: { (schedulers) throws(StoreFailure) in try journal.records(schedulers) },
      history: { (card) throws(StoreFailure) in try journal.history(of: card) },
      reviews: { () throws(StoreFailure) in try journal.reviews() },
      lastQuestion: { (deck) throws(StoreFailure) in try journal.lastQuestion(of: deck) },
      marks: { () throws(StoreFailure) in try journal.marks() },
      remembered: { () throws(StoreFailure) in try journal.remembered() },
      fits: { () throws(StoreFailure) in try journal.fits() },
      keepFit: { (fit) throws(StoreFailure) in try journal.keep(fit) },
      habits: { () throws(StoreFailure) in try journal.habits() },
      habitsBefore: { (instant) throws(StoreFailure) in try journal.habits(before: instant) },
      keepHabits: { (habits, moment) throws(StoreFailure) in try journal.keep(habits, at: moment) },
      fingerprints: { () throws(StoreFailure) in try journal.fingerprints() },
      knownCards: { (deck) throws(StoreFailure) in try journal.knownCards(of: deck) },
      succession: { (deck) throws(StoreFailure) in try journal.succession(of: deck) },
      revise: { (revision, moment, schedulers) throws(StoreFailure) in
        try journal.revise(revision, at: moment, schedulers)
      })
  }
}
