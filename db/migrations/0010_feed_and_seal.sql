CREATE TABLE "seal" (
	"id" integer PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"upto_position" bigint NOT NULL,
	"reads_before" timestamp with time zone NOT NULL,
	"head_count" integer NOT NULL,
	"read_count" integer NOT NULL,
	"heads_hash" text NOT NULL,
	"reads_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "seal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "seal_head" (
	"case_id" uuid NOT NULL,
	"seal_id" integer NOT NULL,
	"seq" integer NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "seal_head_case_id_seal_id_pk" PRIMARY KEY("case_id","seal_id")
);
--> statement-breakpoint
ALTER TABLE "seal_head" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feed_head" (
	"one" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"highest" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "feed_head_one" CHECK (one = 1)
);
--> statement-breakpoint
ALTER TABLE "integration_client" ADD COLUMN "priority_words" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "position" bigint;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "only_for" uuid;--> statement-breakpoint
ALTER TABLE "seal_head" ADD CONSTRAINT "seal_head_seal_id_seal_id_fk" FOREIGN KEY ("seal_id") REFERENCES "public"."seal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "seal_head_seal" ON "seal_head" USING btree ("seal_id");--> statement-breakpoint
CREATE INDEX "case_read_since" ON "case_read" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_position" ON "outbox" USING btree ("position") WHERE position is not null;--> statement-breakpoint
DROP POLICY "outbox_web_update" ON "outbox" CASCADE;--> statement-breakpoint
CREATE POLICY "seal_owner" ON "seal" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "seal_worker" ON "seal" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "seal_aub" ON "seal" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "seal_head_owner" ON "seal_head" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "seal_head_worker" ON "seal_head" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "seal_head_web_read" ON "seal_head" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "seal_head"."case_id" and p.reads_until is null));--> statement-breakpoint
CREATE POLICY "seal_head_aub" ON "seal_head" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
ALTER POLICY "outbox_web_read" ON "outbox" TO desk_web USING (case when "outbox"."only_for" is null then exists (select from case_party p where p.case_id = "outbox"."case_id" and p.reads_until is null) else "outbox"."only_for" = (select org()) end);--> statement-breakpoint
ALTER POLICY "outbox_web_insert" ON "outbox" TO desk_web WITH CHECK ("outbox"."only_for" is null and "outbox"."position" is null and exists (select from case_party p where p.case_id = "outbox"."case_id" and p.writes_until is null));--> statement-breakpoint
ALTER POLICY "outbox_aub" ON "outbox" TO desk_aub USING ((select org()) is not null and ("outbox"."only_for" is null or "outbox"."only_for" = (select org()))) WITH CHECK ((select org()) is not null and "outbox"."only_for" is null and "outbox"."position" is null);