-- A past day is worked out from the journal's entries after it (core/asof).
CREATE INDEX journal_entry_time ON journal_entry (hlc);

-- Rounds from door to door (core/rounds).
CREATE TABLE door_round (
    id {key},
    name {text} NOT NULL,
    fields {text} NOT NULL, -- words of what is confirmed, with commas
    from_date {text} NOT NULL,
    until_date {text} NOT NULL,
    void_reason {text}
) {table};

CREATE TABLE door_round_area ( -- none lies inside another of the same round
    id {key},
    door_round_id {int} NOT NULL REFERENCES door_round (id) DEFERRABLE INITIALLY DEFERRED,
    area_id {int} NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED
) {table};
CREATE INDEX door_round_area_round ON door_round_area (door_round_id);

CREATE TABLE door_visit ( -- a row for each household where somebody knocked
    id {key},
    door_round_id {int} NOT NULL REFERENCES door_round (id) DEFERRABLE INITIALLY DEFERRED,
    household_id {int} NOT NULL REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED,
    result {text} NOT NULL, -- done | not_met | refused
    tries {int} NOT NULL,
    tried_at {text} NOT NULL,
    tried_by {text} NOT NULL,
    unknown {text} -- words of what nobody could tell at a door that is done, with commas
) {table};
CREATE INDEX door_visit_household ON door_visit (household_id, door_round_id);
