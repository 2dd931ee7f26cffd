CREATE TABLE "adopted_annex" (
	"school_id" uuid NOT NULL,
	"supplier_id" uuid NOT NULL,
	"annex_id" uuid NOT NULL,
	"adopted_at" timestamp with time zone NOT NULL,
	"adopted_by" text NOT NULL,
	CONSTRAINT "adopted_annex_school_id_supplier_id_annex_id_pk" PRIMARY KEY("school_id","supplier_id","annex_id")
);
--> statement-breakpoint
ALTER TABLE "adopted_annex" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail_bounce" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"address" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"answer" text NOT NULL,
	"resolved_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "mail_bounce" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_event" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"actor_name" text NOT NULL,
	"actor_organisation_id" uuid,
	"content" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisation_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_request" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"subject" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"answer" text,
	"answered_by" text
);
--> statement-breakpoint
ALTER TABLE "access_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auditor_grant" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"from_on" timestamp with time zone NOT NULL,
	"to_on" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"granted_by" text NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "auditor_grant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "external_identity" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "external_identity_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
ALTER TABLE "external_identity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity_provider" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"issuer" text NOT NULL,
	"client_id" text NOT NULL,
	"client_secret" text,
	"organisation_claim" text NOT NULL,
	"assurance_claim" text,
	"minimum_assurance" text,
	"is_enabled" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
ALTER TABLE "identity_provider" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"roles" text[] NOT NULL,
	"secret_hash" text NOT NULL,
	"invited_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "delivery" ALTER COLUMN "case_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery" ALTER COLUMN "event_seq" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_annex" ADD COLUMN "status" text DEFAULT 'ACKNOWLEDGED' NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_annex" ADD COLUMN "contacts" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_annex" ADD COLUMN "points" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_annex" ADD COLUMN "on_call_address" text;--> statement-breakpoint
