CREATE TABLE "change_incident" (
	"case_id" uuid NOT NULL,
	"incident_id" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"service" text NOT NULL,
	"highest_priority" smallint NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "change_incident_case_id_incident_id_pk" PRIMARY KEY("case_id","incident_id")
);
--> statement-breakpoint
ALTER TABLE "change_incident" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"reason" text,
	"scope_version" integer NOT NULL,
	"change_version" integer NOT NULL,
	"window_start" timestamp with time zone,
	"window_end" timestamp with time zone,
	"owner_id" uuid NOT NULL,
	"decided_by_id" uuid NOT NULL,
	"decided_by_name" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_seq" integer NOT NULL,
	CONSTRAINT "decision_not_own" CHECK (organisation_id <> owner_id),
	CONSTRAINT "decision_reason" CHECK (verdict not in ('OBJECTED', 'FREEZE_EXEMPTION') or reason is not null),
	CONSTRAINT "decision_order" CHECK (decided_at <= recorded_at)
);
--> statement-breakpoint
ALTER TABLE "decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision_request" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"expected_version" integer NOT NULL,
	"verdict" text NOT NULL,
	"conditions" text[] NOT NULL,
	"reason" text,
	"actual_decided_at" timestamp with time zone,
	"request_key" text,
	"session_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"person_name" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "decision_request_conditions" CHECK ((verdict = 'APPROVED_WITH_CONDITIONS') = (cardinality(conditions) > 0))
);
--> statement-breakpoint
ALTER TABLE "decision_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision_request_end" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "decision_request_end" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dialogue_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"scope_version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"organisation_id" uuid NOT NULL,
	"is_from_aub" boolean NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"text" text NOT NULL,
	"question_id" uuid,
	"closed_at" timestamp with time zone,
	"decision_id" uuid,
	"ticked_by_aub_at" timestamp with time zone,
	"ticked_by_aub_name" text,
	"ticked_by_school_side_at" timestamp with time zone,
	"ticked_by_school_side_name" text,
	"held_at" timestamp with time zone,
	"is_meeting" boolean DEFAULT false NOT NULL,
	"participants" jsonb,
	CONSTRAINT "dialogue_kind" CHECK (kind in ('QUESTION', 'ANSWER', 'POINT', 'CALL')),
	CONSTRAINT "dialogue_answer" CHECK ((kind = 'ANSWER') = (question_id is not null)),
	CONSTRAINT "dialogue_call" CHECK ((kind = 'CALL') = (held_at is not null))
);
--> statement-breakpoint
ALTER TABLE "dialogue_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standard_template" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"title" text NOT NULL,
	"scope" text NOT NULL,
	"steps" text NOT NULL,
	"limits" text NOT NULL,
	"services" text[] NOT NULL,
	"supplier_ids" uuid[],
	"approved_at" timestamp with time zone NOT NULL,
	"approved_by" text NOT NULL,
	"valid_to" date,
	"most_uses" integer,
	"uses_taken" integer DEFAULT 0 NOT NULL,
	"is_allowed_in_freeze" boolean DEFAULT false NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" text,
	"revoke_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "standard_uses" CHECK (most_uses > 0 and uses_taken >= 0)
);
--> statement-breakpoint
ALTER TABLE "standard_template" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "change_request" ADD COLUMN "kind" text DEFAULT 'CHANGE' NOT NULL;--> statement-breakpoint
ALTER TABLE "change_request" ADD COLUMN "template_use" integer;--> statement-breakpoint
ALTER TABLE "change_request" ADD COLUMN "school_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "change_request" ADD COLUMN "incident_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "change_request" ADD COLUMN "dialogue_confirmed_by_name" text;--> statement-breakpoint
ALTER TABLE "change_request" ADD COLUMN "dialogue_summary" text;--> statement-breakpoint
ALTER TABLE "change_request" ADD COLUMN "withdraw_reason" text;--> statement-breakpoint
ALTER TABLE "change_request" ADD COLUMN "wish_answer" text;--> statement-breakpoint
ALTER TABLE "change_request" ADD COLUMN "wish_answer_reason" text;--> statement-breakpoint
ALTER TABLE "change_request" ADD COLUMN "wish_answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "change_incident" ADD CONSTRAINT "change_incident_case_id_change_request_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."change_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_incident" ADD CONSTRAINT "change_incident_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_case_id_change_request_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."change_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_request_id_decision_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."decision_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_request" ADD CONSTRAINT "decision_request_case_id_change_request_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."change_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_request_end" ADD CONSTRAINT "decision_request_end_request_id_decision_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."decision_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_request_end" ADD CONSTRAINT "decision_request_end_case_id_change_request_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."change_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_entry" ADD CONSTRAINT "dialogue_entry_case_id_change_request_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."change_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_entry" ADD CONSTRAINT "dialogue_entry_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_template" ADD CONSTRAINT "standard_template_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "decision_once" ON "decision" USING btree ("case_id","change_version");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_request_once" ON "decision" USING btree ("case_id","request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_exemption_persons" ON "decision" USING btree ("case_id","scope_version","window_start","decided_by_id") WHERE verdict = 'FREEZE_EXEMPTION';--> statement-breakpoint
CREATE UNIQUE INDEX "decision_request_key" ON "decision_request" USING btree ("person_id","request_key");--> statement-breakpoint
CREATE INDEX "dialogue_case" ON "dialogue_entry" USING btree ("case_id","at");--> statement-breakpoint
ALTER TABLE "change_request" ADD CONSTRAINT "change_kind" CHECK (kind in ('CHANGE', 'WISH'));--> statement-breakpoint
CREATE POLICY "session_worker" ON "session" AS PERMISSIVE FOR SELECT TO "desk_worker" USING (true);--> statement-breakpoint
CREATE POLICY "change_incident_owner" ON "change_incident" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "change_incident_worker" ON "change_incident" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "change_incident_sweep" ON "change_incident" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "change_incident_web_read" ON "change_incident" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "change_incident"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "change_incident_web_insert" ON "change_incident" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "change_incident"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "change_incident_aub" ON "change_incident" AS PERMISSIVE FOR SELECT TO "desk_aub" USING (exists (select from case_party p where p.case_id = "change_incident"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "decision_owner" ON "decision" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "decision_worker" ON "decision" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "decision_sweep" ON "decision" AS PERMISSIVE FOR SELECT TO "desk_sweep" USING (true);--> statement-breakpoint
CREATE POLICY "decision_web" ON "decision" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "decision"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "decision_aub" ON "decision" AS PERMISSIVE FOR SELECT TO "desk_aub" USING (exists (select from case_party p where p.case_id = "decision"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "decision_request_owner" ON "decision_request" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "decision_request_worker" ON "decision_request" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "decision_request_end_owner" ON "decision_request_end" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "decision_request_end_worker" ON "decision_request_end" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "dialogue_entry_owner" ON "dialogue_entry" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "dialogue_entry_worker" ON "dialogue_entry" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "dialogue_entry_sweep" ON "dialogue_entry" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "dialogue_entry_web_read" ON "dialogue_entry" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "dialogue_entry"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "dialogue_entry_web_insert" ON "dialogue_entry" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "dialogue_entry"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))) and "dialogue_entry"."organisation_id" = (select org()) and not "dialogue_entry"."is_from_aub");--> statement-breakpoint
CREATE POLICY "dialogue_entry_web_update" ON "dialogue_entry" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "dialogue_entry"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "dialogue_entry"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "dialogue_entry_aub_read" ON "dialogue_entry" AS PERMISSIVE FOR SELECT TO "desk_aub" USING (exists (select from case_party p where p.case_id = "dialogue_entry"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "dialogue_entry_aub_insert" ON "dialogue_entry" AS PERMISSIVE FOR INSERT TO "desk_aub" WITH CHECK (exists (select from case_party p where p.case_id = "dialogue_entry"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))) and "dialogue_entry"."organisation_id" = (select org()) and "dialogue_entry"."is_from_aub");--> statement-breakpoint
CREATE POLICY "dialogue_entry_aub_update" ON "dialogue_entry" AS PERMISSIVE FOR UPDATE TO "desk_aub" USING (exists (select from case_party p where p.case_id = "dialogue_entry"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "dialogue_entry"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "standard_template_owner" ON "standard_template" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "standard_template_worker" ON "standard_template" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "standard_template_sweep" ON "standard_template" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "standard_template_web_read" ON "standard_template" AS PERMISSIVE FOR SELECT TO "desk_web" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "standard_template_web_use" ON "standard_template" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "standard_template_aub" ON "standard_template" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ("standard_template"."organisation_id" = (select org()));