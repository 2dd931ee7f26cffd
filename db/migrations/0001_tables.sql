CREATE TABLE "breach" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"clock_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"owed_by_id" uuid NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	CONSTRAINT "breach_recorder" CHECK (recorded_by in ('TIMER', 'SWEEP', 'COMMAND'))
);
--> statement-breakpoint
ALTER TABLE "breach" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clock" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"cycle" integer NOT NULL,
	"kind" text NOT NULL,
	"ordinal" integer NOT NULL,
	"owed_by_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"half_at" timestamp with time zone NOT NULL,
	"risk_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"target_seconds" integer NOT NULL,
	"rule" text NOT NULL,
	"clause" text NOT NULL,
	"annex_id" uuid,
	"calendar" text,
	"calendar_version" text,
	"explanation" jsonb NOT NULL,
	"half_warned_at" timestamp with time zone,
	"risk_warned_at" timestamp with time zone,
	"missed_at" timestamp with time zone,
	"met_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"climb_level" smallint DEFAULT 0 NOT NULL,
	"climb_at" timestamp with time zone,
	CONSTRAINT "clock_kind" CHECK (kind in ('REACTION', 'FIRST_FEEDBACK', 'NEXT_STATUS', 'AGREED_FEEDBACK'))
);
--> statement-breakpoint
ALTER TABLE "clock" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "escalation_step" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"clock_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"level" smallint NOT NULL,
	"organisation_id" uuid NOT NULL,
	"contact_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"acknowledged_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "escalation_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_event" (
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"category" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"organisation_id" uuid,
	"source" text NOT NULL,
	"content_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "case_event_case_id_seq_pk" PRIMARY KEY("case_id","seq")
);
--> statement-breakpoint
ALTER TABLE "case_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_read" (
	"case_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"five_minutes" bigint NOT NULL,
	"organisation_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "case_read_case_id_reader_id_channel_five_minutes_pk" PRIMARY KEY("case_id","reader_id","channel","five_minutes")
);
--> statement-breakpoint
ALTER TABLE "case_read" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event_content" (
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"salt" text NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "event_content_case_id_seq_pk" PRIMARY KEY("case_id","seq")
);
--> statement-breakpoint
ALTER TABLE "event_content" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "affected_school" (
	"case_id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	CONSTRAINT "affected_school_case_id_school_id_pk" PRIMARY KEY("case_id","school_id")
);
--> statement-breakpoint
ALTER TABLE "affected_school" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_party" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"side" text NOT NULL,
	"reads_from" timestamp with time zone NOT NULL,
	"reads_until" timestamp with time zone,
	"writes_until" timestamp with time zone,
	"is_open" boolean NOT NULL,
	"next_due_at" timestamp with time zone NOT NULL,
	"next_owed_by" uuid,
	"opened_at" timestamp with time zone NOT NULL,
	"priority" smallint NOT NULL,
	CONSTRAINT "case_party_case_id_organisation_id_pk" PRIMARY KEY("case_id","organisation_id")
);
--> statement-breakpoint
ALTER TABLE "case_party" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "incident" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"business_consequence" text,
	"service" text NOT NULL,
	"other_service" text,
	"category" text NOT NULL,
	"state" text NOT NULL,
	"priority" smallint NOT NULL,
	"suggested_priority" smallint NOT NULL,
	"suggestion_reason" text NOT NULL,
	"priority_reason" text,
	"critical" jsonb NOT NULL,
	"impact" text,
	"urgency" text,
	"is_major_incident" boolean NOT NULL,
	"missing" text[] NOT NULL,
	"reporter_name" text,
	"reporter_department" text,
	"reporter_location" text,
	"reporter_phone" text,
	"reporter_email" text,
	"responsible_side" text NOT NULL,
	"reported_by_id" uuid NOT NULL,
	"responsible_id" uuid NOT NULL,
	"counterpart_id" uuid NOT NULL,
	"handler_name" text,
	"handler_phone" text,
	"opened_at" timestamp with time zone NOT NULL,
	"detected_at" timestamp with time zone NOT NULL,
	"occurred_at" timestamp with time zone,
	"handling_started_at" timestamp with time zone,
	"resolved_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"resolution_text" text,
	"is_root_cause_known" boolean,
	"workaround" text,
	"actual_resolved_at" timestamp with time zone,
	"actual_reason" text,
	"is_call_required" boolean,
	"call_phone" text,
	"instruction_version_id" text NOT NULL,
	"cycle" integer DEFAULT 1 NOT NULL,
	"status_count" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"seq" integer DEFAULT 0 NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"last_hash" text NOT NULL,
	"next_due_at" timestamp with time zone,
	"next_owed_by" uuid,
	"external_system" text,
	"external_id" text,
	CONSTRAINT "incident_priority" CHECK (priority between 1 and 4),
	CONSTRAINT "incident_state" CHECK (state in ('NEW', 'IN_PROGRESS', 'RESOLVED', 'CLOSED', 'CANCELLED')),
	CONSTRAINT "incident_service" CHECK (service in ('SCHOOL_STAY', 'BOARD_AND_LODGING', 'BOTH', 'OTHER')),
	CONSTRAINT "incident_stamps" CHECK ((resolved_at is null or resolved_at >= opened_at) and (closed_at is null or closed_at >= resolved_at))
);
--> statement-breakpoint
ALTER TABLE "incident" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "linked_incident" (
	"case_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	CONSTRAINT "linked_incident_case_id_other_id_pk" PRIMARY KEY("case_id","other_id")
);
--> statement-breakpoint
ALTER TABLE "linked_incident" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "heartbeat" (
	"name" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"organisation_id" uuid NOT NULL,
	"caller_id" uuid NOT NULL,
	"key" text NOT NULL,
	"input_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "idempotency_key_organisation_id_caller_id_key_pk" PRIMARY KEY("organisation_id","caller_id","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "installation" (
	"one" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"seeded_at" timestamp with time zone,
	CONSTRAINT "installation_one" CHECK (one = 1),
	CONSTRAINT "installation_kind" CHECK (kind in ('DEMO', 'TEST', 'PRODUCTION'))
);
--> statement-breakpoint
CREATE TABLE "instruction_version" (
	"id" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"content" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"school_id" uuid NOT NULL,
	"status" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	CONSTRAINT "agreement_status" CHECK (status in ('PENDING', 'ACTIVE', 'ENDED'))
);
--> statement-breakpoint
ALTER TABLE "agreement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_annex" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"unit_name" text NOT NULL,
	"phone" text NOT NULL,
	"mailbox" text NOT NULL,
	"out_of_hours_mailbox" text NOT NULL,
	"on_call_phone" text,
	"hours" jsonb NOT NULL,
	"escalation" jsonb NOT NULL,
	CONSTRAINT "annex_kind" CHECK (kind in ('ANNEX_1', 'ANNEX_2'))
);
--> statement-breakpoint
ALTER TABLE "contact_annex" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"cvr" text,
	"institution_number" text,
	"city" text,
	"is_test" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "organisation_kind" CHECK (kind in ('AUB', 'SCHOOL', 'SUPPLIER'))
);
--> statement-breakpoint
ALTER TABLE "organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "supplier_assignment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"school_id" uuid NOT NULL,
	"supplier_id" uuid NOT NULL,
	"service" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"has_power_of_attorney" boolean DEFAULT false NOT NULL,
	CONSTRAINT "assignment_service" CHECK (service in ('SCHOOL_STAY', 'BOARD_AND_LODGING'))
);
--> statement-breakpoint
ALTER TABLE "supplier_assignment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_token" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "api_token" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "integration_client" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"default_reporter" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "integration_client" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "membership" (
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"roles" text[] NOT NULL,
	"escalation_level" smallint,
	"ended_at" timestamp with time zone,
	CONSTRAINT "membership_person_id_organisation_id_pk" PRIMARY KEY("person_id","organisation_id")
);
--> statement-breakpoint
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"phone" text,
	"department" text,
	"location" text,
	"language" text DEFAULT 'da' NOT NULL,
	"password_hash" text,
	"disabled_at" timestamp with time zone,
	CONSTRAINT "person_language" CHECK (language in ('da', 'en'))
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"secret_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_attempt" (
	"login" text NOT NULL,
	"source" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sign_in_attempt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delivery" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"event_seq" integer NOT NULL,
	"template" text NOT NULL,
	"recipient" text NOT NULL,
	"recipient_name" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"language" text NOT NULL,
	"message_id" text NOT NULL,
	"in_reply_to" text,
	"data" jsonb NOT NULL,
	"state" text DEFAULT 'QUEUED' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"sent_at" timestamp with time zone,
	"answer" text,
	CONSTRAINT "delivery_state" CHECK (state in ('QUEUED', 'SENT', 'FAILED'))
);
--> statement-breakpoint
ALTER TABLE "delivery" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"rings" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"announced_at" timestamp with time zone,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "breach" ADD CONSTRAINT "breach_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "breach" ADD CONSTRAINT "breach_clock_id_clock_id_fk" FOREIGN KEY ("clock_id") REFERENCES "public"."clock"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock" ADD CONSTRAINT "clock_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalation_step" ADD CONSTRAINT "escalation_step_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalation_step" ADD CONSTRAINT "escalation_step_clock_id_clock_id_fk" FOREIGN KEY ("clock_id") REFERENCES "public"."clock"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_content" ADD CONSTRAINT "event_content_case_id_seq_case_event_case_id_seq_fk" FOREIGN KEY ("case_id","seq") REFERENCES "public"."case_event"("case_id","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affected_school" ADD CONSTRAINT "affected_school_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affected_school" ADD CONSTRAINT "affected_school_school_id_organisation_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident" ADD CONSTRAINT "incident_reported_by_id_organisation_id_fk" FOREIGN KEY ("reported_by_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident" ADD CONSTRAINT "incident_responsible_id_organisation_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident" ADD CONSTRAINT "incident_counterpart_id_organisation_id_fk" FOREIGN KEY ("counterpart_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident" ADD CONSTRAINT "incident_instruction_version_id_instruction_version_id_fk" FOREIGN KEY ("instruction_version_id") REFERENCES "public"."instruction_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "linked_incident" ADD CONSTRAINT "linked_incident_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "linked_incident" ADD CONSTRAINT "linked_incident_other_id_incident_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_school_id_organisation_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_annex" ADD CONSTRAINT "contact_annex_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_assignment" ADD CONSTRAINT "supplier_assignment_school_id_organisation_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_assignment" ADD CONSTRAINT "supplier_assignment_supplier_id_organisation_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_client_id_integration_client_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."integration_client"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integration_client" ADD CONSTRAINT "integration_client_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_organisation_id_membership_person_id_organisation_id_fk" FOREIGN KEY ("person_id","organisation_id") REFERENCES "public"."membership"("person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "breach_once" ON "breach" USING btree ("clock_id");--> statement-breakpoint
CREATE INDEX "breach_case" ON "breach" USING btree ("case_id","due_at");--> statement-breakpoint
CREATE INDEX "breach_owed" ON "breach" USING btree ("owed_by_id","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "clock_once" ON "clock" USING btree ("case_id","cycle","kind","ordinal");--> statement-breakpoint
CREATE INDEX "clock_due" ON "clock" USING btree ("due_at") WHERE met_at is null and ended_at is null and missed_at is null;--> statement-breakpoint
CREATE INDEX "clock_owed" ON "clock" USING btree ("owed_by_id","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "escalation_once" ON "escalation_step" USING btree ("clock_id","level");--> statement-breakpoint
CREATE INDEX "escalation_case" ON "escalation_step" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "case_read_at" ON "case_read" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "affected_school_school" ON "affected_school" USING btree ("school_id","case_id");--> statement-breakpoint
CREATE INDEX "case_party_due" ON "case_party" USING btree ("organisation_id","next_due_at","case_id");--> statement-breakpoint
CREATE INDEX "case_party_open_due" ON "case_party" USING btree ("organisation_id","is_open","next_due_at","case_id");--> statement-breakpoint
CREATE INDEX "case_party_opened" ON "case_party" USING btree ("organisation_id","opened_at","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_number" ON "incident" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_external" ON "incident" USING btree ("reported_by_id","external_system","external_id") WHERE external_id is not null;--> statement-breakpoint
CREATE INDEX "incident_open" ON "incident" USING btree ("state","next_due_at") WHERE state in ('NEW', 'IN_PROGRESS');--> statement-breakpoint
CREATE INDEX "idempotency_age" ON "idempotency_key" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "agreement_school" ON "agreement" USING btree ("school_id");--> statement-breakpoint
CREATE UNIQUE INDEX "annex_version" ON "contact_annex" USING btree ("organisation_id","version");--> statement-breakpoint
CREATE INDEX "annex_in_force" ON "contact_annex" USING btree ("organisation_id","valid_from");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_one_aub" ON "organisation" USING btree ("kind") WHERE kind = 'AUB';--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_one_current" ON "supplier_assignment" USING btree ("school_id","service") WHERE to_on is null;--> statement-breakpoint
CREATE INDEX "assignment_school" ON "supplier_assignment" USING btree ("school_id","supplier_id");--> statement-breakpoint
CREATE INDEX "assignment_supplier" ON "supplier_assignment" USING btree ("supplier_id","school_id");--> statement-breakpoint
CREATE UNIQUE INDEX "token_secret" ON "api_token" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "token_client" ON "api_token" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "token_organisation" ON "api_token" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "client_organisation" ON "integration_client" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "membership_organisation" ON "membership" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_email" ON "person" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "session_secret" ON "session" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempt_login" ON "sign_in_attempt" USING btree ("login","at");--> statement-breakpoint
CREATE UNIQUE INDEX "delivery_once" ON "delivery" USING btree ("case_id","event_seq","recipient","template");--> statement-breakpoint
CREATE UNIQUE INDEX "delivery_message" ON "delivery" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "delivery_queue" ON "delivery" USING btree ("next_attempt_at") WHERE state = 'QUEUED';--> statement-breakpoint
CREATE INDEX "outbox_unsettled" ON "outbox" USING btree ("next_attempt_at","id") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "outbox_unannounced" ON "outbox" USING btree ("id") WHERE announced_at is null;--> statement-breakpoint
CREATE INDEX "outbox_case" ON "outbox" USING btree ("case_id","id");--> statement-breakpoint
CREATE POLICY "breach_owner" ON "breach" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "breach_worker" ON "breach" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "breach_sweep" ON "breach" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "breach_web_read" ON "breach" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "breach"."case_id" and p.reads_until is null));--> statement-breakpoint
CREATE POLICY "breach_web_insert" ON "breach" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "breach"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "breach_web_update" ON "breach" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "breach"."case_id" and p.writes_until is null)) WITH CHECK (exists (select from case_party p where p.case_id = "breach"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "breach_aub" ON "breach" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "clock_owner" ON "clock" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clock_worker" ON "clock" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clock_sweep" ON "clock" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clock_web_read" ON "clock" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "clock"."case_id" and p.reads_until is null));--> statement-breakpoint
CREATE POLICY "clock_web_insert" ON "clock" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "clock"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "clock_web_update" ON "clock" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "clock"."case_id" and p.writes_until is null)) WITH CHECK (exists (select from case_party p where p.case_id = "clock"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "clock_aub" ON "clock" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "escalation_step_owner" ON "escalation_step" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "escalation_step_worker" ON "escalation_step" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "escalation_step_sweep" ON "escalation_step" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "escalation_step_web_read" ON "escalation_step" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "escalation_step"."case_id" and p.reads_until is null));--> statement-breakpoint
CREATE POLICY "escalation_step_web_insert" ON "escalation_step" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "escalation_step"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "escalation_step_web_update" ON "escalation_step" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "escalation_step"."case_id" and p.writes_until is null)) WITH CHECK (exists (select from case_party p where p.case_id = "escalation_step"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "escalation_step_aub" ON "escalation_step" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "case_event_owner" ON "case_event" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_event_worker" ON "case_event" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_event_sweep" ON "case_event" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_event_web_read" ON "case_event" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "case_event"."case_id" and p.reads_until is null) and ("case_event"."organisation_id" is null or exists (select from organisation o where o.id = "case_event"."organisation_id")));--> statement-breakpoint
CREATE POLICY "case_event_web_insert" ON "case_event" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "case_event"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "case_event_aub" ON "case_event" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "case_read_owner" ON "case_read" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_read_worker" ON "case_read" AS PERMISSIVE FOR SELECT TO "desk_worker" USING (true);--> statement-breakpoint
CREATE POLICY "case_read_web_read" ON "case_read" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "case_read"."case_id" and p.reads_until is null) and exists (select from organisation o where o.id = "case_read"."organisation_id"));--> statement-breakpoint
CREATE POLICY "case_read_web_insert" ON "case_read" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("case_read"."organisation_id" = (select org()) and exists (select from case_party p where p.case_id = "case_read"."case_id" and p.reads_until is null));--> statement-breakpoint
CREATE POLICY "case_read_aub" ON "case_read" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ("case_read"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "event_content_owner" ON "event_content" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "event_content_worker" ON "event_content" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "event_content_sweep" ON "event_content" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "event_content_web_read" ON "event_content" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_event e where e.case_id = "event_content"."case_id" and e.seq = "event_content"."seq"));--> statement-breakpoint
CREATE POLICY "event_content_web_insert" ON "event_content" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "event_content"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "event_content_aub" ON "event_content" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "affected_school_owner" ON "affected_school" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "affected_school_worker" ON "affected_school" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "affected_school_sweep" ON "affected_school" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "affected_school_web_read" ON "affected_school" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("affected_school"."school_id" = (select org()) or exists (select from case_party p where p.case_id = "affected_school"."case_id" and p.side <> 'SCHOOL'));--> statement-breakpoint
CREATE POLICY "affected_school_web_insert" ON "affected_school" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "affected_school"."case_id" and p.writes_until is null) and ("affected_school"."school_id" = (select org()) or exists (
        select from supplier_assignment a
        where a.school_id = "affected_school"."school_id" and a.supplier_id = (select org()) and a.to_on is null)));--> statement-breakpoint
