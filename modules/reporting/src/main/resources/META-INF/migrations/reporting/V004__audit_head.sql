-- The end of the audit chain when an edition was issued; papers issued before have none.
ALTER TABLE edition ADD COLUMN audit_head text NOT NULL DEFAULT '';
COMMENT ON COLUMN edition.audit_head IS 'sequence number and hash (hex) of the last entry before the issue';
