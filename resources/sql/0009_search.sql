-- Finding (core/search): what is typed is looked for by ranges of keys, never by LIKE. All of it is derived.
-- {keyed}: rows stand in the order of their primary key and nowhere else.
DROP TABLE person_key;
CREATE TABLE person_key (
    person_id {key},
    pinyin {text} NOT NULL,
    name {text} NOT NULL -- what pinyin and name_key were made from
) {table};
CREATE INDEX person_key_pinyin ON person_key (pinyin, person_id);

-- One row for each end of a name and of its pinyin and initials; a name that many bear stands here once.
CREATE TABLE name_key (
    inside {int} NOT NULL, -- 0: the key begins where the name begins
    key {text} NOT NULL,
    name {text} NOT NULL,
    PRIMARY KEY (inside, key, name)
) {keyed};
CREATE INDEX name_key_name ON name_key (name, inside, key);

-- Each stay of somebody in a household, so that a name is found within one's areas from this index alone.
CREATE TABLE stay_key (
    membership_id {key},
    household_id {int} NOT NULL,
    person_id {int} NOT NULL,
    name {text} NOT NULL,
    birth {text},
    past {int} NOT NULL,
    unit_id {int},
    building_id {int} NOT NULL
) {table};
CREATE INDEX stay_key_name ON stay_key (name, birth, past, unit_id, building_id, person_id);
CREATE INDEX stay_key_person ON stay_key (person_id, past, unit_id, building_id);
CREATE INDEX stay_key_household ON stay_key (household_id, name);

-- Who leads at present, by name.
CREATE TABLE leader_key (
    appointment_id {key},
    person_id {int} NOT NULL,
    area_id {int} NOT NULL,
    name {text} NOT NULL
) {table};
CREATE INDEX leader_key_name ON leader_key (name, area_id, appointment_id);
CREATE INDEX leader_key_person ON leader_key (person_id);
CREATE INDEX leader_key_area ON leader_key (area_id);

CREATE INDEX household_room ON household (building_id, room, stairwell);

CREATE TABLE area_key (
    kind {int} NOT NULL, -- AreaKind, outer ones first
    key {text} NOT NULL,
    area_id {int} NOT NULL,
    PRIMARY KEY (kind, key, area_id)
) {keyed};
CREATE INDEX area_key_area ON area_key (area_id);

-- Numbers of cases read backwards, so that their last digits are a range.
CREATE TABLE case_key (
    case_id {key},
    number {text} NOT NULL,
    external_number {text},
    received {text} NOT NULL,
    area_id {int} NOT NULL
) {table};
CREATE INDEX case_key_number ON case_key (number, received, area_id, case_id);
CREATE INDEX case_key_external ON case_key (external_number, received, area_id, case_id);
