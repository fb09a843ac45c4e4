-- Releases of the catalogue. Documents are kept once, under the digest of their content; a release is a list of them.

CREATE TABLE documents (
  digest TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;

-- The digest is not unique: going back to an earlier state of the catalogue is a new release.
CREATE TABLE releases (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
  digest TEXT NOT NULL,
  created_at TEXT NOT NULL,
  title TEXT NOT NULL,
  -- Of the files it was imported from: tells at a start, without reading them all, that they are still the same.
  files_digest TEXT
) STRICT;

CREATE TABLE release_documents (
  release INTEGER NOT NULL REFERENCES releases (number),
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  digest TEXT NOT NULL REFERENCES documents (digest),
  PRIMARY KEY (release, kind, id)
) STRICT, WITHOUT ROWID;

-- What was published never changes; answers of years ago must be found again.
CREATE TRIGGER documents_stay BEFORE UPDATE ON documents BEGIN SELECT RAISE(ABORT, 'documents never change'); END;
CREATE TRIGGER documents_remain BEFORE DELETE ON documents BEGIN SELECT RAISE(ABORT, 'documents never change'); END;
CREATE TRIGGER releases_stay BEFORE UPDATE ON releases BEGIN SELECT RAISE(ABORT, 'releases never change'); END;
CREATE TRIGGER releases_remain BEFORE DELETE ON releases BEGIN SELECT RAISE(ABORT, 'releases never change'); END;
CREATE TRIGGER release_documents_stay BEFORE UPDATE ON release_documents BEGIN SELECT RAISE(ABORT, 'releases never change'); END;
CREATE TRIGGER release_documents_remain BEFORE DELETE ON release_documents BEGIN SELECT RAISE(ABORT, 'releases never change'); END;