CREATE POLICY "affected_school_aub" ON "affected_school" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "case_party_owner" ON "case_party" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_party_desk_web" ON "case_party" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("case_party"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "case_party_desk_aub" ON "case_party" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ("case_party"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "incident_owner" ON "incident" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "incident_worker" ON "incident" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "incident_sweep" ON "incident" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "incident_web_read" ON "incident" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "incident"."id" and p.reads_until is null));--> statement-breakpoint
CREATE POLICY "incident_web_insert" ON "incident" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("incident"."reported_by_id" = org() and exists (select from organisation o where o.id = "incident"."responsible_id") and exists (select from organisation o where o.id = "incident"."counterpart_id"));--> statement-breakpoint
CREATE POLICY "incident_web_update" ON "incident" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "incident"."id" and p.writes_until is null)) WITH CHECK (exists (select from case_party p where p.case_id = "incident"."id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "incident_aub" ON "incident" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "linked_incident_owner" ON "linked_incident" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "linked_incident_worker" ON "linked_incident" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "linked_incident_sweep" ON "linked_incident" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "linked_incident_web_read" ON "linked_incident" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "linked_incident"."case_id" and p.reads_until is null));--> statement-breakpoint
CREATE POLICY "linked_incident_web_insert" ON "linked_incident" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "linked_incident"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "linked_incident_web_update" ON "linked_incident" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "linked_incident"."case_id" and p.writes_until is null)) WITH CHECK (exists (select from case_party p where p.case_id = "linked_incident"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "linked_incident_aub" ON "linked_incident" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "idempotency_key_owner" ON "idempotency_key" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "idempotency_key_worker" ON "idempotency_key" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "idempotency_key_desk_web" ON "idempotency_key" AS PERMISSIVE FOR ALL TO "desk_web" USING ("idempotency_key"."organisation_id" = (select org())) WITH CHECK ("idempotency_key"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "idempotency_key_desk_aub" ON "idempotency_key" AS PERMISSIVE FOR ALL TO "desk_aub" USING ("idempotency_key"."organisation_id" = (select org())) WITH CHECK ("idempotency_key"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "agreement_owner" ON "agreement" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "agreement_worker" ON "agreement" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "agreement_sweep" ON "agreement" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "agreement_web" ON "agreement" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from organisation o where o.id = "agreement"."school_id"));--> statement-breakpoint
CREATE POLICY "agreement_aub" ON "agreement" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "contact_annex_owner" ON "contact_annex" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "contact_annex_worker" ON "contact_annex" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "contact_annex_sweep" ON "contact_annex" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "contact_annex_web" ON "contact_annex" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from organisation o where o.id = "contact_annex"."organisation_id"));--> statement-breakpoint
CREATE POLICY "contact_annex_aub" ON "contact_annex" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "organisation_owner" ON "organisation" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organisation_worker" ON "organisation" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organisation_sweep" ON "organisation" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organisation_web" ON "organisation" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("organisation"."id" = (select org()) or "organisation"."kind" = 'AUB' or exists (
        select from supplier_assignment a
        where (a.school_id = "organisation"."id" and a.supplier_id = (select org()))
           or (a.supplier_id = "organisation"."id" and a.school_id = (select org())))
        or exists (select from membership m
          where m.organisation_id = "organisation"."id" and m.person_id = (select nullif(current_setting('app.person', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "organisation_aub" ON "organisation" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "supplier_assignment_owner" ON "supplier_assignment" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "supplier_assignment_worker" ON "supplier_assignment" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "supplier_assignment_sweep" ON "supplier_assignment" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "supplier_assignment_web" ON "supplier_assignment" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("supplier_assignment"."school_id" = (select org()) or "supplier_assignment"."supplier_id" = (select org()));--> statement-breakpoint
CREATE POLICY "supplier_assignment_aub" ON "supplier_assignment" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "api_token_owner" ON "api_token" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "api_token_desk_web" ON "api_token" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("api_token"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "api_token_desk_aub" ON "api_token" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ("api_token"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "integration_client_owner" ON "integration_client" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "integration_client_worker" ON "integration_client" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "integration_client_sweep" ON "integration_client" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "integration_client_desk_web" ON "integration_client" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("integration_client"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "integration_client_desk_aub" ON "integration_client" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ("integration_client"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "membership_owner" ON "membership" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "membership_worker" ON "membership" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "membership_sweep" ON "membership" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "membership_desk_web" ON "membership" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("membership"."organisation_id" = (select org()) or "membership"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "membership_desk_aub" ON "membership" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ("membership"."organisation_id" = (select org()) or "membership"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "person_owner" ON "person" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "person_worker" ON "person" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "person_sweep" ON "person" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "person_desk_web" ON "person" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("person"."id" = (select nullif(current_setting('app.person', true), '')::uuid) or exists (
          select from membership m where m.person_id = "person"."id" and m.organisation_id = (select org())));--> statement-breakpoint
CREATE POLICY "person_desk_aub" ON "person" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ("person"."id" = (select nullif(current_setting('app.person', true), '')::uuid) or exists (
          select from membership m where m.person_id = "person"."id" and m.organisation_id = (select org())));--> statement-breakpoint
CREATE POLICY "session_owner" ON "session" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "session_desk_web_read" ON "session" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("session"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "session_desk_web_update" ON "session" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("session"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid)) WITH CHECK ("session"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "session_desk_aub_read" ON "session" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ("session"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "session_desk_aub_update" ON "session" AS PERMISSIVE FOR UPDATE TO "desk_aub" USING ("session"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid)) WITH CHECK ("session"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "sign_in_attempt_owner" ON "sign_in_attempt" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "delivery_owner" ON "delivery" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "delivery_worker" ON "delivery" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "delivery_sweep" ON "delivery" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "delivery_web_read" ON "delivery" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "delivery"."case_id" and p.reads_until is null) and ("delivery"."organisation_id" = (select org()) or exists (select from case_party p where p.case_id = "delivery"."case_id" and p.side <> 'SCHOOL')));--> statement-breakpoint
CREATE POLICY "delivery_web_insert" ON "delivery" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "delivery"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "delivery_web_update" ON "delivery" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "delivery"."case_id" and p.writes_until is null)) WITH CHECK (exists (select from case_party p where p.case_id = "delivery"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "delivery_aub" ON "delivery" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null and ("delivery"."organisation_id" = (select org()) or exists (select from case_party p where p.case_id = "delivery"."case_id" and p.side <> 'SCHOOL'))) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "outbox_owner" ON "outbox" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "outbox_worker" ON "outbox" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "outbox_sweep" ON "outbox" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "outbox_web_read" ON "outbox" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "outbox"."case_id" and p.reads_until is null));--> statement-breakpoint
CREATE POLICY "outbox_web_insert" ON "outbox" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "outbox"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "outbox_web_update" ON "outbox" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "outbox"."case_id" and p.writes_until is null)) WITH CHECK (exists (select from case_party p where p.case_id = "outbox"."case_id" and p.writes_until is null));--> statement-breakpoint
CREATE POLICY "outbox_aub" ON "outbox" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);