CREATE TABLE "password_reset" (
	"secret_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "password_reset" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "access_request" ADD COLUMN "roles" text[];--> statement-breakpoint
ALTER TABLE "identity_provider" ADD COLUMN "required_claim" text;--> statement-breakpoint
ALTER TABLE "identity_provider" ADD COLUMN "required_value" text;--> statement-breakpoint
ALTER TABLE "identity_provider" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "bound_to" uuid;--> statement-breakpoint
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "password_reset_person" ON "password_reset" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "auditor_grant_live" ON "auditor_grant" USING btree ("person_id","organisation_id") WHERE ended_at is null;--> statement-breakpoint
CREATE POLICY "person_desk_aub_disable" ON "person" AS PERMISSIVE FOR UPDATE TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);--> statement-breakpoint
CREATE POLICY "password_reset_owner" ON "password_reset" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "case_party_desk_web" ON "case_party" TO desk_web USING ("case_party"."organisation_id" = (select org()) and (coalesce((select current_setting('app.auditor', true)), '') = '' or exists (
  select from auditor_grant g where g.person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    and g.organisation_id = (select org()) and g.ended_at is null and g.expires_at > (select app_clock())
    and "case_party"."opened_at" >= g.from_on and "case_party"."opened_at" < g.to_on)));--> statement-breakpoint
ALTER POLICY "organisation_web" ON "organisation" TO desk_web USING ("organisation"."id" = (select org()) or ((select org()) is not null and ("organisation"."kind" = 'AUB' or coalesce((select current_setting('app.auditor', true)), '') = 'AUB')) or exists (
        select from supplier_assignment a
        where (a.school_id = "organisation"."id" and a.supplier_id = (select org()))
           or (a.supplier_id = "organisation"."id" and a.school_id = (select org())))
        or exists (select from membership m
          where m.organisation_id = "organisation"."id" and m.person_id = (select nullif(current_setting('app.person', true), '')::uuid)));--> statement-breakpoint
ALTER POLICY "membership_desk_web" ON "membership" TO desk_web USING ("membership"."organisation_id" = (select org()) or "membership"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid) or (coalesce((select current_setting('app.auditor', true)), '') <> '' and (coalesce((select current_setting('app.auditor', true)), '') = 'AUB'
  or "membership"."organisation_id" = (select nullif(current_setting('app.aub', true), '')::uuid)
  or exists (select from supplier_assignment a where "membership"."organisation_id" in (a.school_id, a.supplier_id)))));--> statement-breakpoint
ALTER POLICY "membership_desk_aub" ON "membership" TO desk_aub USING ((select org()) is not null);--> statement-breakpoint
ALTER POLICY "person_desk_web" ON "person" TO desk_web USING ("person"."id" = (select nullif(current_setting('app.person', true), '')::uuid) or exists (
        select from membership m where m.person_id = "person"."id" and (m.organisation_id = (select org()) or coalesce((select current_setting('app.auditor', true)), '') <> '')));--> statement-breakpoint
ALTER POLICY "person_desk_aub" ON "person" TO desk_aub USING ((select org()) is not null);--> statement-breakpoint
ALTER POLICY "session_desk_web_update" ON "session" TO desk_web USING ("session"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid)) WITH CHECK ("session"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid) and ("session"."bound_to" is null or "session"."bound_to" = "session"."organisation_id"));--> statement-breakpoint
ALTER POLICY "session_desk_aub_update" ON "session" TO desk_aub USING ("session"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid)) WITH CHECK ("session"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid) and ("session"."bound_to" is null or "session"."bound_to" = "session"."organisation_id"));