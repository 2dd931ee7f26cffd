CREATE TABLE "change_request" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" text NOT NULL,
	"title" text,
	"description" text,
	"business_consequence" text,
	"services" text[] NOT NULL,
	"priority" smallint,
	"owner_id" uuid NOT NULL,
	"counterpart_id" uuid,
	"reporter_name" text,
	"reporter_department" text,
	"reporter_location" text,
	"reporter_phone" text,
	"reporter_email" text,
	"created_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"resolved_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"instruction_version_id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"seq" integer DEFAULT 0 NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"last_hash" text NOT NULL,
	"next_due_at" timestamp with time zone,
	"next_owed_by" uuid,
	"external_system" text,
	"external_id" text,
	"type" text,
	"state" text NOT NULL,
	"affects_aub" text,
	"affects_aub_reason" text,
	"touches_atp_production" boolean DEFAULT false NOT NULL,
	"urgency" text,
	"impact" text,
	"risk_level" text,
	"risk_text" text,
	"user_impact" text,
	"window_start" timestamp with time zone,
	"window_end" timestamp with time zone,
	"rollback_plan" text,
	"test_plan" text,
	"communication_plan" text,
	"missing" text[] NOT NULL,
	"template_id" uuid,
	"problem_id" uuid,
	"submitted_at" timestamp with time zone,
	"notice_received_at" timestamp with time zone,
	"scope_version" integer DEFAULT 1 NOT NULL,
	"notice_scope_version" integer,
	"dialogue_scope_version" integer,
	"dialogue_confirmed_by_aub_at" timestamp with time zone,
	"dialogue_confirmed_by_school_side_at" timestamp with time zone,
	"implementation_started_at" timestamp with time zone,
	"implementation_ended_at" timestamp with time zone,
	"reviewed_at" timestamp with time zone,
	"review_text" text,
	CONSTRAINT "change_window" CHECK (window_end is null or window_start is null or window_end > window_start),
	CONSTRAINT "change_priority" CHECK (priority between 1 and 4)
);
--> statement-breakpoint
ALTER TABLE "change_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_breach" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"noun" text NOT NULL,
	"code" text NOT NULL,
	"rule" text NOT NULL,
	"owed_by_id" uuid NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"detail" jsonb NOT NULL,
	CONSTRAINT "case_breach_recorder" CHECK (recorded_by in ('TIMER', 'SWEEP', 'COMMAND'))
);
--> statement-breakpoint
ALTER TABLE "case_breach" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_deadline" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"data" jsonb,
	"fired_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "case_deadline" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" text NOT NULL,
	"title" text,
	"description" text,
	"business_consequence" text,
	"services" text[] NOT NULL,
	"priority" smallint,
	"owner_id" uuid NOT NULL,
	"counterpart_id" uuid,
	"reporter_name" text,
	"reporter_department" text,
	"reporter_location" text,
	"reporter_phone" text,
	"reporter_email" text,
	"created_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"resolved_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"instruction_version_id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"seq" integer DEFAULT 0 NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"last_hash" text NOT NULL,
	"next_due_at" timestamp with time zone,
	"next_owed_by" uuid,
	"external_system" text,
	"external_id" text,
	"category" text NOT NULL,
	"state" text NOT NULL,
	"grounds" text[] NOT NULL,
	"problem_owner_name" text NOT NULL,
	"problem_owner_phone" text,
	"problem_owner_email" text,
	"cause" text,
	"workaround" text,
	"review_on" date,
	"resolution_text" text,
	"close_reason" text,
	"rca_state" text NOT NULL,
	"rca_due_on" date NOT NULL,
	"rca_wall_on" date NOT NULL,
	"rca_agreed_due_on" date,
	"rca_sent_at" timestamp with time zone,
	"rca_waived_at" timestamp with time zone,
	"rca_waived_by" text,
	"rca_waiver_reason" text,
	"rca_objected_at" timestamp with time zone,
	"rca_objection" text,
	CONSTRAINT "problem_state" CHECK (state in ('OPEN', 'ANALYSIS', 'KNOWN_ERROR', 'SOLVED', 'CLOSED')),
	CONSTRAINT "problem_rca_state" CHECK (rca_state in ('NOT_REQUIRED', 'DUE', 'EXTENDED', 'SENT', 'ACCEPTED', 'RETURNED')),
	CONSTRAINT "problem_priority" CHECK (priority between 1 and 4),
	CONSTRAINT "problem_stamps" CHECK ((resolved_at is null or resolved_at >= opened_at) and (closed_at is null or closed_at >= resolved_at)),
	CONSTRAINT "problem_extension" CHECK (rca_agreed_due_on is null or (rca_agreed_due_on > rca_due_on and rca_agreed_due_on <= rca_wall_on))
);
--> statement-breakpoint
ALTER TABLE "problem" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_event" DROP CONSTRAINT "case_event_case_id_incident_id_fk";
--> statement-breakpoint
ALTER TABLE "affected_school" DROP CONSTRAINT "affected_school_case_id_incident_id_fk";
--> statement-breakpoint
ALTER TABLE "delivery" DROP CONSTRAINT "delivery_case_id_incident_id_fk";
--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_case_id_incident_id_fk";
--> statement-breakpoint
DROP INDEX "case_party_due";--> statement-breakpoint
DROP INDEX "case_party_open_due";--> statement-breakpoint
DROP INDEX "case_party_opened";--> statement-breakpoint
ALTER TABLE "case_party" ADD COLUMN "noun" text DEFAULT 'INCIDENT' NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "noun" text DEFAULT 'INCIDENT' NOT NULL;--> statement-breakpoint
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_owner_id_organisation_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_counterpart_id_organisation_id_fk" FOREIGN KEY ("counterpart_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_instruction_version_id_instruction_version_id_fk" FOREIGN KEY ("instruction_version_id") REFERENCES "public"."instruction_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem" ADD CONSTRAINT "problem_owner_id_organisation_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem" ADD CONSTRAINT "problem_counterpart_id_organisation_id_fk" FOREIGN KEY ("counterpart_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem" ADD CONSTRAINT "problem_instruction_version_id_instruction_version_id_fk" FOREIGN KEY ("instruction_version_id") REFERENCES "public"."instruction_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "change_number" ON "change_request" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "change_external" ON "change_request" USING btree ("owner_id","external_system","external_id") WHERE external_id is not null;--> statement-breakpoint
CREATE INDEX "change_window_start" ON "change_request" USING btree ("window_start") WHERE window_start is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "case_breach_once" ON "case_breach" USING btree ("case_id","code","due_at");--> statement-breakpoint
CREATE INDEX "case_breach_owed" ON "case_breach" USING btree ("owed_by_id","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "case_deadline_once" ON "case_deadline" USING btree ("case_id","kind","due_at");--> statement-breakpoint
CREATE INDEX "case_deadline_due" ON "case_deadline" USING btree ("due_at") WHERE fired_at is null and ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "problem_number" ON "problem" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "problem_external" ON "problem" USING btree ("owner_id","external_system","external_id") WHERE external_id is not null;--> statement-breakpoint
CREATE INDEX "case_party_due" ON "case_party" USING btree ("organisation_id","noun","next_due_at","case_id");--> statement-breakpoint
CREATE INDEX "case_party_open_due" ON "case_party" USING btree ("organisation_id","noun","is_open","next_due_at","case_id");--> statement-breakpoint
CREATE INDEX "case_party_opened" ON "case_party" USING btree ("organisation_id","noun","opened_at","case_id");--> statement-breakpoint
CREATE POLICY "change_request_owner" ON "change_request" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "change_request_worker" ON "change_request" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "change_request_sweep" ON "change_request" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "change_request_web_read" ON "change_request" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "change_request"."id" and p.reads_until is null));--> statement-breakpoint
CREATE POLICY "change_request_web_insert" ON "change_request" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("change_request"."owner_id" = (select org()));--> statement-breakpoint
CREATE POLICY "change_request_web_update" ON "change_request" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "change_request"."id" and p.writes_until is null)) WITH CHECK (exists (select from case_party p where p.case_id = "change_request"."id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "change_request_aub" ON "change_request" AS PERMISSIVE FOR ALL TO "desk_aub" USING (exists (select from case_party p where p.case_id = "change_request"."id" and p.reads_until is null)) WITH CHECK ("change_request"."owner_id" = (select org()) or exists (select from case_party p where p.case_id = "change_request"."id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "case_breach_owner" ON "case_breach" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_breach_worker" ON "case_breach" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_breach_sweep" ON "case_breach" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_breach_web_read" ON "case_breach" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "case_breach"."case_id" and p.reads_until is null));--> statement-breakpoint
CREATE POLICY "case_breach_web_insert" ON "case_breach" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "case_breach"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "case_breach_web_update" ON "case_breach" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "case_breach"."case_id" and p.writes_until is null)) WITH CHECK (exists (select from case_party p where p.case_id = "case_breach"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "case_breach_aub" ON "case_breach" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "case_deadline_owner" ON "case_deadline" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_deadline_worker" ON "case_deadline" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_deadline_sweep" ON "case_deadline" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_deadline_web_read" ON "case_deadline" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "case_deadline"."case_id" and p.reads_until is null));--> statement-breakpoint
CREATE POLICY "case_deadline_web_insert" ON "case_deadline" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "case_deadline"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "case_deadline_web_update" ON "case_deadline" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "case_deadline"."case_id" and p.writes_until is null)) WITH CHECK (exists (select from case_party p where p.case_id = "case_deadline"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "case_deadline_aub" ON "case_deadline" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "problem_owner" ON "problem" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "problem_worker" ON "problem" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "problem_sweep" ON "problem" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "problem_web_read" ON "problem" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "problem"."id" and p.reads_until is null));--> statement-breakpoint
CREATE POLICY "problem_web_insert" ON "problem" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("problem"."owner_id" = (select org()));--> statement-breakpoint
CREATE POLICY "problem_web_update" ON "problem" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "problem"."id" and p.writes_until is null)) WITH CHECK (exists (select from case_party p where p.case_id = "problem"."id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "problem_aub" ON "problem" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);