-- What a file of a livelihood project shows: the place before the work, during it, or after it.
ALTER TABLE attachment ADD COLUMN phase {text}; -- before, during, after; null: does not matter
