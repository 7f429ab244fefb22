-- Who may use the archive.
CREATE TABLE publishers (
  id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) WITHOUT ROWID;

-- Of a key only its SHA-256 is stored. A key is 256 random bits: nobody can guess one from a hash, so that none needs a salt.
CREATE TABLE publisher_keys (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  publisher TEXT NOT NULL REFERENCES publishers (id) ON DELETE CASCADE,
  -- The beginning of the key, by which people tell keys apart.
  hint TEXT NOT NULL,
  -- Web pages that may send it, as a JSON array of origins; none for a key that only servers use.
  origins TEXT NOT NULL DEFAULT '[]' CHECK (json_type(origins) = 'array'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
  revoked_at TEXT
) WITHOUT ROWID;
