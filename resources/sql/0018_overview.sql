-- The overview reads months and places of the cases from this index alone.
CREATE INDEX case_state_overview ON case_state (received, kind, area_id, state, is_open, running, due_key);
