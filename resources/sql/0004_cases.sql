-- Cases (R9-R15): what was reported stands in case_file, what happened in case_event; the present state is derived.
CREATE TABLE case_file (
    id {key},
    number {text} NOT NULL,
    title {text} NOT NULL,
    body {text},
    kind {text} NOT NULL,
    source {text} NOT NULL,
    area_id {int} NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    household_id {int} REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED,
    reporter_id {int} REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    reporter_name {text},
    reporter_phone {text},
    place {text},
    external_number {text},
    received {text} NOT NULL,
    events {int} NOT NULL
) {table};
CREATE INDEX case_file_number ON case_file (number, id);
CREATE INDEX case_file_external ON case_file (external_number);
CREATE INDEX case_file_household ON case_file (household_id);
CREATE INDEX case_file_received ON case_file (received);

CREATE TABLE case_event (
    id {key},
    case_id {int} NOT NULL REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal {int} NOT NULL,
    step {text} NOT NULL,
    at {text} NOT NULL,
    actor {text} NOT NULL,
    person_id {int} REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    rung {text},
    grade {text},
    scale {text},
    outcome {text},
    satisfaction {text},
    told_how {text},
    meeting_date {text},
    meeting_place {text},
    note {text},
    calendar_version {int} NOT NULL
) {table};
CREATE INDEX case_event_case ON case_event (case_id, ordinal);
CREATE INDEX case_event_at ON case_event (at, step);

-- Derived (core/cases/casederiver.h). A light is not here: it depends on the time of looking (R15).
CREATE TABLE case_state (
    case_id {key},
    state {text} NOT NULL,
    grade {text} NOT NULL,
    scale {text} NOT NULL,
    kind {text} NOT NULL,
    source {text} NOT NULL,
    rung {text} NOT NULL,
    offered_rung {text},
    owner_id {int},
    area_id {int} NOT NULL,
    household_id {int},
    received {text} NOT NULL,
    due {text},
    provisional {int} NOT NULL,
    stopped {text},
    closed {text},
    outcome {text},
    satisfaction {text},
    feedback {text},
    feedback_owed {int} NOT NULL,
    calendar_version {int} NOT NULL,
    is_open {int} NOT NULL, -- Neither closed nor void.
    running {int} NOT NULL, -- Open, and its clock has not stopped.
    due_key {text} NOT NULL -- due, or a time after all others where it is not known.
) {table};
CREATE INDEX case_state_open ON case_state (is_open, due_key, case_id);
CREATE INDEX case_state_running ON case_state (running, due_key, case_id);
CREATE INDEX case_state_state ON case_state (state, due_key, case_id);
CREATE INDEX case_state_due ON case_state (due_key, case_id);
CREATE INDEX case_state_received ON case_state (received, case_id);
CREATE INDEX case_state_closed ON case_state (closed, case_id);
CREATE INDEX case_state_owner ON case_state (owner_id, is_open, due_key, case_id);
CREATE INDEX case_state_area ON case_state (area_id, is_open, due_key, case_id);
CREATE INDEX case_state_household ON case_state (household_id, received);
