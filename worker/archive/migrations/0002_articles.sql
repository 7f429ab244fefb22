-- What the articles of an outlet came to in a month: the sum of the rows below, which triggers keep.
CREATE TABLE shelves (
  shelf INTEGER PRIMARY KEY,
  publisher TEXT NOT NULL REFERENCES publishers (id) ON DELETE CASCADE,
  -- Empty where none is known.
  outlet TEXT NOT NULL,
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
  articles INTEGER NOT NULL DEFAULT 0,
  sources INTEGER NOT NULL DEFAULT 0,
  statements INTEGER NOT NULL DEFAULT 0,
  words INTEGER NOT NULL DEFAULT 0,
  UNIQUE (publisher, outlet, month)
);

-- One row an article: sums, never its text, its title or its address.
CREATE TABLE articles (
  article INTEGER PRIMARY KEY,
  publisher TEXT NOT NULL REFERENCES publishers (id) ON DELETE CASCADE,
  -- The analysis' id.
  id TEXT NOT NULL,
  -- SHA-256 of the address, if one was given: another text at the same address takes the place of the earlier one.
  place TEXT,
  shelf INTEGER NOT NULL REFERENCES shelves (shelf),
  -- The engine's version and the digest of its rules.
  engine TEXT NOT NULL,
  -- SHA-256 of all that stands in the archive about the article: what has not changed is not written again.
  digest TEXT NOT NULL,
  read_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
  sources INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  words INTEGER NOT NULL,
  UNIQUE (publisher, id)
);
CREATE UNIQUE INDEX articles_by_place ON articles (publisher, place) WHERE place IS NOT NULL;
CREATE INDEX articles_by_shelf ON articles (shelf, engine);

-- Sources by naming, by kind, and by the gender that the grammar shows. Of unnamed ones there is nothing else.
CREATE TABLE article_counts (
  article INTEGER NOT NULL REFERENCES articles (article) ON DELETE CASCADE,
  shelf INTEGER NOT NULL,
  dimension TEXT NOT NULL CHECK (dimension IN ('naming', 'kind', 'gender')),
  code TEXT NOT NULL,
  sources INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  words INTEGER NOT NULL,
  PRIMARY KEY (article, dimension, code)
) WITHOUT ROWID;
CREATE TABLE shelf_counts (
  shelf INTEGER NOT NULL,
  dimension TEXT NOT NULL,
  code TEXT NOT NULL,
  articles INTEGER NOT NULL,
  sources INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  words INTEGER NOT NULL,
  PRIMARY KEY (shelf, dimension, code)
) WITHOUT ROWID;

CREATE TABLE article_notices (
  article INTEGER NOT NULL REFERENCES articles (article) ON DELETE CASCADE,
  shelf INTEGER NOT NULL,
  code TEXT NOT NULL,
  notices INTEGER NOT NULL,
  PRIMARY KEY (article, code)
) WITHOUT ROWID;
CREATE TABLE shelf_notices (
  shelf INTEGER NOT NULL,
  code TEXT NOT NULL,
  articles INTEGER NOT NULL,
  notices INTEGER NOT NULL,
  PRIMARY KEY (shelf, code)
) WITHOUT ROWID;

-- Sources by name, the only ones that are known again from article to article.
CREATE TABLE article_sources (
  article INTEGER NOT NULL REFERENCES articles (article) ON DELETE CASCADE,
  shelf INTEGER NOT NULL,
  -- The name as it is compared, without vowel signs and variants of letters.
  key TEXT NOT NULL,
  naming TEXT NOT NULL CHECK (naming IN ('named_person', 'named_org')),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  statements INTEGER NOT NULL,
  words INTEGER NOT NULL,
  PRIMARY KEY (article, key, naming)
) WITHOUT ROWID;
-- From the names of a shelf to the articles that they stand in.
CREATE INDEX article_sources_by_shelf ON article_sources (shelf, key, naming, article);
CREATE TABLE shelf_sources (
  shelf INTEGER NOT NULL,
  key TEXT NOT NULL,
  naming TEXT NOT NULL,
  -- As the latest article of the shelf has them.
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  articles INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  words INTEGER NOT NULL,
  PRIMARY KEY (shelf, key, naming)
) WITHOUT ROWID;
