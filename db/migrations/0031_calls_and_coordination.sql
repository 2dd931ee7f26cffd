CREATE TABLE "case_request" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"reply_by" timestamp with time zone,
	"environment" text,
	"period_from" timestamp with time zone,
	"period_to" timestamp with time zone,
	"participants" text,
	"level" smallint,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by_name" text,
	"overdue_at" timestamp with time zone,
	CONSTRAINT "case_request_state" CHECK (state in ('REQUESTED', 'ACCEPTED', 'DECLINED', 'ANSWERED', 'DONE'))
);
--> statement-breakpoint
ALTER TABLE "case_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_role" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"email" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"appointed_at" timestamp with time zone NOT NULL,
	"appointed_by_name" text NOT NULL,
	"relieved_at" timestamp with time zone,
	"open_points" text,
	CONSTRAINT "case_role_kind" CHECK (role in ('SITUATION_MANAGER', 'COORDINATING_CONTACT'))
);
--> statement-breakpoint
ALTER TABLE "case_role" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "school_outcome" (
	"case_id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"note" text,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	CONSTRAINT "school_outcome_case_id_school_id_pk" PRIMARY KEY("case_id","school_id"),
	CONSTRAINT "school_outcome_kind" CHECK (outcome in ('RESTORED', 'RESEND_DATA', 'NOT_AFFECTED'))
);
--> statement-breakpoint
ALTER TABLE "school_outcome" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "escalation_step" ADD COLUMN "acknowledged_by" text;--> statement-breakpoint
ALTER TABLE "escalation_step" ADD COLUMN "event_seq" integer;--> statement-breakpoint
ALTER TABLE "escalation_step" ADD COLUMN "is_deputy" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "case_event" ADD COLUMN "private_to" uuid;--> statement-breakpoint
ALTER TABLE "case_event" ADD COLUMN "about_school_id" uuid;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "case_type" text DEFAULT 'INCIDENT' NOT NULL;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "is_broadcast" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "registered_by_id" uuid;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "received_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "call_settled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "public_seq" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "channel" text DEFAULT 'MAIL' NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "private_to" uuid;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "about_school_id" uuid;--> statement-breakpoint
ALTER TABLE "case_request" ADD CONSTRAINT "case_request_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_role" ADD CONSTRAINT "case_role_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school_outcome" ADD CONSTRAINT "school_outcome_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school_outcome" ADD CONSTRAINT "school_outcome_school_id_organisation_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_role_current" ON "case_role" USING btree ("case_id","role") WHERE relieved_at is null;--> statement-breakpoint
CREATE INDEX "case_role_case" ON "case_role" USING btree ("case_id","appointed_at");--> statement-breakpoint
ALTER TABLE "incident" ADD CONSTRAINT "incident_registered_by_id_organisation_id_fk" FOREIGN KEY ("registered_by_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident" ADD CONSTRAINT "incident_case_type" CHECK (case_type in ('INCIDENT', 'OPERATIONAL_DIALOGUE', 'TEST_REQUEST', 'INFORMATION_REQUEST', 'RESOURCE_REQUEST', 'NOTICE'));--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_channel" CHECK (channel in ('MAIL', 'WEBHOOK'));--> statement-breakpoint
CREATE POLICY "case_request_owner" ON "case_request" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_request_worker" ON "case_request" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_request_sweep" ON "case_request" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_request_web_read" ON "case_request" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "case_request"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "case_request_web_insert" ON "case_request" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "case_request"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "case_request_web_update" ON "case_request" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "case_request"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "case_request"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "case_request_aub" ON "case_request" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "case_role_owner" ON "case_role" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_role_worker" ON "case_role" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_role_sweep" ON "case_role" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_role_web_read" ON "case_role" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "case_role"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "case_role_web_insert" ON "case_role" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "case_role"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "case_role_web_update" ON "case_role" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "case_role"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "case_role"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "case_role_aub" ON "case_role" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "school_outcome_owner" ON "school_outcome" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "school_outcome_worker" ON "school_outcome" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "school_outcome_sweep" ON "school_outcome" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "school_outcome_web_read" ON "school_outcome" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "school_outcome"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))) and ("school_outcome"."school_id" = (select org()) or (exists (select from case_party p where p.case_id = "school_outcome"."case_id" and p.side <> 'SCHOOL') and exists (select from organisation o where o.id = "school_outcome"."school_id"))));--> statement-breakpoint
CREATE POLICY "school_outcome_web_insert" ON "school_outcome" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "school_outcome"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))) and ("school_outcome"."school_id" = (select org()) or (exists (select from case_party p where p.case_id = "school_outcome"."case_id" and p.side <> 'SCHOOL') and exists (select from organisation o where o.id = "school_outcome"."school_id"))));--> statement-breakpoint
CREATE POLICY "school_outcome_web_update" ON "school_outcome" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "school_outcome"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))) and ("school_outcome"."school_id" = (select org()) or (exists (select from case_party p where p.case_id = "school_outcome"."case_id" and p.side <> 'SCHOOL') and exists (select from organisation o where o.id = "school_outcome"."school_id")))) WITH CHECK (exists (select from case_party p where p.case_id = "school_outcome"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))) and ("school_outcome"."school_id" = (select org()) or (exists (select from case_party p where p.case_id = "school_outcome"."case_id" and p.side <> 'SCHOOL') and exists (select from organisation o where o.id = "school_outcome"."school_id"))));--> statement-breakpoint
CREATE POLICY "school_outcome_aub" ON "school_outcome" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
ALTER POLICY "case_event_web_read" ON "case_event" TO desk_web USING (exists (select from case_party p where p.case_id = "case_event"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))) and ("case_event"."organisation_id" is null or exists (select from organisation o where o.id = "case_event"."organisation_id")) and ("case_event"."private_to" is null or "case_event"."private_to" = (select org())) and ("case_event"."about_school_id" is null
      or "case_event"."about_school_id" = (select org()) or (exists (select from case_party p where p.case_id = "case_event"."case_id" and p.side <> 'SCHOOL') and exists (select from organisation o where o.id = "case_event"."about_school_id"))));--> statement-breakpoint
