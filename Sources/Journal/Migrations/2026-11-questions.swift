internal import GRDB

/// Questions that join cards and answers that are typed: more words, the card's place in its question,
/// what the learner says of how sure they are, and a wider cache.
extension DatabaseMigrator {
  mutating func registerQuestions() {
    registerMigration("2026-11-questions") { database in
      try database.execute(
        sql: """
          INSERT INTO form (name) VALUES
            ('select-all'), ('typed'), ('chronology'), ('placement'), ('matching'), ('sorting'),
            ('correction');
          INSERT INTO verdict (name) VALUES ('variant'), ('close'), ('partial'), ('accepted');

          -- The place of the card among those of its question, from 0. The reviews of a question have
          -- counters that follow each other, so the question is (device, counter - part).
          ALTER TABLE review ADD COLUMN part INTEGER NOT NULL DEFAULT 0 CHECK (part >= 0);
          -- 1 guessed, 2 unsure, 3 sure; NULL if nothing was said.
          ALTER TABLE review ADD COLUMN confidence INTEGER CHECK (confidence BETWEEN 1 AND 3);

          DROP VIEW standingReview;
          CREATE VIEW standingReview AS
          SELECT * FROM review WHERE NOT EXISTS (
            SELECT 1 FROM withdrawal WHERE ofDevice = review.device AND ofCounter = review.counter);

          -- What a learner does to a card without answering it; the last one holds.
          CREATE TABLE mark (name TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
          INSERT INTO mark (name) VALUES ('suspended'), ('buried'), ('flagged'), ('reset');
          CREATE TABLE marking (
            device TEXT NOT NULL CHECK (length(device) BETWEEN 1 AND 64),
            counter INTEGER NOT NULL CHECK (counter >= 1),
            sequence INTEGER NOT NULL,
            instant INTEGER NOT NULL CHECK (instant BETWEEN -62135596800000 AND 253402300799999),
            utcOffset INTEGER NOT NULL CHECK (utcOffset BETWEEN -86400 AND 86400),
            deck TEXT NOT NULL CHECK (deck <> ''),
            card TEXT NOT NULL CHECK (card <> ''),
            mark TEXT NOT NULL REFERENCES mark (name),
            isOn INTEGER NOT NULL CHECK (isOn IN (0, 1)),
            PRIMARY KEY (device, counter)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX markingBySequence ON marking (sequence);
          CREATE TRIGGER markingIsNeverChanged BEFORE UPDATE ON marking
          BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
          CREATE TRIGGER markingIsNeverDeleted BEFORE DELETE ON marking
          BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

          -- Markings draw their numbers from the counter of all entries.
          CREATE TRIGGER markingHasItsOwnName BEFORE INSERT ON marking
          WHEN EXISTS (SELECT 1 FROM review WHERE device = NEW.device AND counter = NEW.counter)
            OR EXISTS (SELECT 1 FROM withdrawal WHERE device = NEW.device AND counter = NEW.counter)
            OR EXISTS (SELECT 1 FROM renaming WHERE device = NEW.device AND counter = NEW.counter)
          BEGIN SELECT RAISE(ABORT, 'two entries with one name'); END;
          CREATE TRIGGER reviewIsNoMarking BEFORE INSERT ON review
          WHEN EXISTS (SELECT 1 FROM marking WHERE device = NEW.device AND counter = NEW.counter)
          BEGIN SELECT RAISE(ABORT, 'two entries with one name'); END;
          CREATE TRIGGER withdrawalIsNoMarking BEFORE INSERT ON withdrawal
          WHEN EXISTS (SELECT 1 FROM marking WHERE device = NEW.device AND counter = NEW.counter)
          BEGIN SELECT RAISE(ABORT, 'two entries with one name'); END;
          CREATE TRIGGER renamingIsNoMarking BEFORE INSERT ON renaming
          WHEN EXISTS (SELECT 1 FROM marking WHERE device = NEW.device AND counter = NEW.counter)
          BEGIN SELECT RAISE(ABORT, 'two entries with one name'); END;

          -- What was said about the parameters of the models of memory: fitted and taken, fitted
          -- and not taken, gone back. The last row of a model has the parameters in use, numbers
          -- with spaces between them. Not drawn from the counter of entries: an installation says
          -- one thing about a model at an instant.
          CREATE TABLE model (name TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
          INSERT INTO model (name) VALUES ('fsrs-6'), ('fsrs-7');
          CREATE TABLE fitOutcome (name TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
          INSERT INTO fitOutcome (name) VALUES ('accepted'), ('kept'), ('undone');
          CREATE TABLE fit (
            device TEXT NOT NULL CHECK (length(device) BETWEEN 1 AND 64),
            instant INTEGER NOT NULL CHECK (instant BETWEEN -62135596800000 AND 253402300799999),
            utcOffset INTEGER NOT NULL CHECK (utcOffset BETWEEN -86400 AND 86400),
            model TEXT NOT NULL REFERENCES model (name),
            outcome TEXT NOT NULL REFERENCES fitOutcome (name),
            parameters TEXT NOT NULL CHECK (parameters <> ''),
            -- Mean log-loss on the last fifth of the reviews, before and after.
            lossInUse REAL,
            lossFitted REAL,
            reviews INTEGER NOT NULL CHECK (reviews >= 0),
            laterReviews INTEGER NOT NULL CHECK (laterReviews >= 0),
            PRIMARY KEY (device, instant, model)
          ) STRICT, WITHOUT ROWID;
          CREATE TRIGGER fitIsNeverChanged BEFORE UPDATE ON fit
          BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
          CREATE TRIGGER fitIsNeverDeleted BEFORE DELETE ON fit
          BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

          -- A cache: what replaying the reviews gives. Days are numbered from 1 January 1970.
          DROP TABLE memory;
          CREATE TABLE memory (
            deck TEXT NOT NULL,
            card TEXT NOT NULL,
            -- Days until recall has fallen to 0.9.
            stability REAL NOT NULL CHECK (stability >= 0),
            -- The stabilities of the model; only FSRS-7 has a fast one.
            slow REAL NOT NULL CHECK (slow > 0),
            fast REAL CHECK (fast > 0),
            difficulty REAL NOT NULL CHECK (difficulty BETWEEN 1 AND 10),
            firstDay INTEGER NOT NULL,
            lastDay INTEGER NOT NULL,
            lastInstant INTEGER NOT NULL,
            dueDay INTEGER NOT NULL,
            reviews INTEGER NOT NULL CHECK (reviews >= 1),
            lapses INTEGER NOT NULL CHECK (lapses >= 0),
            successes INTEGER NOT NULL CHECK (successes >= 0),
            -- The place on the ladder of forms.
            stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 4),
            stageSuccesses INTEGER NOT NULL CHECK (stageSuccesses >= 0),
            -- What was last taken for the answer.
            confusion TEXT NOT NULL,
            -- What the learner typed and called right.
            ownAnswer TEXT NOT NULL,
            PRIMARY KEY (deck, card)
          ) STRICT, WITHOUT ROWID;
          DELETE FROM setting WHERE name = 'scheduler';
          """)
    }
  }
}
