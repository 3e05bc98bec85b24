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
    external_number {text}
) {table};
CREATE INDEX case_key_number ON case_key (number, case_id);
CREATE INDEX case_key_external ON case_key (external_number, case_id);