ALTER POLICY "case_event_web_insert" ON "case_event" TO desk_web WITH CHECK (exists (select from case_party p where p.case_id = "case_event"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))) and ("case_event"."organisation_id" is null or "case_event"."organisation_id" = (select org())) and ("case_event"."private_to" is null or "case_event"."private_to" = (select org())));--> statement-breakpoint
ALTER POLICY "case_event_aub" ON "case_event" TO desk_aub USING ((select org()) is not null and ("case_event"."private_to" is null or "case_event"."private_to" = (select org()))) WITH CHECK ((select org()) is not null and ("case_event"."private_to" is null or "case_event"."private_to" = (select org())));--> statement-breakpoint
ALTER POLICY "event_content_aub" ON "event_content" TO desk_aub USING ((select org()) is not null and exists (select from case_event e where e.case_id = "event_content"."case_id" and e.seq = "event_content"."seq")) WITH CHECK ((select org()) is not null);--> statement-breakpoint
ALTER POLICY "outbox_web_read" ON "outbox" TO desk_web USING (case when "outbox"."only_for" is null then exists (select from case_party p where p.case_id = "outbox"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))) and ("outbox"."private_to" is null or "outbox"."private_to" = (select org()))
        and ("outbox"."about_school_id" is null or "outbox"."about_school_id" = (select org()) or exists (select from case_party p where p.case_id = "outbox"."case_id" and p.side <> 'SCHOOL')) else "outbox"."only_for" = (select org()) end);--> statement-breakpoint
ALTER POLICY "outbox_aub" ON "outbox" TO desk_aub USING ((select org()) is not null and ("outbox"."only_for" is null or "outbox"."only_for" = (select org())) and ("outbox"."private_to" is null or "outbox"."private_to" = (select org()))) WITH CHECK ((select org()) is not null and "outbox"."only_for" is null and "outbox"."position" is null);