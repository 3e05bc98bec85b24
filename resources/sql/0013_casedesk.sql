-- The case desk: help called in, urgent danger, reports joined in one case, and where a case waits for a successor.
ALTER TABLE case_event ADD COLUMN area_id {int}; -- Whose help was called in.
ALTER TABLE case_event ADD COLUMN refers_to {int}; -- Ordinal of the call that is answered, or of the joined reporter who was told.
CREATE INDEX case_event_actor ON case_event (actor, step, case_id);

-- Whoever else reported the matter of a case; each is told before it is closed (R9).
CREATE TABLE case_reporter (
    id {key},
    case_id {int} NOT NULL REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal {int} NOT NULL, -- of the event by which the reporter joined
    person_id {int} REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    reporter_name {text},
    reporter_phone {text},
    from_case {int} REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED -- the case that was joined, if there was one
) {table};
CREATE INDEX case_reporter_case ON case_reporter (case_id, ordinal);
CREATE INDEX case_reporter_person ON case_reporter (person_id);
CREATE INDEX case_reporter_name ON case_reporter (reporter_name);

-- Two cases that have to do with each other; each pair once.
CREATE TABLE case_link (
    id {key},
    case_id {int} NOT NULL REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    other_id {int} NOT NULL REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    kind {text} NOT NULL -- related: two matters; joined: case_id went into other_id
) {table};
CREATE INDEX case_link_case ON case_link (case_id);
CREATE INDEX case_link_other ON case_link (other_id);

CREATE INDEX case_file_reporter ON case_file (reporter_id, received);
CREATE INDEX case_file_reporter_name ON case_file (reporter_name, received);

-- Derived: what runs first, since when the rung has it, and what must be seen at once.
ALTER TABLE case_state ADD COLUMN next_clock {text};
ALTER TABLE case_state ADD COLUMN next_due {text};
ALTER TABLE case_state ADD COLUMN rung_since {text};
ALTER TABLE case_state ADD COLUMN urgent {int} NOT NULL DEFAULT 0;
ALTER TABLE case_state ADD COLUMN waiting {int} NOT NULL DEFAULT 0;
CREATE INDEX case_state_waiting ON case_state (waiting, due_key, case_id);
CREATE INDEX case_state_urgent ON case_state (urgent, due_key, case_id);
CREATE INDEX case_state_place ON case_state (area_id, received, case_id);

-- Derived: who was called in to help, one row a call; the helper sees the case.
CREATE TABLE case_helper (
    event_id {key},
    case_id {int} NOT NULL,
    area_id {int},
    rung {text},
    person_id {int},
    asked {text} NOT NULL,
    answered {text}
) {table};
CREATE INDEX case_helper_case ON case_helper (case_id);
CREATE INDEX case_helper_area ON case_helper (area_id, answered);
