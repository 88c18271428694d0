-- What Prisma writes from the schema.

CREATE TYPE "revision_origin" AS ENUM ('import', 'proposal', 'restore');
CREATE TYPE "priority" AS ENUM ('low', 'medium', 'high');
CREATE TYPE "playbook_section" AS ENUM ('phases', 'practices', 'checklist', 'surfaces', 'questions');

CREATE TABLE "document" (
  "subject" TEXT NOT NULL,
  "current" INTEGER NOT NULL,
  "imported" JSONB,

  CONSTRAINT "document_pkey" PRIMARY KEY ("subject")
);

CREATE TABLE "revision" (
  "subject" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "document" JSONB NOT NULL,
  "origin" "revision_origin" NOT NULL,
  "reason" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT "revision_pkey" PRIMARY KEY ("subject","number")
);

CREATE TABLE "level" (
  "id" TEXT NOT NULL,
  "rank" INTEGER NOT NULL,
  "name" JSONB NOT NULL,
  "meaning" JSONB NOT NULL,

  CONSTRAINT "level_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "domain" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" JSONB NOT NULL,

  CONSTRAINT "domain_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "skill_group" (
  "id" TEXT NOT NULL,
  "domain_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" JSONB NOT NULL,
  "summary" JSONB NOT NULL,

  CONSTRAINT "skill_group_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "role" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "family" JSONB NOT NULL,
  "stack" TEXT,
  "does" JSONB NOT NULL,

  CONSTRAINT "role_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "area" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" JSONB NOT NULL,

  CONSTRAINT "area_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "topic" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" JSONB NOT NULL,
  "meaning" JSONB NOT NULL,

  CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "area_topic" (
  "area_id" TEXT NOT NULL,
  "topic_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,

  CONSTRAINT "area_topic_pkey" PRIMARY KEY ("area_id","topic_id")
);

CREATE TABLE "skill" (
  "id" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "group_id" TEXT NOT NULL,
  "updated" DATE NOT NULL,
  "source_locale" TEXT NOT NULL DEFAULT 'en',

  CONSTRAINT "skill_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "skill_text" (
  "skill_id" TEXT NOT NULL,
  "locale" TEXT NOT NULL,
  "name" TEXT,
  "name_outdated" BOOLEAN NOT NULL DEFAULT false,
  "summary" TEXT,
  "summary_outdated" BOOLEAN NOT NULL DEFAULT false,

  CONSTRAINT "skill_text_pkey" PRIMARY KEY ("skill_id","locale")
);

CREATE TABLE "skill_topic" (
  "skill_id" TEXT NOT NULL,
  "topic_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,

  CONSTRAINT "skill_topic_pkey" PRIMARY KEY ("skill_id","topic_id")
);

CREATE TABLE "skill_role" (
  "skill_id" TEXT NOT NULL,
  "role_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,

  CONSTRAINT "skill_role_pkey" PRIMARY KEY ("skill_id","role_id")
);

CREATE TABLE "expectation" (
  "skill_id" TEXT NOT NULL,
  "role_id" TEXT NOT NULL,
  "level_id" TEXT NOT NULL,
  "required" BOOLEAN NOT NULL,

  CONSTRAINT "expectation_pkey" PRIMARY KEY ("skill_id","role_id","level_id")
);

CREATE TABLE "statement" (
  "skill_id" TEXT NOT NULL,
  "role_id" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "level_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source_locale" TEXT NOT NULL DEFAULT 'en',

  CONSTRAINT "statement_pkey" PRIMARY KEY ("skill_id","role_id","key")
);

CREATE TABLE "statement_text" (
  "skill_id" TEXT NOT NULL,
  "role_id" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "locale" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "outdated" BOOLEAN NOT NULL DEFAULT false,

  CONSTRAINT "statement_text_pkey" PRIMARY KEY ("skill_id","role_id","key","locale")
);

CREATE TABLE "statement_topic" (
  "skill_id" TEXT NOT NULL,
  "role_id" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "topic_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,

  CONSTRAINT "statement_topic_pkey" PRIMARY KEY ("skill_id","role_id","key","topic_id")
);

CREATE TABLE "playbook" (
  "skill_id" TEXT NOT NULL,
  "priority" "priority" NOT NULL,
  "context" JSONB NOT NULL,

  CONSTRAINT "playbook_pkey" PRIMARY KEY ("skill_id")
);

CREATE TABLE "playbook_item" (
  "skill_id" TEXT NOT NULL,
  "section" "playbook_section" NOT NULL,
  "key" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "heading" JSONB,
  "text" JSONB NOT NULL,

  CONSTRAINT "playbook_item_pkey" PRIMARY KEY ("skill_id","section","key")
);

CREATE UNIQUE INDEX "document_subject_current_key" ON "document"("subject", "current");
CREATE INDEX "area_topic_topic_id_idx" ON "area_topic"("topic_id");
CREATE UNIQUE INDEX "skill_subject_key" ON "skill"("subject");
CREATE INDEX "skill_group_id_idx" ON "skill"("group_id");
CREATE UNIQUE INDEX "skill_id_source_locale_key" ON "skill"("id", "source_locale");
CREATE INDEX "skill_topic_topic_id_idx" ON "skill_topic"("topic_id");
CREATE INDEX "skill_role_role_id_idx" ON "skill_role"("role_id");
CREATE INDEX "expectation_role_id_level_id_idx" ON "expectation"("role_id", "level_id");
CREATE INDEX "expectation_level_id_idx" ON "expectation"("level_id");
CREATE INDEX "statement_skill_id_key_idx" ON "statement"("skill_id", "key");
CREATE UNIQUE INDEX "statement_skill_id_role_id_key_source_locale_key" ON "statement"("skill_id", "role_id", "key", "source_locale");
CREATE INDEX "statement_topic_topic_id_idx" ON "statement_topic"("topic_id");

-- Two rows may swap places, and rows that need each other may come in any order: these keys are checked at the end of
-- the transaction. Prisma knows the keys, but not that they are deferred.

ALTER TABLE "level" ADD CONSTRAINT "level_rank_key" UNIQUE ("rank") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "domain" ADD CONSTRAINT "domain_position_key" UNIQUE ("position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "skill_group" ADD CONSTRAINT "skill_group_domain_id_position_key" UNIQUE ("domain_id", "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "role" ADD CONSTRAINT "role_position_key" UNIQUE ("position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "area" ADD CONSTRAINT "area_position_key" UNIQUE ("position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "topic" ADD CONSTRAINT "topic_position_key" UNIQUE ("position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "area_topic" ADD CONSTRAINT "area_topic_area_id_position_key" UNIQUE ("area_id", "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "skill_topic" ADD CONSTRAINT "skill_topic_skill_id_position_key" UNIQUE ("skill_id", "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "skill_role" ADD CONSTRAINT "skill_role_skill_id_position_key" UNIQUE ("skill_id", "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "statement" ADD CONSTRAINT "statement_skill_id_role_id_level_id_position_key" UNIQUE ("skill_id", "role_id", "level_id", "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "statement_topic" ADD CONSTRAINT "statement_topic_skill_id_role_id_key_position_key" UNIQUE ("skill_id", "role_id", "key", "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "playbook_item" ADD CONSTRAINT "playbook_item_skill_id_section_position_key" UNIQUE ("skill_id", "section", "position") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "document" ADD CONSTRAINT "document_subject_current_fkey" FOREIGN KEY ("subject", "current") REFERENCES "revision"("subject", "number") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "revision" ADD CONSTRAINT "revision_subject_fkey" FOREIGN KEY ("subject") REFERENCES "document"("subject") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "skill_group" ADD CONSTRAINT "skill_group_domain_id_fkey" FOREIGN KEY ("domain_id") REFERENCES "domain"("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "area_topic" ADD CONSTRAINT "area_topic_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "area_topic" ADD CONSTRAINT "area_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "skill" ADD CONSTRAINT "skill_subject_fkey" FOREIGN KEY ("subject") REFERENCES "document"("subject") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "skill" ADD CONSTRAINT "skill_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "skill_group"("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "skill" ADD CONSTRAINT "skill_id_source_locale_fkey" FOREIGN KEY ("id", "source_locale") REFERENCES "skill_text"("skill_id", "locale") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "skill_text" ADD CONSTRAINT "skill_text_skill_id_fkey" FOREIGN KEY ("skill_id") REFERENCES "skill"("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "skill_topic" ADD CONSTRAINT "skill_topic_skill_id_fkey" FOREIGN KEY ("skill_id") REFERENCES "skill"("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "skill_topic" ADD CONSTRAINT "skill_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "skill_role" ADD CONSTRAINT "skill_role_skill_id_fkey" FOREIGN KEY ("skill_id") REFERENCES "skill"("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "skill_role" ADD CONSTRAINT "skill_role_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "expectation" ADD CONSTRAINT "expectation_skill_id_role_id_fkey" FOREIGN KEY ("skill_id", "role_id") REFERENCES "skill_role"("skill_id", "role_id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "expectation" ADD CONSTRAINT "expectation_level_id_fkey" FOREIGN KEY ("level_id") REFERENCES "level"("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "statement" ADD CONSTRAINT "statement_skill_id_role_id_level_id_fkey" FOREIGN KEY ("skill_id", "role_id", "level_id") REFERENCES "expectation"("skill_id", "role_id", "level_id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "statement" ADD CONSTRAINT "statement_skill_id_role_id_key_source_locale_fkey" FOREIGN KEY ("skill_id", "role_id", "key", "source_locale") REFERENCES "statement_text"("skill_id", "role_id", "key", "locale") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "statement_text" ADD CONSTRAINT "statement_text_skill_id_role_id_key_fkey" FOREIGN KEY ("skill_id", "role_id", "key") REFERENCES "statement"("skill_id", "role_id", "key") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "statement_topic" ADD CONSTRAINT "statement_topic_skill_id_role_id_key_fkey" FOREIGN KEY ("skill_id", "role_id", "key") REFERENCES "statement"("skill_id", "role_id", "key") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "statement_topic" ADD CONSTRAINT "statement_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "playbook" ADD CONSTRAINT "playbook_skill_id_fkey" FOREIGN KEY ("skill_id") REFERENCES "skill"("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "playbook_item" ADD CONSTRAINT "playbook_item_skill_id_fkey" FOREIGN KEY ("skill_id") REFERENCES "playbook"("skill_id") DEFERRABLE INITIALLY DEFERRED;

-- What Prisma cannot say: the rules of src/domain that a row can keep by itself.

CREATE FUNCTION is_id(value TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN char_length(value) <= 64 AND value ~ '^[a-z0-9]+(-[a-z0-9]+)*$';

CREATE FUNCTION is_locale(value TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN value ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$';

CREATE FUNCTION is_words(value TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN value ~ '\S';

-- A string, or { "text": a string, "outdated": true }.
CREATE FUNCTION is_translation(value JSONB) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE jsonb_typeof(value)
  WHEN 'string' THEN is_words(value #>> '{}')
  WHEN 'object' THEN value - 'text' = '{"outdated": true}'
    AND coalesce(jsonb_typeof(value -> 'text') = 'string' AND is_words(value ->> 'text'), false)
  ELSE false
END;

-- English always, and as a plain string; every other language as a translation.
CREATE FUNCTION is_localized_text(value JSONB) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE
  WHEN jsonb_typeof(value) <> 'object' THEN false
  WHEN coalesce(jsonb_typeof(value -> 'en'), 'null') <> 'string' THEN false
  ELSE NOT EXISTS (SELECT FROM jsonb_each(value) WHERE NOT is_locale("key") OR NOT is_translation("value"))
END;

CREATE FUNCTION is_list_of_localized_texts(value JSONB) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE
  WHEN jsonb_typeof(value) <> 'array' THEN false
  ELSE NOT EXISTS (SELECT FROM jsonb_array_elements(value) AS entry ("text") WHERE NOT is_localized_text("text"))
END;

ALTER TABLE "document"
  ADD CONSTRAINT "document_subject_is_known" CHECK ("subject" = 'catalogue' OR ("subject" LIKE 'skills/%' AND is_id(substr("subject", 8)))),
  ADD CONSTRAINT "document_current_is_a_number" CHECK ("current" >= 1),
  ADD CONSTRAINT "document_imported_is_a_document" CHECK (jsonb_typeof("imported") = 'object');

ALTER TABLE "revision"
  ADD CONSTRAINT "revision_number_is_a_number" CHECK ("number" >= 1),
  ADD CONSTRAINT "revision_document_is_a_document" CHECK (jsonb_typeof("document") = 'object'),
  ADD CONSTRAINT "revision_reason_is_words" CHECK (is_words("reason"));

ALTER TABLE "level"
  ADD CONSTRAINT "level_id_is_an_id" CHECK (is_id("id")),
  ADD CONSTRAINT "level_rank_is_a_rung" CHECK ("rank" BETWEEN 1 AND 7),
  ADD CONSTRAINT "level_name_is_text" CHECK (is_localized_text("name")),
  ADD CONSTRAINT "level_meaning_is_text" CHECK (is_localized_text("meaning"));

ALTER TABLE "domain"
  ADD CONSTRAINT "domain_id_is_an_id" CHECK (is_id("id")),
  ADD CONSTRAINT "domain_position_is_a_place" CHECK ("position" >= 1),
  ADD CONSTRAINT "domain_name_is_text" CHECK (is_localized_text("name"));

ALTER TABLE "skill_group"
  ADD CONSTRAINT "skill_group_id_is_an_id" CHECK (is_id("id")),
  ADD CONSTRAINT "skill_group_position_is_a_place" CHECK ("position" >= 1),
  ADD CONSTRAINT "skill_group_name_is_text" CHECK (is_localized_text("name")),
  ADD CONSTRAINT "skill_group_summary_is_text" CHECK (is_localized_text("summary"));

ALTER TABLE "role"
  ADD CONSTRAINT "role_id_is_an_id" CHECK (is_id("id")),
  ADD CONSTRAINT "role_position_is_a_place" CHECK ("position" >= 1),
  ADD CONSTRAINT "role_family_is_text" CHECK (is_localized_text("family")),
  ADD CONSTRAINT "role_stack_is_words" CHECK (is_words("stack")),
  ADD CONSTRAINT "role_does_is_texts" CHECK (is_list_of_localized_texts("does"));

ALTER TABLE "area"
  ADD CONSTRAINT "area_id_is_an_id" CHECK (is_id("id")),
  ADD CONSTRAINT "area_position_is_a_place" CHECK ("position" >= 1),
  ADD CONSTRAINT "area_name_is_text" CHECK (is_localized_text("name"));

ALTER TABLE "topic"
  ADD CONSTRAINT "topic_id_is_an_id" CHECK (is_id("id")),
  ADD CONSTRAINT "topic_position_is_a_place" CHECK ("position" >= 1),
  ADD CONSTRAINT "topic_name_is_text" CHECK (is_localized_text("name")),
  ADD CONSTRAINT "topic_meaning_is_text" CHECK (is_localized_text("meaning"));

ALTER TABLE "area_topic" ADD CONSTRAINT "area_topic_position_is_a_place" CHECK ("position" >= 1);

ALTER TABLE "skill"
  ADD CONSTRAINT "skill_id_is_an_id" CHECK (is_id("id")),
  ADD CONSTRAINT "skill_subject_is_its_own" CHECK ("subject" = 'skills/' || "id"),
  ADD CONSTRAINT "skill_source_is_english" CHECK ("source_locale" = 'en');

ALTER TABLE "skill_text"
  ADD CONSTRAINT "skill_text_locale_is_a_locale" CHECK (is_locale("locale")),
  ADD CONSTRAINT "skill_text_name_is_words" CHECK (is_words("name")),
  ADD CONSTRAINT "skill_text_summary_is_words" CHECK (is_words("summary")),
  ADD CONSTRAINT "skill_text_says_something" CHECK (num_nonnulls("name", "summary") > 0),
  ADD CONSTRAINT "skill_text_outdated_has_words" CHECK (("name" IS NOT NULL OR NOT "name_outdated") AND ("summary" IS NOT NULL OR NOT "summary_outdated")),
  ADD CONSTRAINT "skill_text_english_is_complete" CHECK ("locale" <> 'en' OR num_nulls("name", "summary") = 0),
  ADD CONSTRAINT "skill_text_english_is_current" CHECK ("locale" <> 'en' OR NOT ("name_outdated" OR "summary_outdated"));

ALTER TABLE "skill_topic" ADD CONSTRAINT "skill_topic_position_is_a_place" CHECK ("position" >= 1);

ALTER TABLE "skill_role" ADD CONSTRAINT "skill_role_position_is_a_place" CHECK ("position" >= 1);

ALTER TABLE "statement"
  ADD CONSTRAINT "statement_key_is_an_id" CHECK (is_id("key")),
  ADD CONSTRAINT "statement_position_is_a_place" CHECK ("position" >= 1),
  ADD CONSTRAINT "statement_source_is_english" CHECK ("source_locale" = 'en');

ALTER TABLE "statement_text"
  ADD CONSTRAINT "statement_text_locale_is_a_locale" CHECK (is_locale("locale")),
  ADD CONSTRAINT "statement_text_is_words" CHECK (is_words("text")),
  ADD CONSTRAINT "statement_text_english_is_current" CHECK ("locale" <> 'en' OR NOT "outdated");

ALTER TABLE "statement_topic" ADD CONSTRAINT "statement_topic_position_is_a_place" CHECK ("position" >= 1);

ALTER TABLE "playbook" ADD CONSTRAINT "playbook_context_is_text" CHECK (is_localized_text("context"));

ALTER TABLE "playbook_item"
  ADD CONSTRAINT "playbook_item_key_is_an_id" CHECK (is_id("key")),
  ADD CONSTRAINT "playbook_item_position_is_a_place" CHECK ("position" >= 1),
  ADD CONSTRAINT "playbook_item_heading_is_text" CHECK (is_localized_text("heading")),
  ADD CONSTRAINT "playbook_item_text_is_text" CHECK (is_localized_text("text")),
  ADD CONSTRAINT "playbook_item_heading_where_it_belongs" CHECK (("section" IN ('surfaces', 'questions')) = ("heading" IS NOT NULL));

-- Revisions: numbered without gaps, never changed, and the highest is the one that readers see.

CREATE FUNCTION revision_follows() RETURNS TRIGGER LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  following INTEGER := (SELECT coalesce(max(number), 0) + 1 FROM revision WHERE subject = NEW.subject);
BEGIN
  IF NEW.number <> following THEN
    RAISE check_violation USING CONSTRAINT = 'revision_follows',
      MESSAGE = format('The next revision of %s is %s, not %s', NEW.subject, following, NEW.number);
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER revision_follows BEFORE INSERT ON revision FOR EACH ROW EXECUTE FUNCTION revision_follows();

CREATE FUNCTION revision_is_final() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE restrict_violation USING CONSTRAINT = 'revision_is_final', MESSAGE = 'A revision is never changed and never deleted';
END $$;

CREATE TRIGGER revision_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON revision
FOR EACH STATEMENT EXECUTE FUNCTION revision_is_final();

CREATE FUNCTION current_is_latest() RETURNS TRIGGER LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  latest INTEGER := (SELECT max(number) FROM revision WHERE subject = NEW.subject);
BEGIN
  IF EXISTS (SELECT FROM document WHERE subject = NEW.subject AND current IS DISTINCT FROM latest) THEN
    RAISE check_violation USING CONSTRAINT = 'current_is_latest',
      MESSAGE = format('The latest revision of %s is %s, and the document names another', NEW.subject, latest);
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER current_is_latest AFTER INSERT OR UPDATE ON document
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION current_is_latest();

CREATE CONSTRAINT TRIGGER current_is_latest AFTER INSERT ON revision
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION current_is_latest();

-- What may not be empty at the end of a transaction. The row that may not be empty is locked first, so that of two
-- transactions that each take one of the last two rows away, the second sees what the first did.

CREATE FUNCTION domain_has_group() RETURNS TRIGGER LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  touched TEXT := CASE TG_TABLE_NAME WHEN 'domain' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(OLD) ->> 'domain_id' END;
BEGIN
  PERFORM FROM domain WHERE id = touched FOR NO KEY UPDATE;
  IF FOUND AND NOT EXISTS (SELECT FROM skill_group WHERE domain_id = touched) THEN
    RAISE check_violation USING CONSTRAINT = 'domain_has_group', MESSAGE = format('The domain %s has no group', touched);
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER domain_has_group AFTER INSERT ON domain
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION domain_has_group();

CREATE CONSTRAINT TRIGGER domain_has_group AFTER UPDATE OR DELETE ON skill_group
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION domain_has_group();

CREATE FUNCTION area_has_topic() RETURNS TRIGGER LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  touched TEXT := CASE TG_TABLE_NAME WHEN 'area' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(OLD) ->> 'area_id' END;
BEGIN
  PERFORM FROM area WHERE id = touched FOR NO KEY UPDATE;
  IF FOUND AND NOT EXISTS (SELECT FROM area_topic WHERE area_id = touched) THEN
    RAISE check_violation USING CONSTRAINT = 'area_has_topic', MESSAGE = format('The area %s has no topic', touched);
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER area_has_topic AFTER INSERT ON area
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION area_has_topic();

CREATE CONSTRAINT TRIGGER area_has_topic AFTER UPDATE OR DELETE ON area_topic
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION area_has_topic();

CREATE FUNCTION topic_has_area() RETURNS TRIGGER LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  touched TEXT := CASE TG_TABLE_NAME WHEN 'topic' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(OLD) ->> 'topic_id' END;
BEGIN
  PERFORM FROM topic WHERE id = touched FOR NO KEY UPDATE;
  IF FOUND AND NOT EXISTS (SELECT FROM area_topic WHERE topic_id = touched) THEN
    RAISE check_violation USING CONSTRAINT = 'topic_has_area', MESSAGE = format('The topic %s stands in no area', touched);
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER topic_has_area AFTER INSERT ON topic
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION topic_has_area();

CREATE CONSTRAINT TRIGGER topic_has_area AFTER UPDATE OR DELETE ON area_topic
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION topic_has_area();

CREATE FUNCTION skill_has_role() RETURNS TRIGGER LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  touched TEXT := CASE TG_TABLE_NAME WHEN 'skill' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(OLD) ->> 'skill_id' END;
BEGIN
  PERFORM FROM skill WHERE id = touched FOR NO KEY UPDATE;
  IF FOUND AND NOT EXISTS (SELECT FROM skill_role WHERE skill_id = touched) THEN
    RAISE check_violation USING CONSTRAINT = 'skill_has_role', MESSAGE = format('The skill %s has no role', touched);
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER skill_has_role AFTER INSERT ON skill
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION skill_has_role();

CREATE CONSTRAINT TRIGGER skill_has_role AFTER UPDATE OR DELETE ON skill_role
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION skill_has_role();

CREATE FUNCTION role_has_expectation() RETURNS TRIGGER LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  touched RECORD := coalesce(OLD, NEW);
BEGIN
  PERFORM FROM skill_role WHERE (skill_id, role_id) = (touched.skill_id, touched.role_id) FOR NO KEY UPDATE;
  IF FOUND AND NOT EXISTS (SELECT FROM expectation WHERE (skill_id, role_id) = (touched.skill_id, touched.role_id)) THEN
    RAISE check_violation USING CONSTRAINT = 'role_has_expectation',
      MESSAGE = format('The role %s of the skill %s has no expectation', touched.role_id, touched.skill_id);
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER role_has_expectation AFTER INSERT ON skill_role
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION role_has_expectation();

CREATE CONSTRAINT TRIGGER role_has_expectation AFTER UPDATE OR DELETE ON expectation
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION role_has_expectation();

CREATE FUNCTION expectation_has_statement() RETURNS TRIGGER LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  touched RECORD := coalesce(OLD, NEW);
BEGIN
  PERFORM FROM expectation
  WHERE (skill_id, role_id, level_id) = (touched.skill_id, touched.role_id, touched.level_id) FOR NO KEY UPDATE;
  IF FOUND AND NOT EXISTS (
    SELECT FROM statement WHERE (skill_id, role_id, level_id) = (touched.skill_id, touched.role_id, touched.level_id)
  ) THEN
    RAISE check_violation USING CONSTRAINT = 'expectation_has_statement',
      MESSAGE = format('The cell %s, %s, %s has no statement', touched.skill_id, touched.role_id, touched.level_id);
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER expectation_has_statement AFTER INSERT ON expectation
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION expectation_has_statement();

CREATE CONSTRAINT TRIGGER expectation_has_statement AFTER UPDATE OR DELETE ON statement
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION expectation_has_statement();

-- Every instance keeps the pages that it rendered until it hears here that one of their tags changed.

CREATE FUNCTION notify_content() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('content', CASE NEW.subject
    WHEN 'catalogue' THEN 'catalogue'
    ELSE 'skill:' || substr(NEW.subject, 8) || ' skills'
  END);
  RETURN NULL;
END $$;

CREATE TRIGGER document_is_new AFTER INSERT ON document FOR EACH ROW EXECUTE FUNCTION notify_content();

CREATE TRIGGER document_changes AFTER UPDATE ON document FOR EACH ROW
WHEN (OLD.current IS DISTINCT FROM NEW.current) EXECUTE FUNCTION notify_content();
