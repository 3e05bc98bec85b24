-- Households and residents in full (R5, R6, D4): what is known of them, when it was confirmed, what happened to them.
ALTER TABLE person ADD COLUMN passport {text};
ALTER TABLE person ADD COLUMN education {text};
ALTER TABLE person ADD COLUMN military {text};
ALTER TABLE person ADD COLUMN marital {text};
ALTER TABLE person ADD COLUMN registered_at {text}; -- the address of the household register
ALTER TABLE person ADD COLUMN died {text};

ALTER TABLE household ADD COLUMN livelihood {text};
ALTER TABLE household ADD COLUMN gas {text};
ALTER TABLE household ADD COLUMN wiring {text};
ALTER TABLE household ADD COLUMN pets {text};
ALTER TABLE household ADD COLUMN safety_note {text};
ALTER TABLE household ADD COLUMN contact_name {text}; -- in an emergency
ALTER TABLE household ADD COLUMN contact_phone {text};
ALTER TABLE household ADD COLUMN vehicles {text};
ALTER TABLE household ADD COLUMN confirmed_on {text}; -- who lives there, by somebody at the door or on the phone
ALTER TABLE household ADD COLUMN confirmed_by {text};
ALTER TABLE household ADD COLUMN reviewed_on {text}; -- circumstances and care flags
ALTER TABLE household ADD COLUMN reviewed_by {text};

ALTER TABLE care_flag ADD COLUMN visit_days {int}; -- own visit frequency; NULL: the kind's

-- Kinds of people to watch over that the office added, or what it changed of those that come with Linli.
CREATE TABLE care_kind (
    id {key},
    word {text} NOT NULL,
    name {text} NOT NULL, -- empty: as Linli calls it
    ordinal {int} NOT NULL,
    visit_days {int} NOT NULL, -- 0: as every household
    hidden {int} NOT NULL
) {table};

-- Proposals of the program (a mark to begin or to end) that a person refused: they are not made again.
CREATE TABLE flag_refusal (
    id {key},
    person_id {int} NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kind {text} NOT NULL,
    ends {int} NOT NULL,
    refused_on {text} NOT NULL,
    refused_by {text} NOT NULL
) {table};
CREATE INDEX flag_refusal_person ON flag_refusal (person_id);

-- What happened to a household (变化清): each is confirmed by a person within a week (R5).
CREATE TABLE life_event (
    id {key},
    household_id {int} NOT NULL REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED,
    person_id {int} REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kind {text} NOT NULL, -- moved_in | moved_out | born | died | married | divorced | split | merged | registered | other
    on_date {text},
    other_household_id {int} REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED, -- where from, where to
    reported_on {text} NOT NULL,
    reported_by {text} NOT NULL,
    confirmed_on {text},
    confirmed_by {text},
    note {text}
) {table};
CREATE INDEX life_event_household ON life_event (household_id, on_date);
CREATE INDEX life_event_person ON life_event (person_id);
CREATE INDEX life_event_waiting ON life_event (reported_on, id) WHERE confirmed_on IS NULL;

-- Derived (core/clarity): what the four clarities (R5) are judged by. Whether a day is too long ago is judged when it is read.
CREATE TABLE household_clarity ( -- vacant flats and empty shops are not in it (D3)
    household_id {key},
    building_id {int} NOT NULL,
    unit_id {int},
    address_key {text} NOT NULL,
    people_missing {text}, -- words with commas; NULL: nothing
    facts_missing {text},
    confirmed_on {text},
    reviewed_on {text},
    waiting_since {text} -- the oldest change that nobody has confirmed
) {table};
CREATE INDEX household_clarity_unit ON household_clarity (unit_id, address_key, household_id);
CREATE INDEX household_clarity_building ON household_clarity (building_id, address_key, household_id);
CREATE INDEX household_clarity_address ON household_clarity (address_key, household_id);

-- Likely duplicates are found by birth; those that somebody judged to be two persons are not asked for again.
CREATE INDEX person_birth ON person (birth, id);
CREATE TABLE not_duplicate (
    id {key},
    person_id {int} NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    other_id {int} NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED -- the greater of the two
) {table};
CREATE INDEX not_duplicate_person ON not_duplicate (person_id, other_id);
