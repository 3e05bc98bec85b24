-- The board by state shows the newest of the closed cases first, a page at a time.
CREATE INDEX case_state_newest ON case_state (state, received, case_id);
