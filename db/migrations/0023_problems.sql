CREATE TABLE "known_error" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"services" text[] NOT NULL,
	"category" text NOT NULL,
	"title" text NOT NULL,
	"workaround" text NOT NULL,
	"review_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "known_error" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_incident" (
	"case_id" uuid NOT NULL,
	"incident_id" uuid NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	"linked_by" text NOT NULL,
	CONSTRAINT "problem_incident_case_id_incident_id_pk" PRIMARY KEY("case_id","incident_id")
);
--> statement-breakpoint
ALTER TABLE "problem_incident" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resource_request" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"text" text NOT NULL,
	"reply_by" timestamp with time zone NOT NULL,
	"asked_by_id" uuid NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answered_by" text,
	"answered_at" timestamp with time zone,
	"answer" text
);
--> statement-breakpoint
ALTER TABLE "resource_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "similarity_decision" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"service" text NOT NULL,
	"category" text NOT NULL,
	"incident_count" integer NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"decided_by" text NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "similarity_decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "root_cause_analysis" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"sent_by" text NOT NULL,
	"event_seq" integer NOT NULL,
	"accepted_at" timestamp with time zone,
	"returned_at" timestamp with time zone,
	"answered_by" text,
	"answer" text,
	CONSTRAINT "root_cause_one_answer" CHECK (accepted_at is null or returned_at is null)
);
--> statement-breakpoint
ALTER TABLE "root_cause_analysis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "root_cause_draft" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"saved_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "root_cause_draft" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "root_cause_extension" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"wished_on" date NOT NULL,
	"reason" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asked_by" text NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" text,
	"is_granted" boolean,
	"answer" text,
	CONSTRAINT "root_cause_extension_answer" CHECK ((answered_at is null) = (is_granted is null))
);
--> statement-breakpoint
ALTER TABLE "root_cause_extension" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "problem" ADD COLUMN "planned_work" text;--> statement-breakpoint
ALTER TABLE "problem" ADD COLUMN "opened_by_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "problem" ADD COLUMN "is_late" boolean NOT NULL;--> statement-breakpoint
ALTER TABLE "known_error" ADD CONSTRAINT "known_error_case_id_problem_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."problem"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_error" ADD CONSTRAINT "known_error_owner_id_organisation_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_incident" ADD CONSTRAINT "problem_incident_case_id_problem_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."problem"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_incident" ADD CONSTRAINT "problem_incident_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_request" ADD CONSTRAINT "resource_request_case_id_problem_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."problem"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "root_cause_analysis" ADD CONSTRAINT "root_cause_analysis_case_id_problem_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."problem"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "root_cause_draft" ADD CONSTRAINT "root_cause_draft_case_id_problem_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."problem"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "root_cause_extension" ADD CONSTRAINT "root_cause_extension_case_id_problem_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."problem"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "known_error_recorded" ON "known_error" USING btree ("recorded_at") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "problem_incident_incident" ON "problem_incident" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "resource_request_case" ON "resource_request" USING btree ("case_id","asked_at");--> statement-breakpoint
CREATE INDEX "similarity_decision_of" ON "similarity_decision" USING btree ("organisation_id","service","category","decided_at");--> statement-breakpoint
CREATE UNIQUE INDEX "root_cause_version" ON "root_cause_analysis" USING btree ("case_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "root_cause_extension_open" ON "root_cause_extension" USING btree ("case_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "root_cause_extension_case" ON "root_cause_extension" USING btree ("case_id","asked_at");--> statement-breakpoint
ALTER TABLE "problem" ADD CONSTRAINT "problem_opened_by_id_organisation_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "known_error_owner" ON "known_error" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "known_error_worker" ON "known_error" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "known_error_web_read" ON "known_error" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("known_error"."owner_id" = (select org()) or ("known_error"."ended_at" is null and (
        exists (select from organisation o where o.id = "known_error"."owner_id" and o.kind = 'AUB')
        or exists (select from supplier_assignment a where a.supplier_id = "known_error"."owner_id" and a.school_id = (select org())
          and (a.service = any("known_error"."services") or 'OTHER' = any("known_error"."services")) and a.from_on <= (app_clock() at time zone 'Europe/Copenhagen')::date and (a.to_on is null or a.to_on >= (app_clock() at time zone 'Europe/Copenhagen')::date)))));--> statement-breakpoint
