-- Lists as in a spreadsheet: the columns that they are sorted by, and the views that people save of them.
-- Never NULL, so that a page's end can be compared with.
ALTER TABLE household_now ADD COLUMN housing_key {text} NOT NULL DEFAULT '';
ALTER TABLE household_now ADD COLUMN flags_key {text} NOT NULL DEFAULT '';
UPDATE household_now SET housing_key = COALESCE(housing, ''), flags_key = COALESCE(flags, '');
CREATE INDEX household_now_housing ON household_now (housing_key, household_id);
CREATE INDEX household_now_flags ON household_now (flags_key, household_id);

-- How somebody wants to see a list: filters, sorting, columns. See core/accounts/savedview.h.
CREATE TABLE saved_view (
    id {key},
    account_id {int} NOT NULL,
    list {text} NOT NULL, -- a stable word: "households", "cases"
    name {text} NOT NULL,
    state {text} NOT NULL -- a JSON object
) {table};
CREATE INDEX saved_view_account ON saved_view (account_id, list, name);
