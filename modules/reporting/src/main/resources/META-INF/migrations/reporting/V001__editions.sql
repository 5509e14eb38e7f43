-- Editions of official documents (帳票の版). Files live in the office's store.
CREATE TABLE reporting.edition (
  id             uuid PRIMARY KEY,
  kind           text NOT NULL,
  subject        text NOT NULL,
  title          text NOT NULL,
  number         integer NOT NULL CHECK (number > 0),
  state          text NOT NULL CHECK (state IN ('REQUESTED', 'DRAFT', 'APPROVED', 'ISSUED')),
  material       text,
  paper_date     date NOT NULL,
  proposal       boolean NOT NULL,
  layout         text NOT NULL,
  requested_id   uuid NOT NULL,
  requested_by   text NOT NULL,
  requested_at   timestamptz NOT NULL,
  made_at        timestamptz,
  approved_by    text,
  approved_at    timestamptz,
  issued_by      text,
  issued_at      timestamptz,
  basis          text NOT NULL,
  fingerprint    text NOT NULL DEFAULT '',
  pages          integer NOT NULL DEFAULT 0,
  unprintable    text NOT NULL DEFAULT '',
  unencodable    text NOT NULL DEFAULT '',
  version        integer NOT NULL,
  UNIQUE (kind, subject, number)
);
CREATE INDEX edition_newest ON reporting.edition (requested_at DESC, id);

CREATE TABLE reporting.edition_file (
  edition_id uuid NOT NULL REFERENCES reporting.edition (id),
  print      text NOT NULL,
  file_id    text NOT NULL,
  PRIMARY KEY (edition_id, print)
);

GRANT USAGE ON SCHEMA reporting TO ${app};
GRANT SELECT, INSERT, UPDATE ON reporting.edition TO ${app};
GRANT SELECT, INSERT ON reporting.edition_file TO ${app};