ALTER TABLE "contact_annex" ADD COLUMN "completed_by" text;--> statement-breakpoint
ALTER TABLE "contact_annex" ADD COLUMN "submitted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_annex" ADD COLUMN "acknowledged_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_annex" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_annex" ADD COLUMN "digital_post_sent_on" date;--> statement-breakpoint
ALTER TABLE "contact_annex" ADD COLUMN "checksum" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "successor_id" uuid;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "delivery_channel" text DEFAULT 'OWN_SA_SYSTEM' NOT NULL;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "email_domain" text;--> statement-breakpoint
ALTER TABLE "api_token" ADD COLUMN "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "api_token" ADD COLUMN "ending" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "api_token" ADD COLUMN "created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL;--> statement-breakpoint
ALTER TABLE "api_token" ADD COLUMN "created_by" text;--> statement-breakpoint
ALTER TABLE "api_token" ADD COLUMN "is_from_oauth" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "integration_client" ADD COLUMN "purpose" text;--> statement-breakpoint
ALTER TABLE "integration_client" ADD COLUMN "created_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "integration_client" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "integration_client" ADD COLUMN "oauth_secret_hash" text;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "sender_id" uuid;--> statement-breakpoint
ALTER TABLE "adopted_annex" ADD CONSTRAINT "adopted_annex_school_id_organisation_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adopted_annex" ADD CONSTRAINT "adopted_annex_supplier_id_organisation_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adopted_annex" ADD CONSTRAINT "adopted_annex_annex_id_contact_annex_id_fk" FOREIGN KEY ("annex_id") REFERENCES "public"."contact_annex"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_bounce" ADD CONSTRAINT "mail_bounce_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_event" ADD CONSTRAINT "organisation_event_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_request" ADD CONSTRAINT "access_request_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auditor_grant" ADD CONSTRAINT "auditor_grant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auditor_grant" ADD CONSTRAINT "auditor_grant_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "external_identity" ADD CONSTRAINT "external_identity_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_provider" ADD CONSTRAINT "identity_provider_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mail_bounce_open" ON "mail_bounce" USING btree ("organisation_id","address") WHERE resolved_at is null;--> statement-breakpoint
CREATE INDEX "organisation_event_at" ON "organisation_event" USING btree ("organisation_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "access_request_open" ON "access_request" USING btree ("organisation_id","subject") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "auditor_grant_person" ON "auditor_grant" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "external_identity_person" ON "external_identity" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "identity_provider_once" ON "identity_provider" USING btree ("organisation_id","issuer","client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_secret" ON "invitation" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "invitation_organisation" ON "invitation" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "annex_one_draft" ON "contact_annex" USING btree ("organisation_id") WHERE status = 'DRAFT';--> statement-breakpoint
ALTER TABLE "contact_annex" ADD CONSTRAINT "annex_status" CHECK (status in ('DRAFT', 'SUBMITTED', 'ACKNOWLEDGED', 'SUPERSEDED'));--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_concerns" CHECK (case_id is not null or sender_id is not null);--> statement-breakpoint
DROP POLICY "delivery_web_update" ON "delivery" CASCADE;--> statement-breakpoint
DROP POLICY "agreement_aub" ON "agreement" CASCADE;--> statement-breakpoint
DROP POLICY "organisation_aub" ON "organisation" CASCADE;--> statement-breakpoint
DROP POLICY "supplier_assignment_aub" ON "supplier_assignment" CASCADE;--> statement-breakpoint
DROP POLICY "api_token_desk_web" ON "api_token" CASCADE;--> statement-breakpoint
DROP POLICY "api_token_desk_aub" ON "api_token" CASCADE;--> statement-breakpoint
DROP POLICY "integration_client_desk_web" ON "integration_client" CASCADE;--> statement-breakpoint
DROP POLICY "integration_client_desk_aub" ON "integration_client" CASCADE;--> statement-breakpoint
CREATE POLICY "contact_annex_desk_web_insert" ON "contact_annex" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("contact_annex"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "contact_annex_desk_web_update" ON "contact_annex" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("contact_annex"."organisation_id" = (select org())) WITH CHECK ("contact_annex"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "contact_annex_desk_aub_insert" ON "contact_annex" AS PERMISSIVE FOR INSERT TO "desk_aub" WITH CHECK ("contact_annex"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "contact_annex_desk_aub_update" ON "contact_annex" AS PERMISSIVE FOR UPDATE TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "supplier_assignment_web_insert" ON "supplier_assignment" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("supplier_assignment"."school_id" = (select org()));--> statement-breakpoint
CREATE POLICY "supplier_assignment_web_update" ON "supplier_assignment" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("supplier_assignment"."school_id" = (select org())) WITH CHECK ("supplier_assignment"."school_id" = (select org()));--> statement-breakpoint
CREATE POLICY "membership_desk_web_update" ON "membership" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("membership"."organisation_id" = (select org())) WITH CHECK ("membership"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "membership_desk_aub_update" ON "membership" AS PERMISSIVE FOR UPDATE TO "desk_aub" USING ("membership"."organisation_id" = (select org())) WITH CHECK ("membership"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "person_desk_web_self" ON "person" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("person"."id" = (select nullif(current_setting('app.person', true), '')::uuid)) WITH CHECK ("person"."id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "person_desk_aub_self" ON "person" AS PERMISSIVE FOR UPDATE TO "desk_aub" USING ("person"."id" = (select nullif(current_setting('app.person', true), '')::uuid)) WITH CHECK ("person"."id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "agreement_aub" ON "agreement" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "organisation_aub" ON "organisation" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "supplier_assignment_aub" ON "supplier_assignment" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "api_token_desk_web" ON "api_token" AS PERMISSIVE FOR ALL TO "desk_web" USING ("api_token"."organisation_id" = (select org())) WITH CHECK ("api_token"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "api_token_desk_aub" ON "api_token" AS PERMISSIVE FOR ALL TO "desk_aub" USING ("api_token"."organisation_id" = (select org())) WITH CHECK ("api_token"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "integration_client_desk_web" ON "integration_client" AS PERMISSIVE FOR ALL TO "desk_web" USING ("integration_client"."organisation_id" = (select org())) WITH CHECK ("integration_client"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "integration_client_desk_aub" ON "integration_client" AS PERMISSIVE FOR ALL TO "desk_aub" USING ("integration_client"."organisation_id" = (select org())) WITH CHECK ("integration_client"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "adopted_annex_owner" ON "adopted_annex" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "adopted_annex_worker" ON "adopted_annex" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "adopted_annex_sweep" ON "adopted_annex" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "adopted_annex_web" ON "adopted_annex" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("adopted_annex"."school_id" = (select org()) or "adopted_annex"."supplier_id" = (select org()));--> statement-breakpoint
CREATE POLICY "adopted_annex_web_insert" ON "adopted_annex" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("adopted_annex"."school_id" = (select org()));--> statement-breakpoint
CREATE POLICY "adopted_annex_aub" ON "adopted_annex" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "mail_bounce_owner" ON "mail_bounce" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "mail_bounce_worker" ON "mail_bounce" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "mail_bounce_sweep" ON "mail_bounce" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "mail_bounce_web" ON "mail_bounce" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from organisation o where o.id = "mail_bounce"."organisation_id"));--> statement-breakpoint
CREATE POLICY "mail_bounce_web_update" ON "mail_bounce" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("mail_bounce"."organisation_id" = (select org())) WITH CHECK ("mail_bounce"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "mail_bounce_aub" ON "mail_bounce" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "organisation_event_owner" ON "organisation_event" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organisation_event_worker" ON "organisation_event" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organisation_event_sweep" ON "organisation_event" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organisation_event_web" ON "organisation_event" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("organisation_event"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "organisation_event_web_insert" ON "organisation_event" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("organisation_event"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "organisation_event_aub" ON "organisation_event" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "access_request_owner" ON "access_request" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "access_request_web" ON "access_request" AS PERMISSIVE FOR ALL TO "desk_web" USING ("access_request"."organisation_id" = (select org())) WITH CHECK ("access_request"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "access_request_aub" ON "access_request" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "auditor_grant_owner" ON "auditor_grant" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "auditor_grant_desk_web" ON "auditor_grant" AS PERMISSIVE FOR ALL TO "desk_web" USING ("auditor_grant"."organisation_id" = (select org()) or "auditor_grant"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid)) WITH CHECK ("auditor_grant"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "auditor_grant_desk_aub" ON "auditor_grant" AS PERMISSIVE FOR ALL TO "desk_aub" USING ("auditor_grant"."organisation_id" = (select org()) or "auditor_grant"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid)) WITH CHECK ("auditor_grant"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "external_identity_owner" ON "external_identity" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "identity_provider_owner" ON "identity_provider" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "identity_provider_sweep" ON "identity_provider" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "identity_provider_web" ON "identity_provider" AS PERMISSIVE FOR ALL TO "desk_web" USING ("identity_provider"."organisation_id" = (select org())) WITH CHECK ("identity_provider"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "identity_provider_aub" ON "identity_provider" AS PERMISSIVE FOR ALL TO "desk_aub" USING ("identity_provider"."organisation_id" = (select org())) WITH CHECK ("identity_provider"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "invitation_owner" ON "invitation" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "invitation_web" ON "invitation" AS PERMISSIVE FOR ALL TO "desk_web" USING ("invitation"."organisation_id" = (select org())) WITH CHECK ("invitation"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "invitation_aub" ON "invitation" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
ALTER POLICY "contact_annex_web" ON "contact_annex" TO desk_web USING (exists (select from organisation o where o.id = "contact_annex"."organisation_id") and ("contact_annex"."status" <> 'DRAFT' or "contact_annex"."organisation_id" = (select org())));--> statement-breakpoint
ALTER POLICY "contact_annex_aub" ON "contact_annex" TO desk_aub USING ((select org()) is not null and ("contact_annex"."status" <> 'DRAFT' or "contact_annex"."organisation_id" = (select org())));--> statement-breakpoint
ALTER POLICY "delivery_web_read" ON "delivery" TO desk_web USING (case when "delivery"."case_id" is null then "delivery"."sender_id" = (select org())
        else exists (select from case_party p where p.case_id = "delivery"."case_id" and p.reads_until is null) and ("delivery"."organisation_id" = (select org()) or exists (select from case_party p where p.case_id = "delivery"."case_id" and p.side <> 'SCHOOL')) end);--> statement-breakpoint
ALTER POLICY "delivery_web_insert" ON "delivery" TO desk_web WITH CHECK (case when "delivery"."case_id" is null then "delivery"."sender_id" = org() else exists (select from case_party p where p.case_id = "delivery"."case_id" and p.writes_until is null) end);--> statement-breakpoint
ALTER POLICY "delivery_aub" ON "delivery" TO desk_aub USING ((select org()) is not null) WITH CHECK ((select org()) is not null);