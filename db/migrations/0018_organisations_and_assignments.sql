CREATE TABLE "annex_deviation" (
	"school_id" uuid PRIMARY KEY NOT NULL,
	"phone" text,
	"mailbox" text,
	"out_of_hours_mailbox" text,
	"text" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"decided_by" text NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "annex_deviation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_test" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"recipient" text NOT NULL,
	"code" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asked_by" text NOT NULL,
	"result" text,
	"answered_at" timestamp with time zone,
	"answered_by" text,
	"note" text,
	CONSTRAINT "contact_test_kind" CHECK (kind in ('OUT_OF_HOURS_MAIL', 'ON_CALL_ALARM')),
	CONSTRAINT "contact_test_result" CHECK (result in ('ARRIVED', 'FAILED'))
);
--> statement-breakpoint
ALTER TABLE "contact_test" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "school_import" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"imported_by" text NOT NULL,
	"row_count" integer NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by" text,
	"kept_count" integer
);
--> statement-breakpoint
ALTER TABLE "school_import" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "affected_school" ADD COLUMN "handled_by_id" uuid;--> statement-breakpoint
ALTER TABLE "case_party" ADD COLUMN "is_test" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "is_test" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_annex" ADD COLUMN "status_page_url" text;--> statement-breakpoint
ALTER TABLE "contact_annex" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "annex_deviation" ADD CONSTRAINT "annex_deviation_school_id_organisation_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_test" ADD CONSTRAINT "contact_test_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_test_asked" ON "contact_test" USING btree ("organisation_id","asked_at");--> statement-breakpoint
CREATE INDEX "school_import_at" ON "school_import" USING btree ("organisation_id","at");--> statement-breakpoint
ALTER TABLE "affected_school" ADD CONSTRAINT "affected_school_handled_by_id_organisation_id_fk" FOREIGN KEY ("handled_by_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_import_id_school_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."school_import"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_one_current" ON "agreement" USING btree ("school_id") WHERE status <> 'ENDED';--> statement-breakpoint
CREATE POLICY "affected_school_web_update" ON "affected_school" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("affected_school"."school_id" = (select org()) and exists (select from case_party p where p.case_id = "affected_school"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK ("affected_school"."school_id" = (select org()));--> statement-breakpoint
CREATE POLICY "contact_annex_aub_acknowledge" ON "contact_annex" AS PERMISSIVE FOR UPDATE TO "desk_aub" USING ((select org()) is not null and "contact_annex"."status" = 'SUBMITTED') WITH CHECK ((select org()) is not null and "contact_annex"."status" = 'ACKNOWLEDGED');--> statement-breakpoint
CREATE POLICY "annex_deviation_owner" ON "annex_deviation" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "annex_deviation_worker" ON "annex_deviation" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "annex_deviation_sweep" ON "annex_deviation" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "annex_deviation_web" ON "annex_deviation" AS PERMISSIVE FOR SELECT TO "desk_web" USING (("annex_deviation"."school_id" = (select org()) or (exists (select from organisation o where o.id = "annex_deviation"."school_id") and (
  exists (select from supplier_assignment a
    where ((a.school_id = "annex_deviation"."school_id" and a.supplier_id = (select org())) or (a.supplier_id = "annex_deviation"."school_id" and a.school_id = (select org())))
      and (a.to_on is null or a.to_on >= (app_clock() at time zone 'Europe/Copenhagen')::date))
  or exists (select from case_party p join affected_school s on s.case_id = p.case_id
    where p.organisation_id = (select org()) and p.is_open and (p.writes_until is null or p.writes_until > (select app_clock()))
      and s.school_id = "annex_deviation"."school_id")
  or exists (select from case_party p join incident i on i.id = p.case_id
    where p.organisation_id = (select org()) and p.side = 'SCHOOL' and p.is_open
      and "annex_deviation"."school_id" in (i.responsible_id, i.counterpart_id))))));--> statement-breakpoint
CREATE POLICY "annex_deviation_aub" ON "annex_deviation" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "contact_test_owner" ON "contact_test" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "contact_test_worker" ON "contact_test" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "contact_test_sweep" ON "contact_test" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "contact_test_desk_web" ON "contact_test" AS PERMISSIVE FOR ALL TO "desk_web" USING ("contact_test"."organisation_id" = (select org())) WITH CHECK ("contact_test"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "contact_test_desk_aub" ON "contact_test" AS PERMISSIVE FOR ALL TO "desk_aub" USING ("contact_test"."organisation_id" = (select org())) WITH CHECK ("contact_test"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "contact_test_aub_reads" ON "contact_test" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "school_import_owner" ON "school_import" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "school_import_worker" ON "school_import" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "school_import_sweep" ON "school_import" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "school_import_aub" ON "school_import" AS PERMISSIVE FOR ALL TO "desk_aub" USING ("school_import"."organisation_id" = (select org())) WITH CHECK ("school_import"."organisation_id" = (select org()));--> statement-breakpoint
ALTER POLICY "change_request_web_read" ON "change_request" TO desk_web USING (exists (select from case_party p where p.case_id = "change_request"."id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "change_request_web_update" ON "change_request" TO desk_web USING (exists (select from case_party p where p.case_id = "change_request"."id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "change_request"."id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "change_request_aub" ON "change_request" TO desk_aub USING (exists (select from case_party p where p.case_id = "change_request"."id" and (p.reads_until is null or p.reads_until > (select app_clock())))) WITH CHECK ("change_request"."owner_id" = (select org()) or exists (select from case_party p where p.case_id = "change_request"."id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "breach_web_read" ON "breach" TO desk_web USING (exists (select from case_party p where p.case_id = "breach"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "breach_web_insert" ON "breach" TO desk_web WITH CHECK (exists (select from case_party p where p.case_id = "breach"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "breach_web_update" ON "breach" TO desk_web USING (exists (select from case_party p where p.case_id = "breach"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "breach"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "case_breach_web_read" ON "case_breach" TO desk_web USING (exists (select from case_party p where p.case_id = "case_breach"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "case_breach_web_insert" ON "case_breach" TO desk_web WITH CHECK (exists (select from case_party p where p.case_id = "case_breach"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "case_breach_web_update" ON "case_breach" TO desk_web USING (exists (select from case_party p where p.case_id = "case_breach"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "case_breach"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "case_deadline_web_read" ON "case_deadline" TO desk_web USING (exists (select from case_party p where p.case_id = "case_deadline"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "case_deadline_web_insert" ON "case_deadline" TO desk_web WITH CHECK (exists (select from case_party p where p.case_id = "case_deadline"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "case_deadline_web_update" ON "case_deadline" TO desk_web USING (exists (select from case_party p where p.case_id = "case_deadline"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "case_deadline"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "clock_web_read" ON "clock" TO desk_web USING (exists (select from case_party p where p.case_id = "clock"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "clock_web_insert" ON "clock" TO desk_web WITH CHECK (exists (select from case_party p where p.case_id = "clock"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "clock_web_update" ON "clock" TO desk_web USING (exists (select from case_party p where p.case_id = "clock"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "clock"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "escalation_step_web_read" ON "escalation_step" TO desk_web USING (exists (select from case_party p where p.case_id = "escalation_step"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "escalation_step_web_insert" ON "escalation_step" TO desk_web WITH CHECK (exists (select from case_party p where p.case_id = "escalation_step"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "escalation_step_web_update" ON "escalation_step" TO desk_web USING (exists (select from case_party p where p.case_id = "escalation_step"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "escalation_step"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "case_event_web_read" ON "case_event" TO desk_web USING (exists (select from case_party p where p.case_id = "case_event"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))) and ("case_event"."organisation_id" is null or exists (select from organisation o where o.id = "case_event"."organisation_id")));--> statement-breakpoint
ALTER POLICY "case_event_web_insert" ON "case_event" TO desk_web WITH CHECK (exists (select from case_party p where p.case_id = "case_event"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))) and ("case_event"."organisation_id" is null or "case_event"."organisation_id" = (select org())));--> statement-breakpoint
ALTER POLICY "case_read_web_read" ON "case_read" TO desk_web USING (exists (select from case_party p where p.case_id = "case_read"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))) and exists (select from organisation o where o.id = "case_read"."organisation_id"));--> statement-breakpoint
ALTER POLICY "case_read_web_insert" ON "case_read" TO desk_web WITH CHECK ("case_read"."organisation_id" = (select org()) and exists (select from case_party p where p.case_id = "case_read"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "event_content_web_insert" ON "event_content" TO desk_web WITH CHECK (exists (select from case_party p where p.case_id = "event_content"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "seal_head_web_read" ON "seal_head" TO desk_web USING (exists (select from case_party p where p.case_id = "seal_head"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "affected_school_web_insert" ON "affected_school" TO desk_web WITH CHECK (exists (select from case_party p where p.case_id = "affected_school"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))) and ("affected_school"."school_id" = (select org()) or exists (
        select from supplier_assignment a
        where a.school_id = "affected_school"."school_id" and a.supplier_id = (select org()) and a.from_on <= (app_clock() at time zone 'Europe/Copenhagen')::date and (a.to_on is null or a.to_on >= (app_clock() at time zone 'Europe/Copenhagen')::date))));--> statement-breakpoint
ALTER POLICY "incident_web_read" ON "incident" TO desk_web USING (exists (select from case_party p where p.case_id = "incident"."id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "incident_web_update" ON "incident" TO desk_web USING (exists (select from case_party p where p.case_id = "incident"."id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "incident"."id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "linked_incident_web_read" ON "linked_incident" TO desk_web USING (exists (select from case_party p where p.case_id = "linked_incident"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "linked_incident_web_insert" ON "linked_incident" TO desk_web WITH CHECK (exists (select from case_party p where p.case_id = "linked_incident"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "linked_incident_web_update" ON "linked_incident" TO desk_web USING (exists (select from case_party p where p.case_id = "linked_incident"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "linked_incident"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "contact_annex_web" ON "contact_annex" TO desk_web USING ((("contact_annex"."organisation_id" = (select org()) or (exists (select from organisation o where o.id = "contact_annex"."organisation_id") and (
  exists (select from supplier_assignment a
    where ((a.school_id = "contact_annex"."organisation_id" and a.supplier_id = (select org())) or (a.supplier_id = "contact_annex"."organisation_id" and a.school_id = (select org())))
      and (a.to_on is null or a.to_on >= (app_clock() at time zone 'Europe/Copenhagen')::date))
  or exists (select from case_party p join affected_school s on s.case_id = p.case_id
    where p.organisation_id = (select org()) and p.is_open and (p.writes_until is null or p.writes_until > (select app_clock()))
      and s.school_id = "contact_annex"."organisation_id")
  or exists (select from case_party p join incident i on i.id = p.case_id
    where p.organisation_id = (select org()) and p.side = 'SCHOOL' and p.is_open
      and "contact_annex"."organisation_id" in (i.responsible_id, i.counterpart_id))))) or ((select org()) is not null and "contact_annex"."kind" = 'ANNEX_1')) and ("contact_annex"."status" <> 'DRAFT' or "contact_annex"."organisation_id" = (select org())));--> statement-breakpoint
ALTER POLICY "contact_annex_desk_aub_update" ON "contact_annex" TO desk_aub USING ("contact_annex"."organisation_id" = (select org())) WITH CHECK ("contact_annex"."organisation_id" = (select org()));--> statement-breakpoint
ALTER POLICY "mail_bounce_web" ON "mail_bounce" TO desk_web USING (("mail_bounce"."organisation_id" = (select org()) or (exists (select from organisation o where o.id = "mail_bounce"."organisation_id") and (
  exists (select from supplier_assignment a
    where ((a.school_id = "mail_bounce"."organisation_id" and a.supplier_id = (select org())) or (a.supplier_id = "mail_bounce"."organisation_id" and a.school_id = (select org())))
      and (a.to_on is null or a.to_on >= (app_clock() at time zone 'Europe/Copenhagen')::date))
  or exists (select from case_party p join affected_school s on s.case_id = p.case_id
    where p.organisation_id = (select org()) and p.is_open and (p.writes_until is null or p.writes_until > (select app_clock()))
      and s.school_id = "mail_bounce"."organisation_id")
  or exists (select from case_party p join incident i on i.id = p.case_id
    where p.organisation_id = (select org()) and p.side = 'SCHOOL' and p.is_open
      and "mail_bounce"."organisation_id" in (i.responsible_id, i.counterpart_id))))) or exists (
        select from organisation o where o.id = "mail_bounce"."organisation_id" and o.kind = 'AUB'));--> statement-breakpoint
ALTER POLICY "delivery_web_read" ON "delivery" TO desk_web USING (case when "delivery"."case_id" is null then "delivery"."sender_id" = (select org())
        else exists (select from case_party p where p.case_id = "delivery"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))) and ("delivery"."organisation_id" = (select org()) or (exists (select from case_party p where p.case_id = "delivery"."case_id" and p.side <> 'SCHOOL') and exists (select from organisation o where o.id = "delivery"."organisation_id"))) end);--> statement-breakpoint
ALTER POLICY "delivery_web_insert" ON "delivery" TO desk_web WITH CHECK (case when "delivery"."case_id" is null then "delivery"."sender_id" = org() else exists (select from case_party p where p.case_id = "delivery"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))) end);--> statement-breakpoint
ALTER POLICY "outbox_web_read" ON "outbox" TO desk_web USING (case when "outbox"."only_for" is null then exists (select from case_party p where p.case_id = "outbox"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))) else "outbox"."only_for" = (select org()) end);--> statement-breakpoint
ALTER POLICY "outbox_web_insert" ON "outbox" TO desk_web WITH CHECK ("outbox"."only_for" is null and "outbox"."position" is null and exists (select from case_party p where p.case_id = "outbox"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "problem_web_read" ON "problem" TO desk_web USING (exists (select from case_party p where p.case_id = "problem"."id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "problem_web_update" ON "problem" TO desk_web USING (exists (select from case_party p where p.case_id = "problem"."id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK (exists (select from case_party p where p.case_id = "problem"."id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "case_search_desk_web" ON "case_search" TO desk_web USING (exists (select from case_party p where p.case_id = "case_search"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
ALTER POLICY "case_search_desk_aub" ON "case_search" TO desk_aub USING (exists (select from case_party p where p.case_id = "case_search"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));