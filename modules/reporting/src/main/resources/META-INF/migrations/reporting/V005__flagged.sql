-- Whether an edition was printed while personal data in it waited for a decision (個人情報の確認).
ALTER TABLE edition ADD COLUMN flagged boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN edition.flagged IS 'never approved or issued: what was decided afterwards is not in its files';
-- Nobody looked at drafts from before; a new one is made of what was decided.
UPDATE edition SET flagged = true
  WHERE state IN ('MAKING', 'DRAFT', 'APPROVED') AND kind IN ('SURVEY_TALLY', 'ANNUAL_REVIEW');
