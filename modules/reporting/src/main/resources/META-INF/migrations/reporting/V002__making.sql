-- An edition in the making (作成中): its proof is offered while the other files are made.
ALTER TABLE reporting.edition DROP CONSTRAINT edition_state_check;
ALTER TABLE reporting.edition ADD CONSTRAINT edition_state_check
  CHECK (state IN ('REQUESTED', 'MAKING', 'DRAFT', 'APPROVED', 'ISSUED'));
