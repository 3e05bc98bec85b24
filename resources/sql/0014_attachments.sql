-- Photos and files that belong to a case (or later to something else): core/attachments.
CREATE TABLE attachment (
    id {key},
    owner_kind {text} NOT NULL, -- case
    owner_id {int} NOT NULL,
    name {text} NOT NULL, -- sealed: a file's name often names a person
    media {text} NOT NULL, -- image/jpeg
    size {int} NOT NULL, -- bytes
    digest {text} NOT NULL, -- sealed: SHA-256 of the content
    added {text} NOT NULL,
    added_by {text} NOT NULL,
    removed {text} -- taken away then; the content goes 30 days later
) {table};
CREATE INDEX attachment_owner ON attachment (owner_kind, owner_id, removed);
CREATE INDEX attachment_removed ON attachment (removed);

-- What is in them, under the same id. Written once and not journalled: the journal has the digest.
CREATE TABLE attachment_content (
    id {key},
    preview {blob}, -- sealed: a small JPEG of a picture
    content {blob} NOT NULL -- sealed
) {table};
