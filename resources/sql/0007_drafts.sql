-- What somebody began to write into a form and has not saved yet. See core/accounts/draft.h.
CREATE TABLE draft (
    id {key},
    account_id {int} NOT NULL,
    form {text} NOT NULL, -- a stable word: "new_case", "case:17:solve"
    content {text} NOT NULL, -- sealed: a JSON object of field name and text
    saved {text} NOT NULL
) {table};
CREATE INDEX draft_account ON draft (account_id, form);
