-- Keep the sums of a shelf: what comes with an article is added, what goes with it taken away, in the same transaction.
CREATE TRIGGER article_added AFTER INSERT ON articles BEGIN
  UPDATE shelves SET
    articles = articles + 1,
    sources = sources + NEW.sources,
    statements = statements + NEW.statements,
    words = words + NEW.words
  WHERE shelf = NEW.shelf;
END;
CREATE TRIGGER article_removed AFTER DELETE ON articles BEGIN
  UPDATE shelves SET
    articles = articles - 1,
    sources = sources - OLD.sources,
    statements = statements - OLD.statements,
    words = words - OLD.words
  WHERE shelf = OLD.shelf;
END;

CREATE TRIGGER counts_added AFTER INSERT ON article_counts BEGIN
  INSERT INTO shelf_counts (shelf, dimension, code, articles, sources, statements, words)
  VALUES (NEW.shelf, NEW.dimension, NEW.code, 1, NEW.sources, NEW.statements, NEW.words)
  ON CONFLICT (shelf, dimension, code) DO UPDATE SET
    articles = articles + 1,
    sources = sources + excluded.sources,
    statements = statements + excluded.statements,
    words = words + excluded.words;
END;
CREATE TRIGGER counts_removed AFTER DELETE ON article_counts BEGIN
  UPDATE shelf_counts SET
    articles = articles - 1,
    sources = sources - OLD.sources,
    statements = statements - OLD.statements,
    words = words - OLD.words
  WHERE shelf = OLD.shelf AND dimension = OLD.dimension AND code = OLD.code;
  DELETE FROM shelf_counts
  WHERE shelf = OLD.shelf AND dimension = OLD.dimension AND code = OLD.code AND articles = 0;
END;

CREATE TRIGGER notices_added AFTER INSERT ON article_notices BEGIN
  INSERT INTO shelf_notices (shelf, code, articles, notices)
  VALUES (NEW.shelf, NEW.code, 1, NEW.notices)
  ON CONFLICT (shelf, code) DO UPDATE SET articles = articles + 1, notices = notices + excluded.notices;
END;
CREATE TRIGGER notices_removed AFTER DELETE ON article_notices BEGIN
  UPDATE shelf_notices SET articles = articles - 1, notices = notices - OLD.notices
  WHERE shelf = OLD.shelf AND code = OLD.code;
  DELETE FROM shelf_notices WHERE shelf = OLD.shelf AND code = OLD.code AND articles = 0;
END;

CREATE TRIGGER sources_added AFTER INSERT ON article_sources BEGIN
  INSERT INTO shelf_sources (shelf, key, naming, name, kind, articles, statements, words)
  VALUES (NEW.shelf, NEW.key, NEW.naming, NEW.name, NEW.kind, 1, NEW.statements, NEW.words)
  ON CONFLICT (shelf, key, naming) DO UPDATE SET
    name = excluded.name,
    kind = excluded.kind,
    articles = articles + 1,
    statements = statements + excluded.statements,
    words = words + excluded.words;
END;
CREATE TRIGGER sources_removed AFTER DELETE ON article_sources BEGIN
  UPDATE shelf_sources SET
    articles = articles - 1,
    statements = statements - OLD.statements,
    words = words - OLD.words
  WHERE shelf = OLD.shelf AND key = OLD.key AND naming = OLD.naming;
  -- A spelling goes with the article that had it.
  UPDATE shelf_sources SET (name, kind) = (
    SELECT name, kind FROM article_sources
    WHERE shelf = OLD.shelf AND key = OLD.key AND naming = OLD.naming ORDER BY article DESC LIMIT 1
  )
  WHERE shelf = OLD.shelf AND key = OLD.key AND naming = OLD.naming AND articles > 0;
  DELETE FROM shelf_sources WHERE shelf = OLD.shelf AND key = OLD.key AND naming = OLD.naming AND articles = 0;
END;
