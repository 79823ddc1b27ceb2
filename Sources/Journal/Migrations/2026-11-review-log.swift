internal import GRDB

/// The first schema. Frozen: a released migration is never edited, another one follows it.
extension DatabaseMigrator {
  mutating func registerReviewLog() {
    registerMigration("2026-11-review-log") { database in
      try database.execute(
        sql: """
          -- 'iskr': tells a journal from any other SQLite file.
          PRAGMA application_id = 1769171826;

          -- The words a journal may hold. A new word comes with a migration that adds its row, so
          -- an older iskra refuses the file instead of misreading it.
          CREATE TABLE form (name TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
          INSERT INTO form (name) VALUES ('flashcard'), ('choice'), ('cloze');
          CREATE TABLE verdict (name TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
          INSERT INTO verdict (name) VALUES ('right'), ('wrong'), ('dont-know'), ('self-graded');

          CREATE TABLE review (
            device TEXT NOT NULL CHECK (length(device) BETWEEN 1 AND 64),
            counter INTEGER NOT NULL CHECK (counter >= 1),
            -- The order of replay: the instant, or one more than the latest entry the writer had
            -- seen (a hybrid logical clock). A clock set back cannot turn the order around, and
            -- journals merge in the same order on every machine.
            sequence INTEGER NOT NULL,
            -- Milliseconds since 1970, UTC: the years 1 to 9999.
            instant INTEGER NOT NULL CHECK (instant BETWEEN -62135596800000 AND 253402300799999),
            -- Seconds that local time was ahead of UTC.
            utcOffset INTEGER NOT NULL CHECK (utcOffset BETWEEN -86400 AND 86400),
            deck TEXT NOT NULL CHECK (deck <> ''),
            card TEXT NOT NULL CHECK (card <> ''),
            form TEXT NOT NULL REFERENCES form (name),
            options INTEGER NOT NULL CHECK (options >= 0),
            answer TEXT NOT NULL,
            verdict TEXT NOT NULL REFERENCES verdict (name),
            grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
            -- Milliseconds.
            duration INTEGER NOT NULL CHECK (duration >= 0),
            PRIMARY KEY (device, counter)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX reviewBySequence ON review (sequence);
          CREATE INDEX reviewByCard ON review (deck, card, sequence);
          CREATE INDEX reviewByDeck ON review (deck, sequence);

          CREATE TABLE withdrawal (
            device TEXT NOT NULL CHECK (length(device) BETWEEN 1 AND 64),
            counter INTEGER NOT NULL CHECK (counter >= 1),
            ofDevice TEXT NOT NULL,
            ofCounter INTEGER NOT NULL,
            instant INTEGER NOT NULL CHECK (instant BETWEEN -62135596800000 AND 253402300799999),
            utcOffset INTEGER NOT NULL CHECK (utcOffset BETWEEN -86400 AND 86400),
            PRIMARY KEY (device, counter),
            FOREIGN KEY (ofDevice, ofCounter) REFERENCES review (device, counter)
              DEFERRABLE INITIALLY DEFERRED
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX withdrawalByReview ON withdrawal (ofDevice, ofCounter);

          -- Cards that go by other names from here on: one entry is all rows of one device and
          -- counter, and takes effect at once. It moves what comes before it in the sequence.
          CREATE TABLE renaming (
            device TEXT NOT NULL CHECK (length(device) BETWEEN 1 AND 64),
            counter INTEGER NOT NULL CHECK (counter >= 1),
            sequence INTEGER NOT NULL,
            instant INTEGER NOT NULL CHECK (instant BETWEEN -62135596800000 AND 253402300799999),
            utcOffset INTEGER NOT NULL CHECK (utcOffset BETWEEN -86400 AND 86400),
            deck TEXT NOT NULL CHECK (deck <> ''),
            former TEXT NOT NULL CHECK (former <> ''),
            present TEXT NOT NULL CHECK (present <> '' AND present <> former),
            PRIMARY KEY (device, counter, former)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX renamingBySequence ON renaming (sequence);
          CREATE INDEX renamingByDeck ON renaming (deck);

          CREATE TRIGGER reviewIsNeverChanged BEFORE UPDATE ON review
          BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
          CREATE TRIGGER reviewIsNeverDeleted BEFORE DELETE ON review
          BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
          CREATE TRIGGER withdrawalIsNeverChanged BEFORE UPDATE ON withdrawal
          BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
          CREATE TRIGGER withdrawalIsNeverDeleted BEFORE DELETE ON withdrawal
          BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

          CREATE TRIGGER renamingIsNeverChanged BEFORE UPDATE ON renaming
          BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
          CREATE TRIGGER renamingIsNeverDeleted BEFORE DELETE ON renaming
          BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

          -- Reviews, withdrawals and renamings draw their numbers from one counter.
          CREATE TRIGGER reviewHasItsOwnName BEFORE INSERT ON review
          WHEN EXISTS (
            SELECT 1 FROM withdrawal WHERE device = NEW.device AND counter = NEW.counter)
            OR EXISTS (SELECT 1 FROM renaming WHERE device = NEW.device AND counter = NEW.counter)
          BEGIN SELECT RAISE(ABORT, 'two entries with one name'); END;
          CREATE TRIGGER withdrawalHasItsOwnName BEFORE INSERT ON withdrawal
          WHEN EXISTS (SELECT 1 FROM review WHERE device = NEW.device AND counter = NEW.counter)
            OR EXISTS (SELECT 1 FROM renaming WHERE device = NEW.device AND counter = NEW.counter)
          BEGIN SELECT RAISE(ABORT, 'two entries with one name'); END;
          CREATE TRIGGER renamingHasItsOwnName BEFORE INSERT ON renaming
          WHEN EXISTS (SELECT 1 FROM review WHERE device = NEW.device AND counter = NEW.counter)
            OR EXISTS (
              SELECT 1 FROM withdrawal WHERE device = NEW.device AND counter = NEW.counter)
          BEGIN SELECT RAISE(ABORT, 'two entries with one name'); END;
          -- The rows of one entry are of one deck and one moment.
          CREATE TRIGGER renamingIsOneEntry BEFORE INSERT ON renaming
          WHEN EXISTS (
            SELECT 1 FROM (
              SELECT sequence, instant, deck FROM renaming
              WHERE device = NEW.device AND counter = NEW.counter LIMIT 1)
            WHERE (sequence, instant, deck) <> (NEW.sequence, NEW.instant, NEW.deck))
          BEGIN SELECT RAISE(ABORT, 'two entries with one name'); END;

          CREATE VIEW standingReview AS
          SELECT * FROM review WHERE NOT EXISTS (
            SELECT 1 FROM withdrawal WHERE ofDevice = review.device AND ofCounter = review.counter);

          -- A cache: what replaying the reviews gives. Days are numbered from 1 January 1970.
          CREATE TABLE memory (
            deck TEXT NOT NULL,
            card TEXT NOT NULL,
            stability REAL NOT NULL CHECK (stability > 0),
            difficulty REAL NOT NULL CHECK (difficulty BETWEEN 1 AND 10),
            firstDay INTEGER NOT NULL,
            lastDay INTEGER NOT NULL,
            dueDay INTEGER NOT NULL,
            reviews INTEGER NOT NULL CHECK (reviews >= 1),
            lapses INTEGER NOT NULL CHECK (lapses >= 0),
            successes INTEGER NOT NULL CHECK (successes >= 0),
            PRIMARY KEY (deck, card)
          ) STRICT, WITHOUT ROWID;

          -- What cards said when their deck was last compared with the journal, so that a card whose
          -- name is made from its text is found again when the text has changed. 'present' is 0 for
          -- studied cards that the deck had no longer. No truth: without it, cards with new texts
          -- begin anew.
          CREATE TABLE knownCard (
            deck TEXT NOT NULL,
            card TEXT NOT NULL,
            front TEXT NOT NULL,
            back TEXT NOT NULL,
            naming TEXT NOT NULL CHECK (naming IN ('author', 'hole', 'text')),
            present INTEGER NOT NULL CHECK (present IN (0, 1)),
            PRIMARY KEY (deck, card)
          ) STRICT, WITHOUT ROWID;
          -- A number that tells whether the texts of a deck have changed since.
          CREATE TABLE knownDeck (
            deck TEXT PRIMARY KEY NOT NULL,
            fingerprint INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID;

          -- 'device': the name of this installation. 'scheduler': what the cache was made with.
          CREATE TABLE setting (
            name TEXT PRIMARY KEY NOT NULL,
            value TEXT NOT NULL
          ) STRICT, WITHOUT ROWID;
          """)
    }
  }
}
