-- Both are trusted: whoever may make objects in the database may have them.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Words are found in any of their forms, and none is too common to be found: as somebody types, "to" is the start of "topic".

CREATE TEXT SEARCH DICTIONARY search_english_stem (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION search_english (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION search_english ALTER MAPPING REPLACE english_stem WITH search_english_stem;

CREATE TEXT SEARCH DICTIONARY search_spanish_stem (TEMPLATE = snowball, LANGUAGE = spanish);
CREATE TEXT SEARCH CONFIGURATION search_spanish (COPY = pg_catalog.spanish);
ALTER TEXT SEARCH CONFIGURATION search_spanish ALTER MAPPING REPLACE spanish_stem WITH search_spanish_stem;

-- How the words of a language are found. One that has no row here is searched without its forms.
CREATE FUNCTION search_config(locale TEXT) RETURNS REGCONFIG LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE locale
  WHEN 'en' THEN 'search_english'::REGCONFIG
  WHEN 'es' THEN 'search_spanish'::REGCONFIG
  ELSE 'pg_catalog.simple'::REGCONFIG
END;

-- A text as a row of words, each character in its place: by itself Postgres takes "Node.js" for a host and "C#/.NET" for
-- a path, and people type the words of them. What is a letter, and which is its small form, some databases know of
-- English only, so the marks and the capitals of our languages are spelt out: few, for every character is compared with
-- every one of them. Other signs end a word anyway.
CREATE FUNCTION searchable(value TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(value, 'ÁÉÍÓÚÜÑ-./@_:&<>+~¡¿«»“”‘’–—…·•', 'áéíóúüñ' || repeat(' ', 24));

-- The words of a localized text in one language, or null where it was not translated.
CREATE FUNCTION words_in(locale TEXT, value JSONB) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE jsonb_typeof(value -> locale) WHEN 'object' THEN value -> locale ->> 'text' ELSE value ->> locale END;

-- One index for each language, because a query asks in one: a common word costs half as much to find.
-- Expressions and no columns: the projection, which is compared column by column, does not know of them.

CREATE INDEX "statement_text_words_en" ON "statement_text" USING gin (to_tsvector('search_english', searchable("text"))) WHERE "locale" = 'en';
CREATE INDEX "statement_text_words_es" ON "statement_text" USING gin (to_tsvector('search_spanish', searchable("text"))) WHERE "locale" = 'es';
CREATE INDEX "skill_text_name_en" ON "skill_text" USING gin (to_tsvector('search_english', searchable("name"))) WHERE "locale" = 'en';
CREATE INDEX "skill_text_name_es" ON "skill_text" USING gin (to_tsvector('search_spanish', searchable("name"))) WHERE "locale" = 'es';
CREATE INDEX "skill_text_summary_en" ON "skill_text" USING gin (to_tsvector('search_english', searchable("summary"))) WHERE "locale" = 'en';
CREATE INDEX "skill_text_summary_es" ON "skill_text" USING gin (to_tsvector('search_spanish', searchable("summary"))) WHERE "locale" = 'es';

CREATE INDEX "topic_name_en" ON "topic" USING gin (to_tsvector('search_english', searchable(words_in('en', "name"))));
CREATE INDEX "topic_name_es" ON "topic" USING gin (to_tsvector('search_spanish', searchable(words_in('es', "name"))));
CREATE INDEX "topic_meaning_en" ON "topic" USING gin (to_tsvector('search_english', searchable(words_in('en', "meaning"))));
CREATE INDEX "topic_meaning_es" ON "topic" USING gin (to_tsvector('search_spanish', searchable(words_in('es', "meaning"))));

-- Every word that a text ever had, as people type it (in small letters, without accents), and the form that it is found
-- by. It turns what is typed into what is looked for: "configuracion" is no form that Spanish stems, "configuración" is.

CREATE TABLE "search_word" (
  "locale" TEXT NOT NULL,
  "word" TEXT COLLATE "C" NOT NULL,
  "lexeme" TEXT NOT NULL,

  CONSTRAINT "search_word_pkey" PRIMARY KEY ("locale","word","lexeme")
);

CREATE INDEX "search_word_locale_lexeme_idx" ON "search_word"("locale", "lexeme");
CREATE INDEX "search_word_word_idx" ON "search_word" USING gin ("word" gin_trgm_ops);

-- Hundreds of texts are cut into words at once: their words repeat.
CREATE FUNCTION add_search_words(locales TEXT[], texts TEXT[]) RETURNS VOID LANGUAGE sql SET search_path FROM CURRENT AS $$
  INSERT INTO search_word (locale, word, lexeme)
  SELECT DISTINCT locale, unaccent(token), lexeme
  FROM (
    SELECT DISTINCT locale, token
    FROM (
      SELECT locale, to_tsvector('pg_catalog.simple', searchable(string_agg("text", ' '))) AS words
      FROM (SELECT *, row_number() OVER () / 500 AS part FROM unnest(locales, texts) AS given (locale, "text")) AS parted
      GROUP BY locale, part
    ) AS read, unnest(tsvector_to_array(words)) AS token
    WHERE length(token) <= 40
  ) AS spoken, unnest(tsvector_to_array(to_tsvector(search_config(locale), token))) AS lexeme
  ON CONFLICT DO NOTHING
$$;

-- One for each shape of table: the rows of one statement together, so that an import of thousands adds each word once.

CREATE FUNCTION note_words_of_statements() RETURNS TRIGGER LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM add_search_words(array_agg(locale), array_agg("text")) FROM added HAVING count(*) > 0;
  RETURN NULL;
END $$;

CREATE FUNCTION note_words_of_skills() RETURNS TRIGGER LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM add_search_words(array_agg(locale), array_agg(concat_ws(' ', name, summary))) FROM added HAVING count(*) > 0;
  RETURN NULL;
END $$;

-- Of a table whose texts are localized: every column that is a text in several languages. An id is a word of both.
CREATE FUNCTION note_words_of_catalogue() RETURNS TRIGGER LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM add_search_words(array_agg(spoken.locale), array_agg(coalesce(words_in(spoken.locale, value), value #>> '{}')))
  FROM added, jsonb_each(to_jsonb(added)), unnest(ARRAY['en', 'es']) AS spoken (locale)
  WHERE key IN ('name', 'meaning', 'family', 'stack', 'id') AND jsonb_typeof(value) IN ('object', 'string')
    AND coalesce(words_in(spoken.locale, value), value #>> '{}') IS NOT NULL
  HAVING count(*) > 0;
  RETURN NULL;
END $$;

CREATE TRIGGER note_words AFTER INSERT ON statement_text REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_words_of_statements();
CREATE TRIGGER note_new_words AFTER UPDATE ON statement_text REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_words_of_statements();
CREATE TRIGGER note_words AFTER INSERT ON skill_text REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_words_of_skills();
CREATE TRIGGER note_new_words AFTER UPDATE ON skill_text REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_words_of_skills();
CREATE TRIGGER note_words AFTER INSERT ON role REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_words_of_catalogue();
CREATE TRIGGER note_new_words AFTER UPDATE ON role REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_words_of_catalogue();
CREATE TRIGGER note_words AFTER INSERT ON topic REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_words_of_catalogue();
CREATE TRIGGER note_new_words AFTER UPDATE ON topic REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_words_of_catalogue();

-- What was imported before there was a search.

SELECT add_search_words(array_agg(locale), array_agg("text")) FROM statement_text HAVING count(*) > 0;
SELECT add_search_words(array_agg(locale), array_agg(concat_ws(' ', name, summary))) FROM skill_text HAVING count(*) > 0;
UPDATE role SET position = position;
UPDATE topic SET position = position;
