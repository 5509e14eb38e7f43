-- An event stopped on its day (中止) stands with those called off, with when and by whom; what was recorded
-- wrongly is corrected (訂正) with its reason.
ALTER TABLE sessions.conference
  ADD COLUMN stopped_at          timestamptz,
  ADD COLUMN stopped_approved_by text,
  ADD COLUMN corrected_because   text,
  ADD CHECK ((stopped_at IS NULL) = (stopped_approved_by IS NULL)),
  ADD CHECK (stopped_at IS NULL OR progress = 'CALLED_OFF');
