-- What Prisma writes from the schema. Foreign keys are checked at the end of the transaction.

CREATE TYPE "answer" AS ENUM ('not-yet', 'learning', 'can-do', 'does-not-apply');

CREATE TABLE "person" (
  "id" TEXT NOT NULL,
  "email" TEXT,
  "email_verified" TIMESTAMPTZ(3),
  "name" TEXT,
  "image" TEXT,
  "is_admin" BOOLEAN NOT NULL DEFAULT false,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "person_account" (
  "person_id" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "provider" TEXT NOT NULL,
  "provider_account_id" TEXT NOT NULL,

  CONSTRAINT "person_account_pkey" PRIMARY KEY ("provider","provider_account_id")
);

CREATE TABLE "session" (
  "id" TEXT NOT NULL,
  "token_hash" TEXT NOT NULL,
  "person_id" TEXT NOT NULL,
  "expires" TIMESTAMPTZ(3) NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "agent" TEXT,

  CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "verification_token" (
  "identifier" TEXT NOT NULL,
  "token" TEXT NOT NULL,
  "expires" TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT "verification_token_pkey" PRIMARY KEY ("identifier","token")
);

CREATE TABLE "rate_limit" (
  "key" TEXT NOT NULL,
  "points" INTEGER NOT NULL,
  "expire" TIMESTAMPTZ(3),

  CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

CREATE TABLE "assessment" (
  "person_id" TEXT NOT NULL,
  "role" TEXT,
  "level" TEXT,
  "target_role" TEXT,
  "target_level" TEXT,
  "placed_at" TIMESTAMPTZ(3) NOT NULL,
  "place_number" INTEGER NOT NULL DEFAULT 0,
  "last_number" INTEGER NOT NULL DEFAULT 0,

  CONSTRAINT "assessment_pkey" PRIMARY KEY ("person_id")
);

CREATE TABLE "given_answer" (
  "person_id" TEXT NOT NULL,
  "skill" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "answer" "answer",
  "at" TIMESTAMPTZ(3) NOT NULL,
  "revision" INTEGER NOT NULL,
  "note" TEXT,
  "link" TEXT,
  "from_role" TEXT,

  CONSTRAINT "given_answer_pkey" PRIMARY KEY ("person_id","skill","role","key","id")
);

CREATE TABLE "plan_share" (
  "id" TEXT NOT NULL,
  "person_id" TEXT NOT NULL,
  "token" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "with_notes" BOOLEAN NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expires_at" TIMESTAMPTZ(3),
  "revoked_at" TIMESTAMPTZ(3),

  CONSTRAINT "plan_share_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "person_email_key" ON "person"("email");
CREATE INDEX "person_account_person_id_idx" ON "person_account"("person_id");
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");
CREATE INDEX "session_person_id_idx" ON "session"("person_id");
CREATE UNIQUE INDEX "verification_token_token_key" ON "verification_token"("token");
CREATE UNIQUE INDEX "given_answer_person_id_number_key" ON "given_answer"("person_id", "number");
CREATE UNIQUE INDEX "plan_share_token_key" ON "plan_share"("token");
CREATE INDEX "plan_share_person_id_idx" ON "plan_share"("person_id");

ALTER TABLE "person_account" ADD CONSTRAINT "person_account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "given_answer" ADD CONSTRAINT "given_answer_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "plan_share" ADD CONSTRAINT "plan_share_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;

-- What Prisma cannot say.

ALTER TABLE "person"
  ADD CONSTRAINT "person_email_is_an_address" CHECK ("email" = lower("email") AND "email" ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  ADD CONSTRAINT "person_name_is_short" CHECK (char_length("name") BETWEEN 1 AND 100),
  ADD CONSTRAINT "person_admin_is_proved" CHECK (NOT "is_admin" OR "email_verified" IS NOT NULL);

ALTER TABLE "session"
  ADD CONSTRAINT "session_token_is_a_hash" CHECK ("token_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "session_agent_is_short" CHECK (char_length("agent") <= 300);

ALTER TABLE "assessment"
  ADD CONSTRAINT "assessment_role_is_an_id" CHECK (is_id("role")),
  ADD CONSTRAINT "assessment_level_is_an_id" CHECK ("level" = '' OR is_id("level")),
  ADD CONSTRAINT "assessment_target_role_is_an_id" CHECK (is_id("target_role")),
  ADD CONSTRAINT "assessment_target_level_is_an_id" CHECK (is_id("target_level")),
  ADD CONSTRAINT "assessment_numbers_are_given_out" CHECK ("last_number" >= 0 AND "place_number" BETWEEN 0 AND "last_number");

ALTER TABLE "given_answer"
  ADD CONSTRAINT "given_answer_names_a_statement" CHECK (is_id("skill") AND is_id("role") AND is_id("key")),
  ADD CONSTRAINT "given_answer_id_is_short" CHECK ("id" ~ '^[A-Za-z0-9-]{1,40}$'),
  ADD CONSTRAINT "given_answer_number_is_a_number" CHECK ("number" >= 1),
  ADD CONSTRAINT "given_answer_revision_is_a_number" CHECK ("revision" >= 1),
  ADD CONSTRAINT "given_answer_note_is_short" CHECK (char_length("note") BETWEEN 1 AND 2000),
  ADD CONSTRAINT "given_answer_link_leads_to_the_web" CHECK (char_length("link") <= 500 AND "link" ~ '^https?://[^[:space:]]+$'),
  ADD CONSTRAINT "given_answer_from_is_an_id" CHECK (is_id("from_role"));

ALTER TABLE "plan_share"
  ADD CONSTRAINT "plan_share_token_cannot_be_guessed" CHECK ("token" ~ '^[A-Za-z0-9_-]{22,64}$'),
  ADD CONSTRAINT "plan_share_name_is_short" CHECK (char_length("name") BETWEEN 1 AND 100);
