-- Accounts, keys and what sealed values are found by. See core/storage/SCHEMA.md and core/accounts.
CREATE TABLE account (
    id {key},
    name {text} NOT NULL,
    roles {text} NOT NULL, -- "clerk" or "leader,clerk"
    areas {text} NOT NULL, -- ids with commas; empty: what the role reaches by itself
    person_id {int},
    state {text} NOT NULL, -- active | pending | removed
    public_key {blob},
    salt {blob},
    kdf_operations {int} NOT NULL,
    kdf_memory {int} NOT NULL,
    wrapped_key {blob}, -- the private key, sealed with the password's key
    made {text} NOT NULL,
    password_set {text} NOT NULL,
    must_change {int} NOT NULL,
    last_sign_in {text},
    failed {int} NOT NULL, -- wrong passwords in a row
    tried {text}, -- when the last one was
    wait {int} NOT NULL -- seconds to wait after it
) {table};
CREATE INDEX account_name ON account (name);

-- The ledger's data key of one epoch, sealed to an account's public key; account 0 is the recovery key.
CREATE TABLE key_grant (
    account_id {int} NOT NULL,
    epoch {int} NOT NULL,
    wrapped {blob} NOT NULL,
    PRIMARY KEY (account_id, epoch)
) {table};

CREATE TABLE key_epoch (
    epoch {key},
    made {text} NOT NULL,
    backup_public {blob} NOT NULL -- backups are sealed to this; its private half follows from the data key
) {table};

-- Derived: keyed hashes of ID numbers and phones (core/persons/persontokens.h).
CREATE TABLE person_token (
    person_id {int} NOT NULL,
    kind {int} NOT NULL,
    epoch {int} NOT NULL,
    token {int} NOT NULL
) {table};
CREATE INDEX person_token_token ON person_token (kind, token, person_id);
CREATE INDEX person_token_person ON person_token (person_id);

DROP INDEX person_id_number;
DROP INDEX person_phone;
