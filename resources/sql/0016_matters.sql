-- Livelihood projects (R17, R18) and the register of incidents (R18, R19). Money is in fen. What is on record stands in
-- project and incident, what happened to a project in project_step; where it stands and what counts is derived.
CREATE TABLE project (
    id {key},
    number {text} NOT NULL,
    area_id {int} NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    title {text} NOT NULL, -- sealed, as body
    body {text},
    kind {text} NOT NULL, -- a word of projectwords.h
    source {text} NOT NULL, -- deliberation | case | plan | residents
    deliberation_id {int} REFERENCES deliberation (id) DEFERRABLE INITIALLY DEFERRED,
    case_id {int} REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    person_id {int} REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, -- who is in charge, or …
    owner {text}, -- … an organisation, or somebody who is not in the ledger
    proposed {text} NOT NULL,
    start_on {text}, -- planned
    finish_on {text},
    planned {int}, -- fen, as the next two
    granted {int},
    spent {int} NOT NULL,
    funding {text}, -- where the money comes from
    households {int}, -- that benefit, as given; NULL: counted from the area
    score {int}, -- hundredths of 1 to 5
    asked {int}, -- how many gave one
    steps {int} NOT NULL
) {table};
CREATE INDEX project_number ON project (number);
CREATE INDEX project_deliberation ON project (deliberation_id);
CREATE INDEX project_case ON project (case_id);
CREATE INDEX project_person ON project (person_id);

CREATE TABLE project_step (
    id {key},
    project_id {int} NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal {int} NOT NULL,
    step {text} NOT NULL,
    at {text} NOT NULL,
    actor {text} NOT NULL,
    amount {int}, -- fen: granted, or spent by this step
    note {text} -- sealed
) {table};
CREATE INDEX project_step_of ON project_step (project_id, ordinal);

-- Derived (core/projects/projectderiver.h).
CREATE TABLE project_state (
    project_id {key},
    state {text} NOT NULL,
    area_id {int} NOT NULL,
    kind {text} NOT NULL,
    source {text} NOT NULL,
    number {text} NOT NULL,
    proposed {text} NOT NULL,
    started {text},
    finished {text}, -- NULL while it is not
    next_step {text}, -- whose planned date due is
    due {text},
    provisional {int} NOT NULL,
    is_open {int} NOT NULL,
    due_key {text} NOT NULL -- due, or a time after all others where there is none
) {table};
CREATE INDEX project_state_due ON project_state (is_open, due_key, project_id);
CREATE INDEX project_state_all ON project_state (due_key, project_id);
CREATE INDEX project_state_state ON project_state (state, due_key, project_id);
CREATE INDEX project_state_number ON project_state (number, project_id);
CREATE INDEX project_state_finished ON project_state (finished, area_id);

CREATE TABLE incident (
    id {key},
    number {text} NOT NULL,
    kind {text} NOT NULL, -- a word of incidentwords.h
    day {text} NOT NULL,
    at {text}, -- HH:MM; NULL: only the day is known
    area_id {int} NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED, -- as it was on the day
    household_id {int} REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED,
    place {text}, -- sealed, as body, handled and void_reason
    body {text} NOT NULL,
    injured {int} NOT NULL,
    dead {int} NOT NULL,
    loss {int}, -- fen; NULL: not known
    handled {text},
    case_id {int} REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    void_reason {text},
    edits {int} NOT NULL
) {table};
CREATE INDEX incident_number ON incident (number);
CREATE INDEX incident_case ON incident (case_id);
CREATE INDEX incident_area ON incident (area_id);
CREATE INDEX incident_household ON incident (household_id);

CREATE TABLE incident_person (
    id {key},
    incident_id {int} NOT NULL REFERENCES incident (id) DEFERRABLE INITIALLY DEFERRED,
    person_id {int} NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    part {text} NOT NULL -- harmed | caused | involved
) {table};
CREATE INDEX incident_person_of ON incident_person (incident_id, id);
CREATE INDEX incident_person_person ON incident_person (person_id);

-- Derived (core/incidents/incidentderiver.h).
CREATE TABLE incident_now (
    incident_id {key},
    area_id {int} NOT NULL, -- where it counts in the tree of today
    kind {text} NOT NULL,
    zero {text}, -- crime | accident | petition; NULL: breaks none (R19)
    day {text} NOT NULL,
    number {text} NOT NULL,
    is_void {int} NOT NULL -- 1: counts nowhere
) {table};
CREATE INDEX incident_now_day ON incident_now (is_void, day, incident_id);
CREATE INDEX incident_now_number ON incident_now (is_void, number, incident_id);
CREATE INDEX incident_now_kind ON incident_now (is_void, kind, day, incident_id);
CREATE INDEX incident_now_counts ON incident_now (is_void, day, area_id, kind);
CREATE INDEX incident_now_area ON incident_now (area_id);
