-- What every ledger stands on: facts about the file, ids, settings, the journal. See core/storage/SCHEMA.md.
CREATE TABLE meta (
    name {text} PRIMARY KEY,
    value {text} NOT NULL
) {table};

CREATE TABLE counter (
    name {text} PRIMARY KEY,
    next {int} NOT NULL
) {table};

CREATE TABLE setting (
    id {key},
    name {text} NOT NULL,
    value {text} NOT NULL
) {table};
CREATE UNIQUE INDEX setting_name ON setting (name);

CREATE TABLE journal_entry (
    replica {int} NOT NULL,
    sequence {int} NOT NULL,
    hlc {int} NOT NULL,
    actor {text} NOT NULL,
    sentence {text} NOT NULL,
    arguments {text} NOT NULL,
    undo_of {int},
    row_count {int} NOT NULL,
    previous_hash {blob} NOT NULL,
    hash {blob} NOT NULL,
    PRIMARY KEY (replica, sequence)
) {table};
CREATE INDEX journal_entry_undo ON journal_entry (undo_of);
CREATE INDEX journal_entry_actor ON journal_entry (actor, sequence);

CREATE TABLE journal_row (
    replica {int} NOT NULL,
    sequence {int} NOT NULL,
    ordinal {int} NOT NULL,
    table_name {text} NOT NULL,
    row_id {int} NOT NULL,
    payload {blob},
    hash {blob} NOT NULL,
    PRIMARY KEY (replica, sequence, ordinal)
) {table};
CREATE INDEX journal_row_record ON journal_row (table_name, row_id);
