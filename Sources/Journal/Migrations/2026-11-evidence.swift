internal import GRDB

/// What the load and the learner's habits add to a review.
extension DatabaseMigrator {
  mutating func registerEvidence() {
    registerMigration("2026-11-evidence") { database in
      try database.execute(
        sql: """
          -- Where the load put the card's return, in the span of days that its interval may be put
          -- on: the first day at 0, the last just below 1; NULL if the fuzz of the card decides.
          ALTER TABLE review ADD COLUMN spanPlace REAL CHECK (spanPlace >= 0);

          DROP VIEW standingReview;
          CREATE VIEW standingReview AS
          SELECT * FROM review WHERE NOT EXISTS (
            SELECT 1 FROM withdrawal WHERE ofDevice = review.device AND ofCounter = review.counter);

          -- What was learned of a learner's habits of answering: one row of the first table at an
          -- instant, and one of the second for each form of which anything is known. The last count.
          CREATE TABLE certaintyFit (
            device TEXT NOT NULL CHECK (length(device) BETWEEN 1 AND 64),
            instant INTEGER NOT NULL CHECK (instant BETWEEN -62135596800000 AND 253402300799999),
            utcOffset INTEGER NOT NULL CHECK (utcOffset BETWEEN -86400 AND 86400),
            -- How many times likelier each word is for an answer that was known.
            guessed REAL NOT NULL CHECK (guessed > 0),
            unsure REAL NOT NULL CHECK (unsure > 0),
            unsaid REAL NOT NULL CHECK (unsaid > 0),
            sure REAL NOT NULL CHECK (sure > 0),
            -- What an answer takes on average.
            seconds REAL CHECK (seconds >= 0),
            PRIMARY KEY (device, instant)
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE formFit (
            device TEXT NOT NULL,
            instant INTEGER NOT NULL,
            form TEXT NOT NULL REFERENCES form (name),
            answers INTEGER NOT NULL CHECK (answers >= 0),
            -- On the logit of recall.
            shift REAL NOT NULL,
            slip REAL NOT NULL CHECK (slip BETWEEN 0 AND 0.5),
            -- The share of a full recall's growth.
            learning REAL NOT NULL CHECK (learning BETWEEN 0 AND 1.5),
            -- Of the natural logarithm of seconds.
            knownMean REAL NOT NULL,
            knownDeviation REAL NOT NULL CHECK (knownDeviation > 0),
            guessedMean REAL NOT NULL,
            guessedDeviation REAL NOT NULL CHECK (guessedDeviation > 0),
            -- Seconds: the 20th and the 80th percentile of right answers.
            quick REAL CHECK (quick > 0),
            slow REAL CHECK (slow >= quick),
            PRIMARY KEY (device, instant, form),
            FOREIGN KEY (device, instant) REFERENCES certaintyFit (device, instant)
          ) STRICT, WITHOUT ROWID;
          CREATE TRIGGER certaintyFitIsNeverChanged BEFORE UPDATE ON certaintyFit
          BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
          CREATE TRIGGER certaintyFitIsNeverDeleted BEFORE DELETE ON certaintyFit
          BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
          CREATE TRIGGER formFitIsNeverChanged BEFORE UPDATE ON formFit
          BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
          CREATE TRIGGER formFitIsNeverDeleted BEFORE DELETE ON formFit
          BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

          -- What was predicted of the answers on later days: two hexadecimal digits each.
          ALTER TABLE memory ADD COLUMN predictions TEXT NOT NULL DEFAULT '';
          DELETE FROM setting WHERE name = 'scheduler';
          """)
    }
  }
}
