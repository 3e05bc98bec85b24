-- How the columns of a layout were mapped the last time (the fingerprint is a hash of its headers).
CREATE TABLE import_layout (
    id {key},
    kind {text} NOT NULL,
    fingerprint {text} NOT NULL,
    mapping {text} NOT NULL
) {table};
CREATE INDEX import_layout_fingerprint ON import_layout (kind, fingerprint);
