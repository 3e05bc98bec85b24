-- Working days. Append-only by version: an event keeps the version it was judged by (R11).
CREATE TABLE calendar_version (
    id {key},
    version {int} NOT NULL,
    source {text} NOT NULL,
    known_year {int}
) {table};
CREATE INDEX calendar_version_version ON calendar_version (version);

CREATE TABLE calendar_day (
    id {key},
    version {int} NOT NULL,
    day {text} NOT NULL,
    kind {text} NOT NULL,
    arrangement_year {int} NOT NULL,
    note {text}
) {table};
CREATE INDEX calendar_day_version ON calendar_day (version, day);
