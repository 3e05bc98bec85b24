-- The 122 deliberation (R16, R17): what is on record stands in deliberation and its parts, what happened in
-- deliberation_step; the present state and the next date are derived.
CREATE TABLE deliberation (
    id {key},
    case_id {int} REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED, -- where it comes from; NULL: on its own
    area_id {int} NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    title {text} NOT NULL, -- sealed, as the other texts below
    proposal {text},
    supporters {text},
    person_id {int} REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, -- who proposed it
    proposed {text} NOT NULL,
    affected {int}, -- households, counted at the assessment
    urgency {text}, -- ordinary | soon | urgent
    cost {text},
    assessment {text},
    effect {text}, -- what was done, at the evaluation
    follow_up_id {int} REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    steps {int} NOT NULL
) {table};
CREATE INDEX deliberation_case ON deliberation (case_id);

CREATE TABLE deliberation_step (
    id {key},
    deliberation_id {int} NOT NULL REFERENCES deliberation (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal {int} NOT NULL,
    step {text} NOT NULL,
    at {text} NOT NULL,
    actor {text} NOT NULL,
    outcome {text}, -- assess: go | stop; decide: carried | rejected
    note {text},
    calendar_version {int} NOT NULL
) {table};
CREATE INDEX deliberation_step_of ON deliberation_step (deliberation_id, ordinal);

CREATE TABLE deliberation_meeting (
    id {key},
    deliberation_id {int} NOT NULL REFERENCES deliberation (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal {int} NOT NULL,
    starts {text} NOT NULL,
    place {text} NOT NULL,
    platform {text} NOT NULL, -- a word of deliberationwords.h, or the office's own text
    voters {text} NOT NULL, -- household | person: one vote each
    held {text},
    said {text},
    motion {text}, -- what was voted on, and the sum (R16)
    named {int},
    eligible {int},
    took_part {int},
    in_favour {int},
    against {int},
    abstained {int},
    quorum {text}, -- the rule of that day, as 1/2
    majority {text},
    carried {int},
    decision {text}
) {table};
CREATE INDEX deliberation_meeting_of ON deliberation_meeting (deliberation_id, ordinal);

CREATE TABLE deliberation_participant ( -- entitled to a vote at a meeting
    id {key},
    deliberation_id {int} NOT NULL REFERENCES deliberation (id) DEFERRABLE INITIALLY DEFERRED,
    meeting_id {int} NOT NULL REFERENCES deliberation_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    household_id {int} REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED,
    person_id {int} REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, -- the voter, or the head
    came {int}, -- NULL: not on record
    vote {text} -- favour | against | abstain
) {table};
CREATE INDEX deliberation_participant_meeting ON deliberation_participant (meeting_id, id);
CREATE INDEX deliberation_participant_person ON deliberation_participant (person_id);
CREATE INDEX deliberation_participant_household ON deliberation_participant (household_id);

CREATE TABLE deliberation_task (
    id {key},
    deliberation_id {int} NOT NULL REFERENCES deliberation (id) DEFERRABLE INITIALLY DEFERRED,
    task {text} NOT NULL,
    person_id {int} REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, -- who carries it out, or …
    owner {text}, -- … a work unit or somebody who is not in the ledger
    due_on {text} NOT NULL,
    done_on {text},
    done_note {text}
) {table};
CREATE INDEX deliberation_task_of ON deliberation_task (deliberation_id, id);
CREATE INDEX deliberation_task_person ON deliberation_task (person_id);

CREATE TABLE deliberation_score (
    id {key},
    deliberation_id {int} NOT NULL REFERENCES deliberation (id) DEFERRABLE INITIALLY DEFERRED,
    household_id {int} REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: given without a name
    score {int} NOT NULL, -- 1 to 5
    remark {text},
    given_on {text} NOT NULL
) {table};
CREATE INDEX deliberation_score_of ON deliberation_score (deliberation_id, id);
CREATE INDEX deliberation_score_household ON deliberation_score (household_id);

-- Derived (core/deliberation/deliberationderiver.h).
CREATE TABLE deliberation_state (
    deliberation_id {key},
    state {text} NOT NULL,
    area_id {int} NOT NULL,
    case_id {int},
    proposed {text} NOT NULL,
    next_step {text}, -- whose date due is
    due {text},
    provisional {int} NOT NULL,
    is_open {int} NOT NULL,
    calendar_version {int} NOT NULL,
    due_key {text} NOT NULL -- due, or a time after all others where there is none
) {table};
CREATE INDEX deliberation_state_due ON deliberation_state (is_open, due_key, deliberation_id);
CREATE INDEX deliberation_state_state ON deliberation_state (state, due_key, deliberation_id);
CREATE INDEX deliberation_state_proposed ON deliberation_state (proposed, deliberation_id);
CREATE INDEX deliberation_state_area ON deliberation_state (area_id, is_open, due_key, deliberation_id);
