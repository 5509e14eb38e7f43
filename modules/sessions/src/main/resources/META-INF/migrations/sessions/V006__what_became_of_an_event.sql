-- An event stopped on its day (中止) stands with those called off, with when and by whom.
ALTER TABLE sessions.conference
  ADD COLUMN stopped_at          timestamptz,
  ADD COLUMN stopped_approved_by text,
  ADD CHECK ((stopped_at IS NULL) = (stopped_approved_by IS NULL)),
  ADD CHECK (stopped_at IS NULL OR progress = 'CALLED_OFF');

-- Events are removed by a trace.
REVOKE DELETE ON sessions.conference FROM ${app};
