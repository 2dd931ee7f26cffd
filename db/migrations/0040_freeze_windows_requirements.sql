CREATE TABLE "calendar_feed" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"last_used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "calendar_feed" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "freeze_correction" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"reason" text,
	"decided_at" timestamp with time zone NOT NULL,
	"decided_by" text NOT NULL,
	CONSTRAINT "freeze_name" CHECK (name in ('SUMMER', 'NEW_YEAR')),
	CONSTRAINT "freeze_order" CHECK (last_day >= first_day),
	CONSTRAINT "freeze_reason" CHECK ((kind = 'CORRECTED') = (reason is not null))
);
--> statement-breakpoint
ALTER TABLE "freeze_correction" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "freeze_reminder" (
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"year" integer NOT NULL,
	"days" integer NOT NULL,
	"reminded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "freeze_reminder_organisation_id_name_year_days_pk" PRIMARY KEY("organisation_id","name","year","days")
);
--> statement-breakpoint
ALTER TABLE "freeze_reminder" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interface_version" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"requirement_id" uuid NOT NULL,
	"service" text NOT NULL,
	"label" text NOT NULL,
	"valid_from" date NOT NULL,
	"address" text NOT NULL,
	"checksum" text
);
--> statement-breakpoint
ALTER TABLE "interface_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "requirement_answer" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"requirement_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"text" text,
	"answered_at" timestamp with time zone NOT NULL,
	"answered_by" text NOT NULL,
	CONSTRAINT "requirement_answer_kind" CHECK (answer in ('POSSIBLE', 'NOT_POSSIBLE', 'QUESTIONS')),
	CONSTRAINT "requirement_answer_text" CHECK (answer = 'POSSIBLE' or text is not null)
);
--> statement-breakpoint
ALTER TABLE "requirement_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "requirement_change" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"specification" text NOT NULL,
	"legal_basis" text,
	"services" text[] NOT NULL,
	"must_be_completed_on" date NOT NULL,
	"notice_days" integer NOT NULL,
	"short_notice_reason" text,
	"announced_at" timestamp with time zone NOT NULL,
	"announced_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "requirement_change" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "requirement_recipient" (
	"requirement_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"is_to_answer" boolean NOT NULL,
	CONSTRAINT "requirement_recipient_requirement_id_organisation_id_pk" PRIMARY KEY("requirement_id","organisation_id")
);
--> statement-breakpoint
ALTER TABLE "requirement_recipient" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_window" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"owner_id" uuid NOT NULL,
	"is_from_aub" boolean NOT NULL,
	"services" text[] NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"text" text NOT NULL,
	"change_id" uuid,
	"announced_at" timestamp with time zone NOT NULL,
	"announced_by" text NOT NULL,
	"cancelled_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "service_window_order" CHECK (ends_at > starts_at)
);
--> statement-breakpoint
ALTER TABLE "service_window" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_window_school" (
	"window_id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	CONSTRAINT "service_window_school_window_id_school_id_pk" PRIMARY KEY("window_id","school_id")
);
--> statement-breakpoint
ALTER TABLE "service_window_school" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_window_word" (
	"window_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"owner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"text" text,
	"by_name" text NOT NULL,
	CONSTRAINT "service_window_word_window_id_seq_pk" PRIMARY KEY("window_id","seq"),
	CONSTRAINT "service_window_word_kind" CHECK (kind in ('ANNOUNCED', 'CHANGED', 'CANCELLED'))
);
--> statement-breakpoint
ALTER TABLE "service_window_word" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "window_occupancy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"services" text[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "window_occupancy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "freeze_correction" ADD CONSTRAINT "freeze_correction_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interface_version" ADD CONSTRAINT "interface_version_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interface_version" ADD CONSTRAINT "interface_version_requirement_id_requirement_change_id_fk" FOREIGN KEY ("requirement_id") REFERENCES "public"."requirement_change"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_answer" ADD CONSTRAINT "requirement_answer_requirement_id_requirement_change_id_fk" FOREIGN KEY ("requirement_id") REFERENCES "public"."requirement_change"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_answer" ADD CONSTRAINT "requirement_answer_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_change" ADD CONSTRAINT "requirement_change_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_recipient" ADD CONSTRAINT "requirement_recipient_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_window" ADD CONSTRAINT "service_window_owner_id_organisation_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_window_school" ADD CONSTRAINT "service_window_school_school_id_organisation_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_window_word" ADD CONSTRAINT "service_window_word_window_id_service_window_id_fk" FOREIGN KEY ("window_id") REFERENCES "public"."service_window"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_secret" ON "calendar_feed" USING btree ("secret_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "freeze_version" ON "freeze_correction" USING btree ("organisation_id","name","year","version");--> statement-breakpoint
CREATE UNIQUE INDEX "interface_version_label" ON "interface_version" USING btree ("organisation_id","service","label");--> statement-breakpoint
CREATE INDEX "requirement_answer_of" ON "requirement_answer" USING btree ("requirement_id","answered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "requirement_number" ON "requirement_change" USING btree ("organisation_id","number");--> statement-breakpoint
CREATE INDEX "requirement_due" ON "requirement_change" USING btree ("must_be_completed_on");--> statement-breakpoint
CREATE INDEX "service_window_starts" ON "service_window" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "service_window_school_of" ON "service_window_school" USING btree ("school_id");--> statement-breakpoint
CREATE INDEX "window_occupancy_starts" ON "window_occupancy" USING btree ("starts_at");--> statement-breakpoint
CREATE POLICY "calendar_feed_owner" ON "calendar_feed" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "calendar_feed_worker" ON "calendar_feed" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "calendar_feed_desk_web_read" ON "calendar_feed" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("calendar_feed"."organisation_id" = (select org()) and "calendar_feed"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "calendar_feed_desk_web_insert" ON "calendar_feed" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("calendar_feed"."organisation_id" = (select org()) and "calendar_feed"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "calendar_feed_desk_web_end" ON "calendar_feed" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("calendar_feed"."organisation_id" = (select org()) and "calendar_feed"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid)) WITH CHECK ("calendar_feed"."organisation_id" = (select org()) and "calendar_feed"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "calendar_feed_desk_aub_read" ON "calendar_feed" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ("calendar_feed"."organisation_id" = (select org()) and "calendar_feed"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "calendar_feed_desk_aub_insert" ON "calendar_feed" AS PERMISSIVE FOR INSERT TO "desk_aub" WITH CHECK ("calendar_feed"."organisation_id" = (select org()) and "calendar_feed"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "calendar_feed_desk_aub_end" ON "calendar_feed" AS PERMISSIVE FOR UPDATE TO "desk_aub" USING ("calendar_feed"."organisation_id" = (select org()) and "calendar_feed"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid)) WITH CHECK ("calendar_feed"."organisation_id" = (select org()) and "calendar_feed"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "freeze_correction_owner" ON "freeze_correction" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "freeze_correction_worker" ON "freeze_correction" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "freeze_correction_sweep" ON "freeze_correction" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "freeze_correction_web" ON "freeze_correction" AS PERMISSIVE FOR SELECT TO "desk_web" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "freeze_correction_aub_read" ON "freeze_correction" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "freeze_correction_aub_insert" ON "freeze_correction" AS PERMISSIVE FOR INSERT TO "desk_aub" WITH CHECK ("freeze_correction"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "freeze_reminder_owner" ON "freeze_reminder" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "freeze_reminder_worker" ON "freeze_reminder" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "interface_version_owner" ON "interface_version" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "interface_version_worker" ON "interface_version" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "interface_version_sweep" ON "interface_version" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "interface_version_web" ON "interface_version" AS PERMISSIVE FOR SELECT TO "desk_web" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "interface_version_aub_read" ON "interface_version" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "interface_version_aub_insert" ON "interface_version" AS PERMISSIVE FOR INSERT TO "desk_aub" WITH CHECK ("interface_version"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "requirement_answer_owner" ON "requirement_answer" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "requirement_answer_worker" ON "requirement_answer" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "requirement_answer_sweep" ON "requirement_answer" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "requirement_answer_web_read" ON "requirement_answer" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("requirement_answer"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "requirement_answer_web_insert" ON "requirement_answer" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("requirement_answer"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "requirement_answer_aub" ON "requirement_answer" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "requirement_change_owner" ON "requirement_change" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "requirement_change_worker" ON "requirement_change" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "requirement_change_sweep" ON "requirement_change" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "requirement_change_web" ON "requirement_change" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from requirement_recipient r where r.requirement_id = "requirement_change"."id" and r.organisation_id = (select org())));--> statement-breakpoint
CREATE POLICY "requirement_change_aub_read" ON "requirement_change" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "requirement_change_aub_insert" ON "requirement_change" AS PERMISSIVE FOR INSERT TO "desk_aub" WITH CHECK ("requirement_change"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "requirement_recipient_owner" ON "requirement_recipient" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "requirement_recipient_worker" ON "requirement_recipient" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "requirement_recipient_sweep" ON "requirement_recipient" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "requirement_recipient_web" ON "requirement_recipient" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("requirement_recipient"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "requirement_recipient_aub_read" ON "requirement_recipient" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "requirement_recipient_aub_insert" ON "requirement_recipient" AS PERMISSIVE FOR INSERT TO "desk_aub" WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "service_window_owner" ON "service_window" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_window_worker" ON "service_window" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_window_sweep" ON "service_window" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_window_web_read" ON "service_window" AS PERMISSIVE FOR SELECT TO "desk_web" USING (("service_window"."owner_id" = (select org()) or ("service_window"."is_from_aub" and (select org()) is not null)
      or exists (select from service_window_school s where s.window_id = "service_window"."id" and s.school_id = (select org()))
      or exists (select from supplier_assignment a where a.school_id = "service_window"."owner_id" and a.supplier_id = (select org()) and a.from_on <= (app_clock() at time zone 'Europe/Copenhagen')::date and (a.to_on is null or a.to_on >= (app_clock() at time zone 'Europe/Copenhagen')::date))));--> statement-breakpoint
CREATE POLICY "service_window_web_insert" ON "service_window" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("service_window"."owner_id" = (select org()) and not "service_window"."is_from_aub");--> statement-breakpoint
CREATE POLICY "service_window_web_update" ON "service_window" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("service_window"."owner_id" = (select org())) WITH CHECK ("service_window"."owner_id" = (select org()));--> statement-breakpoint
CREATE POLICY "service_window_aub_read" ON "service_window" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "service_window_aub_insert" ON "service_window" AS PERMISSIVE FOR INSERT TO "desk_aub" WITH CHECK ("service_window"."owner_id" = (select org()) and "service_window"."is_from_aub");--> statement-breakpoint
CREATE POLICY "service_window_aub_update" ON "service_window" AS PERMISSIVE FOR UPDATE TO "desk_aub" USING ("service_window"."owner_id" = (select org())) WITH CHECK ("service_window"."owner_id" = (select org()));--> statement-breakpoint
CREATE POLICY "service_window_school_owner" ON "service_window_school" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_window_school_worker" ON "service_window_school" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_window_school_sweep" ON "service_window_school" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_window_school_web_read" ON "service_window_school" AS PERMISSIVE FOR SELECT TO "desk_web" USING (("service_window_school"."owner_id" = (select org()) or "service_window_school"."school_id" = (select org())));--> statement-breakpoint
CREATE POLICY "service_window_school_web_insert" ON "service_window_school" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("service_window_school"."owner_id" = (select org()));--> statement-breakpoint
CREATE POLICY "service_window_school_aub_read" ON "service_window_school" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "service_window_school_aub_insert" ON "service_window_school" AS PERMISSIVE FOR INSERT TO "desk_aub" WITH CHECK ("service_window_school"."owner_id" = (select org()));--> statement-breakpoint
CREATE POLICY "service_window_word_owner" ON "service_window_word" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_window_word_worker" ON "service_window_word" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_window_word_sweep" ON "service_window_word" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_window_word_web_read" ON "service_window_word" AS PERMISSIVE FOR SELECT TO "desk_web" USING ((select org()) is not null and exists (select from service_window w where w.id = "service_window_word"."window_id"));--> statement-breakpoint
CREATE POLICY "service_window_word_web_insert" ON "service_window_word" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("service_window_word"."owner_id" = (select org()));--> statement-breakpoint
CREATE POLICY "service_window_word_aub_read" ON "service_window_word" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "service_window_word_aub_insert" ON "service_window_word" AS PERMISSIVE FOR INSERT TO "desk_aub" WITH CHECK ("service_window_word"."owner_id" = (select org()));--> statement-breakpoint
CREATE POLICY "window_occupancy_owner" ON "window_occupancy" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "window_occupancy_worker" ON "window_occupancy" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "window_occupancy_sweep" ON "window_occupancy" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "window_occupancy_web_read" ON "window_occupancy" AS PERMISSIVE FOR SELECT TO "desk_web" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "window_occupancy_web_insert" ON "window_occupancy" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("window_occupancy"."owner_id" = (select org()));--> statement-breakpoint
CREATE POLICY "window_occupancy_web_update" ON "window_occupancy" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("window_occupancy"."owner_id" = (select org())) WITH CHECK ("window_occupancy"."owner_id" = (select org()));