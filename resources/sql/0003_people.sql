-- The tree (D1), persons (D2a), leaders (D2), households and who lives in them (D4).
-- What two replicas can each break in good faith is checked in use cases, not by UNIQUE.
CREATE TABLE area (
    id {key},
    parent_id {int} REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    kind {text} NOT NULL,
    name {text} NOT NULL,
    code {text},
    ordinal {int} NOT NULL,
    void_reason {text}
) {table};
CREATE INDEX area_parent ON area (parent_id, ordinal);
CREATE INDEX area_name ON area (name);

CREATE TABLE person (
    id {key},
    name {text} NOT NULL,
    sex {text},
    birth {text},
    id_number {text},
    id_status {text} NOT NULL,
    phone {text},
    employer {text},
    politics {text},
    standing {text},
    note {text},
    void_reason {text}
) {table};
CREATE INDEX person_id_number ON person (id_number);
CREATE INDEX person_phone ON person (phone);
CREATE INDEX person_name ON person (name, birth);

CREATE TABLE appointment (
    id {key},
    area_id {int} NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    person_id {int} NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    phone {text},
    from_date {text},
    until_date {text},
    end_reason {text},
    found_by {text},
    found_how {text},
    note {text}
) {table};
CREATE INDEX appointment_area ON appointment (area_id, until_date);
CREATE INDEX appointment_person ON appointment (person_id);

CREATE TABLE household (
    id {key},
    building_id {int} NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    stairwell {text},
    floor {int},
    room {text} NOT NULL,
    housing {text},
    vacant {int} NOT NULL,
    note {text},
    void_reason {text}
) {table};
CREATE INDEX household_address ON household (building_id, stairwell, room);

CREATE TABLE household_unit (
    id {key},
    household_id {int} NOT NULL REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED,
    unit_id {int} NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    from_date {text},
    until_date {text}
) {table};
CREATE INDEX household_unit_household ON household_unit (household_id);
CREATE INDEX household_unit_unit ON household_unit (unit_id);

CREATE TABLE membership (
    id {key},
    household_id {int} NOT NULL REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED,
    person_id {int} NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    relation {text},
    is_head {int} NOT NULL,
    registration {text},
    from_date {text},
    until_date {text},
    end_reason {text},
    note {text}
) {table};
CREATE INDEX membership_household ON membership (household_id);
CREATE INDEX membership_person ON membership (person_id);

CREATE TABLE care_flag (
    id {key},
    person_id {int} NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kind {text} NOT NULL,
    reason {text},
    carer {text},
    from_date {text},
    until_date {text}
) {table};
CREATE INDEX care_flag_person ON care_flag (person_id);

-- Derived: made again from the tables above by `linli doctor --rebuild`, never journalled.
CREATE TABLE area_path (
    ancestor_id {int} NOT NULL,
    area_id {int} NOT NULL,
    depth {int} NOT NULL,
    PRIMARY KEY (ancestor_id, area_id)
) {table};
CREATE INDEX area_path_area ON area_path (area_id, depth);

CREATE TABLE person_key (
    person_id {key},
    pinyin {text} NOT NULL,
    initials {text} NOT NULL
) {table};
CREATE INDEX person_key_pinyin ON person_key (pinyin, person_id);
CREATE INDEX person_key_initials ON person_key (initials, person_id);

CREATE TABLE household_now (
    household_id {key},
    building_id {int} NOT NULL,
    unit_id {int},
    address {text} NOT NULL,
    address_key {text} NOT NULL,
    head_id {int},
    head_name {text},
    head_key {text} NOT NULL,
    residents {int} NOT NULL,
    vacant {int} NOT NULL,
    housing {text},
    flags {text}
) {table};
CREATE INDEX household_now_address ON household_now (address_key, household_id);
CREATE INDEX household_now_unit ON household_now (unit_id, vacant, residents);
CREATE INDEX household_now_unit_address ON household_now (unit_id, address_key, household_id);
CREATE INDEX household_now_building ON household_now (building_id, address_key, household_id);
CREATE INDEX household_now_head ON household_now (head_key, household_id);
CREATE INDEX household_now_residents ON household_now (residents, household_id);
