-- Resources that can be booked or asked for (D7), and activities with their series, editions and attendance (R18).
CREATE TABLE resource (
    id {key},
    kind {text} NOT NULL, -- unit | venue | team | skill | equipment
    area_id {int} NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    name {text} NOT NULL,
    person_id {int} REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, -- whose skill it is, or who is asked for it
    contact {text}, -- somebody who is not in the ledger
    phone {text}, -- sealed
    offers {text},
    opening {text}, -- in words
    capacity {int}, -- people at once; NULL: not limited
    retired_on {text}
) {table};
CREATE INDEX resource_area ON resource (area_id, kind, id);
CREATE INDEX resource_kind ON resource (kind, name, id);
CREATE INDEX resource_name ON resource (name, id);
CREATE INDEX resource_person ON resource (person_id);

CREATE TABLE activity_series (
    id {key},
    area_id {int} NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    name {text} NOT NULL,
    rhythm {text} NOT NULL, -- yearly | quarterly | monthly | weekly | free
    first_year {int}, -- of the first edition
    ended_on {text}
) {table};
CREATE INDEX activity_series_area ON activity_series (area_id);

CREATE TABLE activity (
    id {key},
    series_id {int} REFERENCES activity_series (id) DEFERRABLE INITIALLY DEFERRED,
    edition {int},
    area_id {int} NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED, -- whose activity it is
    title {text} NOT NULL,
    state {text} NOT NULL, -- planned | held | cancelled
    starts {text} NOT NULL,
    ends {text} NOT NULL,
    venue_id {int} REFERENCES resource (id) DEFERRABLE INITIALLY DEFERRED,
    place {text}, -- in words
    audience {text}, -- for whom, in words
    care_kinds {text}, -- words of care kinds it is for, with blanks between them
    others_signed {int} NOT NULL, -- without names
    others_came {int} NOT NULL,
    errands {int} NOT NULL, -- served at it
    said {text}, -- sealed: what was said and done
    reason {text}, -- sealed: why it was cancelled
    steps {int} NOT NULL
) {table};
CREATE INDEX activity_starts ON activity (starts, id);
CREATE INDEX activity_state ON activity (state, starts, id);
CREATE INDEX activity_area ON activity (area_id, starts, id);
CREATE INDEX activity_series_of ON activity (series_id, starts, id);
CREATE INDEX activity_venue ON activity (venue_id);

CREATE TABLE activity_step (
    id {key},
    activity_id {int} NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal {int} NOT NULL,
    step {text} NOT NULL,
    at {text} NOT NULL,
    actor {text} NOT NULL,
    note {text} -- sealed
) {table};
CREATE INDEX activity_step_of ON activity_step (activity_id, ordinal);

CREATE TABLE activity_organiser (
    id {key},
    activity_id {int} NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    person_id {int} REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    resource_id {int} REFERENCES resource (id) DEFERRABLE INITIALLY DEFERRED -- a work unit or a team
) {table};
CREATE INDEX activity_organiser_of ON activity_organiser (activity_id, id);
CREATE INDEX activity_organiser_person ON activity_organiser (person_id);
CREATE INDEX activity_organiser_resource ON activity_organiser (resource_id);

CREATE TABLE activity_participant (
    id {key},
    activity_id {int} NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    person_id {int} REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: erased since
    part {text} NOT NULL, -- guest | volunteer
    came {int}, -- NULL: not on record
    minutes {int} -- a volunteer's time
) {table};
CREATE INDEX activity_participant_of ON activity_participant (activity_id, id);
CREATE INDEX activity_participant_person ON activity_participant (person_id);

CREATE TABLE booking (
    id {key},
    resource_id {int} NOT NULL REFERENCES resource (id) DEFERRABLE INITIALLY DEFERRED,
    area_id {int} NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED, -- who asks
    activity_id {int} REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED, -- what for: at most one of these
    case_id {int} REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    visit_id {int} REFERENCES door_visit (id) DEFERRABLE INITIALLY DEFERRED,
    purpose {text}, -- sealed
    starts {text} NOT NULL,
    ends {text} NOT NULL,
    people {int},
    state {text} NOT NULL, -- asked | granted | declined | withdrawn | returned
    steps {int} NOT NULL
) {table};
CREATE INDEX booking_resource ON booking (resource_id, starts, id);
CREATE INDEX booking_starts ON booking (starts, id);
CREATE INDEX booking_state ON booking (state, starts, id);
CREATE INDEX booking_area ON booking (area_id);
CREATE INDEX booking_activity ON booking (activity_id, starts, id);
CREATE INDEX booking_case ON booking (case_id, starts, id);
CREATE INDEX booking_visit ON booking (visit_id, starts, id);

CREATE TABLE booking_step (
    id {key},
    booking_id {int} NOT NULL REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal {int} NOT NULL,
    step {text} NOT NULL,
    at {text} NOT NULL,
    actor {text} NOT NULL,
    note {text} -- sealed
) {table};
CREATE INDEX booking_step_of ON booking_step (booking_id, ordinal);

-- Derived (core/resources/slotderiver.h): when a resource is taken.
CREATE TABLE booking_slot (
    booking_id {key},
    resource_id {int} NOT NULL,
    starts {text} NOT NULL,
    ends {text} NOT NULL,
    people {int} NOT NULL
) {table};
CREATE INDEX booking_slot_of ON booking_slot (resource_id, ends);
