CREATE TABLE "attachment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"event_seq" integer NOT NULL,
	"organisation_id" uuid NOT NULL,
	"private_to" uuid,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"added_by_id" uuid NOT NULL,
	"added_by_name" text NOT NULL,
	CONSTRAINT "attachment_size" CHECK (size between 1 and 5242880)
);
--> statement-breakpoint
ALTER TABLE "attachment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attachment_content" (
	"attachment_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attachment_content" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_follower" (
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "case_follower_case_id_person_id_organisation_id_pk" PRIMARY KEY("case_id","person_id","organisation_id")
);
--> statement-breakpoint
ALTER TABLE "case_follower" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification" (
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"noun" text NOT NULL,
	"unread" integer NOT NULL,
	"last_kind" text NOT NULL,
	"last_topic" text NOT NULL,
	"last_seq" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"position" bigint NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notification_person_id_organisation_id_case_id_pk" PRIMARY KEY("person_id","organisation_id","case_id"),
	CONSTRAINT "notification_noun" CHECK (noun in ('INCIDENT', 'PROBLEM', 'CHANGE')),
	CONSTRAINT "notification_unread" CHECK (unread >= 0)
);
--> statement-breakpoint
ALTER TABLE "notification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification_choice" (
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"channel" text NOT NULL,
	"is_on" boolean NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notification_choice_person_id_organisation_id_topic_channel_pk" PRIMARY KEY("person_id","organisation_id","topic","channel"),
	CONSTRAINT "notification_choice_topic" CHECK (topic in ('CRITICAL', 'NEW_CASE', 'CASE_NEWS', 'DEADLINES', 'PROBLEMS', 'CHANGES', 'ACCOUNT')),
	CONSTRAINT "notification_choice_channel" CHECK (channel in ('MAIL', 'BELL')),
	CONSTRAINT "notification_choice_critical" CHECK (is_on or topic <> 'CRITICAL')
);
--> statement-breakpoint
ALTER TABLE "notification_choice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "delivery" DROP CONSTRAINT "delivery_state";--> statement-breakpoint
ALTER TABLE "attachment_content" ADD CONSTRAINT "attachment_content_attachment_id_attachment_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachment_case" ON "attachment" USING btree ("case_id","event_seq");--> statement-breakpoint
CREATE INDEX "notification_latest" ON "notification" USING btree ("person_id","organisation_id","position");--> statement-breakpoint
CREATE INDEX "notification_unread_of" ON "notification" USING btree ("person_id","organisation_id") WHERE unread > 0;--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_state" CHECK (state in ('QUEUED', 'SENT', 'FAILED', 'RECALLED', 'SILENCED'));--> statement-breakpoint
CREATE POLICY "attachment_owner" ON "attachment" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "attachment_worker" ON "attachment" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "attachment_web_read" ON "attachment" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "attachment"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))) and ("attachment"."private_to" is null or "attachment"."private_to" = (select org())));--> statement-breakpoint
CREATE POLICY "attachment_web_insert" ON "attachment" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "attachment"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))) and "attachment"."organisation_id" = (select org()) and ("attachment"."private_to" is null or "attachment"."private_to" = (select org())));--> statement-breakpoint
CREATE POLICY "attachment_aub_read" ON "attachment" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null and ("attachment"."private_to" is null or "attachment"."private_to" = (select org())));--> statement-breakpoint
CREATE POLICY "attachment_aub_insert" ON "attachment" AS PERMISSIVE FOR INSERT TO "desk_aub" WITH CHECK ((select org()) is not null and "attachment"."organisation_id" = (select org()) and ("attachment"."private_to" is null or "attachment"."private_to" = (select org())));--> statement-breakpoint
CREATE POLICY "attachment_content_owner" ON "attachment_content" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "attachment_content_worker" ON "attachment_content" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "attachment_content_desk_web_read" ON "attachment_content" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "attachment_content"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))) and exists (select from attachment a where a.id = "attachment_content"."attachment_id" and a.case_id = "attachment_content"."case_id"));--> statement-breakpoint
CREATE POLICY "attachment_content_desk_web_insert" ON "attachment_content" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "attachment_content"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))) and exists (select from attachment a where a.id = "attachment_content"."attachment_id" and a.case_id = "attachment_content"."case_id"));--> statement-breakpoint
CREATE POLICY "attachment_content_desk_aub_read" ON "attachment_content" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null and exists (select from attachment a where a.id = "attachment_content"."attachment_id" and a.case_id = "attachment_content"."case_id"));--> statement-breakpoint
CREATE POLICY "attachment_content_desk_aub_insert" ON "attachment_content" AS PERMISSIVE FOR INSERT TO "desk_aub" WITH CHECK ((select org()) is not null and exists (select from attachment a where a.id = "attachment_content"."attachment_id" and a.case_id = "attachment_content"."case_id"));--> statement-breakpoint
CREATE POLICY "case_follower_owner" ON "case_follower" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_follower_worker" ON "case_follower" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notification_owner" ON "notification" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notification_worker" ON "notification" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notification_desk_web_read" ON "notification" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("notification"."organisation_id" = (select org()) and "notification"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid) and exists (select from case_party p where p.case_id = "notification"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "notification_desk_web_look" ON "notification" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("notification"."organisation_id" = (select org()) and "notification"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid) and exists (select from case_party p where p.case_id = "notification"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock())))) WITH CHECK ("notification"."organisation_id" = (select org()) and "notification"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid) and exists (select from case_party p where p.case_id = "notification"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "notification_desk_aub_read" ON "notification" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ("notification"."organisation_id" = (select org()) and "notification"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid) and exists (select from case_party p where p.case_id = "notification"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "notification_desk_aub_look" ON "notification" AS PERMISSIVE FOR UPDATE TO "desk_aub" USING ("notification"."organisation_id" = (select org()) and "notification"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid) and exists (select from case_party p where p.case_id = "notification"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock())))) WITH CHECK ("notification"."organisation_id" = (select org()) and "notification"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid) and exists (select from case_party p where p.case_id = "notification"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "notification_choice_owner" ON "notification_choice" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notification_choice_worker" ON "notification_choice" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notification_choice_desk_web" ON "notification_choice" AS PERMISSIVE FOR ALL TO "desk_web" USING ("notification_choice"."organisation_id" = (select org()) and "notification_choice"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid)) WITH CHECK ("notification_choice"."organisation_id" = (select org()) and "notification_choice"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notification_choice_desk_aub" ON "notification_choice" AS PERMISSIVE FOR ALL TO "desk_aub" USING ("notification_choice"."organisation_id" = (select org()) and "notification_choice"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid)) WITH CHECK ("notification_choice"."organisation_id" = (select org()) and "notification_choice"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));