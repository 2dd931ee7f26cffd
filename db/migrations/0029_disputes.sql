CREATE TABLE "breach_set_aside" (
	"breach_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "breach_set_aside" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dispute" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"raised_by_id" uuid NOT NULL,
	"raised_by_name" text NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"evidence" text,
	"priority_before" smallint,
	"wished_priority" smallint,
	"claimed_at" timestamp with time zone,
	"readings" jsonb NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by_name" text,
	"responsible_tick" jsonb,
	"counterpart_tick" jsonb,
	"settled_at" timestamp with time zone,
	CONSTRAINT "dispute_kind" CHECK (kind in ('PRIORITY', 'DETECTION')),
	CONSTRAINT "dispute_state" CHECK (state in ('OPEN', 'ACCEPTED', 'REJECTED', 'SETTLED'))
);
--> statement-breakpoint
ALTER TABLE "dispute" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback_proposal" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"about" text NOT NULL,
	"state" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"note" text,
	"proposed_by_id" uuid NOT NULL,
	"proposed_by_name" text NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"offered_to_id" uuid NOT NULL,
	"accepted_at" timestamp with time zone,
	"accepted_by_name" text,
	CONSTRAINT "feedback_proposal_state" CHECK (state in ('PROPOSED', 'ACCEPTED', 'REPLACED'))
);
--> statement-breakpoint
ALTER TABLE "feedback_proposal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "incident_cycle" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"cycle" integer NOT NULL,
	"handling_started_at" timestamp with time zone,
	"resolved_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"actual_resolved_at" timestamp with time zone,
	"reopened_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "incident_cycle" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "delivery" DROP CONSTRAINT "delivery_state";--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "actual_begun_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "should_have_detected_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "follows_up_id" uuid;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "cancel_reason" text;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "duplicate_of_id" uuid;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "agreed_resolution_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "breach_set_aside" ADD CONSTRAINT "breach_set_aside_breach_id_breach_id_fk" FOREIGN KEY ("breach_id") REFERENCES "public"."breach"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "breach_set_aside" ADD CONSTRAINT "breach_set_aside_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_proposal" ADD CONSTRAINT "feedback_proposal_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_cycle" ADD CONSTRAINT "incident_cycle_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "dispute_open" ON "dispute" USING btree ("case_id","kind") WHERE state in ('OPEN', 'REJECTED');--> statement-breakpoint
CREATE INDEX "dispute_case" ON "dispute" USING btree ("case_id","raised_at");--> statement-breakpoint
CREATE UNIQUE INDEX "feedback_proposal_open" ON "feedback_proposal" USING btree ("case_id","about") WHERE state = 'PROPOSED';--> statement-breakpoint
CREATE INDEX "feedback_proposal_case" ON "feedback_proposal" USING btree ("case_id","proposed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_cycle_once" ON "incident_cycle" USING btree ("case_id","cycle");--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_state" CHECK (state in ('QUEUED', 'SENT', 'FAILED', 'RECALLED'));--> statement-breakpoint
CREATE POLICY "delivery_web_recall" ON "delivery" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("delivery"."case_id" is not null and exists (select from case_party p where p.case_id = "delivery"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))) and "delivery"."state" = 'QUEUED') WITH CHECK ("delivery"."state" = 'RECALLED');--> statement-breakpoint
CREATE POLICY "breach_set_aside_owner" ON "breach_set_aside" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "breach_set_aside_worker" ON "breach_set_aside" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "breach_set_aside_sweep" ON "breach_set_aside" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "breach_set_aside_web_read" ON "breach_set_aside" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "breach_set_aside"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "breach_set_aside_web_insert" ON "breach_set_aside" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "breach_set_aside"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "breach_set_aside_web_update" ON "breach_set_aside" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "breach_set_aside"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "breach_set_aside"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "breach_set_aside_aub" ON "breach_set_aside" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "dispute_owner" ON "dispute" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "dispute_worker" ON "dispute" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "dispute_sweep" ON "dispute" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "dispute_web_read" ON "dispute" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "dispute"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "dispute_web_insert" ON "dispute" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "dispute"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "dispute_web_update" ON "dispute" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "dispute"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "dispute"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "dispute_aub" ON "dispute" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "feedback_proposal_owner" ON "feedback_proposal" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "feedback_proposal_worker" ON "feedback_proposal" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "feedback_proposal_sweep" ON "feedback_proposal" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "feedback_proposal_web_read" ON "feedback_proposal" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "feedback_proposal"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "feedback_proposal_web_insert" ON "feedback_proposal" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "feedback_proposal"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "feedback_proposal_web_update" ON "feedback_proposal" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "feedback_proposal"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "feedback_proposal"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "feedback_proposal_aub" ON "feedback_proposal" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "incident_cycle_owner" ON "incident_cycle" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "incident_cycle_worker" ON "incident_cycle" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "incident_cycle_sweep" ON "incident_cycle" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "incident_cycle_web_read" ON "incident_cycle" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "incident_cycle"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "incident_cycle_web_insert" ON "incident_cycle" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK (exists (select from case_party p where p.case_id = "incident_cycle"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "incident_cycle_web_update" ON "incident_cycle" AS PERMISSIVE FOR UPDATE TO "desk_web" USING (exists (select from case_party p where p.case_id = "incident_cycle"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "incident_cycle"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "incident_cycle_aub" ON "incident_cycle" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);