CREATE POLICY "known_error_web_insert" ON "known_error" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("known_error"."owner_id" = (select org()));--> statement-breakpoint
CREATE POLICY "known_error_web_update" ON "known_error" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("known_error"."owner_id" = (select org())) WITH CHECK ("known_error"."owner_id" = (select org()));--> statement-breakpoint
CREATE POLICY "known_error_aub" ON "known_error" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ("known_error"."owner_id" = (select org()));--> statement-breakpoint
CREATE POLICY "problem_incident_owner" ON "problem_incident" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "problem_incident_worker" ON "problem_incident" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "problem_incident_sweep" ON "problem_incident" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "problem_incident_web_read" ON "problem_incident" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "problem_incident"."incident_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "problem_incident_web_insert" ON "problem_incident" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "problem_incident"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))) and exists (select from case_party p where p.case_id = "problem_incident"."incident_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "problem_incident_aub" ON "problem_incident" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "resource_request_owner" ON "resource_request" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resource_request_worker" ON "resource_request" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resource_request_sweep" ON "resource_request" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resource_request_web_read" ON "resource_request" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "resource_request"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "resource_request_web_insert" ON "resource_request" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "resource_request"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "resource_request_web_update" ON "resource_request" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "resource_request"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "resource_request"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "resource_request_aub" ON "resource_request" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "similarity_decision_owner" ON "similarity_decision" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "similarity_decision_worker" ON "similarity_decision" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "similarity_decision_web" ON "similarity_decision" AS PERMISSIVE FOR ALL TO "desk_web" USING ("similarity_decision"."organisation_id" = (select org())) WITH CHECK ("similarity_decision"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "similarity_decision_aub" ON "similarity_decision" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ("similarity_decision"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "root_cause_analysis_owner" ON "root_cause_analysis" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "root_cause_analysis_worker" ON "root_cause_analysis" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "root_cause_analysis_sweep" ON "root_cause_analysis" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "root_cause_analysis_web_read" ON "root_cause_analysis" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "root_cause_analysis"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "root_cause_analysis_web_insert" ON "root_cause_analysis" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "root_cause_analysis"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "root_cause_analysis_web_update" ON "root_cause_analysis" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "root_cause_analysis"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "root_cause_analysis"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "root_cause_analysis_aub" ON "root_cause_analysis" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "root_cause_draft_owner" ON "root_cause_draft" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "root_cause_draft_worker" ON "root_cause_draft" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "root_cause_draft_web" ON "root_cause_draft" AS PERMISSIVE FOR ALL TO "desk_web" USING ("root_cause_draft"."organisation_id" = (select org())) WITH CHECK ("root_cause_draft"."organisation_id" = (select org()) and exists (select from case_party p where p.case_id = "root_cause_draft"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "root_cause_extension_owner" ON "root_cause_extension" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "root_cause_extension_worker" ON "root_cause_extension" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "root_cause_extension_sweep" ON "root_cause_extension" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "root_cause_extension_web_read" ON "root_cause_extension" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "root_cause_extension"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "root_cause_extension_web_insert" ON "root_cause_extension" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "root_cause_extension"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "root_cause_extension_web_update" ON "root_cause_extension" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "root_cause_extension"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "root_cause_extension"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "root_cause_extension_aub" ON "root_cause_extension" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
ALTER POLICY "problem_web_insert" ON "problem" TO desk_web WITH CHECK ("problem"."opened_by_id" = org() and exists (select from organisation o where o.id = "problem"."owner_id")
        and ("problem"."counterpart_id" is null or exists (select from organisation o where o.id = "problem"."counterpart_id")));