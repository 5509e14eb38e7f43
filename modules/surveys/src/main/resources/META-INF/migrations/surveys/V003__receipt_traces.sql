ALTER TABLE answer_receipt
  ADD COLUMN mended integer NOT NULL DEFAULT 0 CHECK (mended >= 0),
  ADD COLUMN answers_sha256 text CHECK (answers_sha256 ~ '^[0-9a-f]{64}$');
COMMENT ON COLUMN answer_receipt.mended IS 'cells of the file whose value a clerk corrected before it was taken in';
COMMENT ON COLUMN answer_receipt.answers_sha256 IS 'of the answers file as handed in; null where it was taken in before this was kept';
