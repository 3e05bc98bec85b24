-- A past day is worked out from the journal's entries after it (core/asof).
CREATE INDEX journal_entry_time ON journal_entry (hlc);
