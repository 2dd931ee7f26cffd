CREATE TABLE "saved_view" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"filter" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "saved_view_scope" CHECK (scope in ('MINE', 'ORGANISATION', 'EVERYBODY')),
	CONSTRAINT "saved_view_list" CHECK (list in ('INCIDENTS', 'PROBLEMS', 'CHANGES'))
);
--> statement-breakpoint
ALTER TABLE "saved_view" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_view_own" ON "saved_view" USING btree ("organisation_id","list") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "saved_view_shared" ON "saved_view" USING btree ("list") WHERE removed_at is null and scope = 'EVERYBODY';--> statement-breakpoint
CREATE POLICY "saved_view_owner" ON "saved_view" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "saved_view_worker" ON "saved_view" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "saved_view_sweep" ON "saved_view" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "saved_view_desk_web_read" ON "saved_view" AS PERMISSIVE FOR SELECT TO "desk_web" USING (("saved_view"."scope" = 'EVERYBODY' and (select org()) is not null
      or "saved_view"."organisation_id" = (select org()) and ("saved_view"."scope" = 'ORGANISATION' or "saved_view"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "saved_view_desk_web_insert" ON "saved_view" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("saved_view"."organisation_id" = (select org()) and "saved_view"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid) and "saved_view"."scope" <> 'EVERYBODY');--> statement-breakpoint
CREATE POLICY "saved_view_desk_web_remove" ON "saved_view" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("saved_view"."organisation_id" = (select org())) WITH CHECK ("saved_view"."organisation_id" = (select org()));--> statement-breakpoint
CREATE POLICY "saved_view_desk_aub_read" ON "saved_view" AS PERMISSIVE FOR SELECT TO "desk_aub" USING (("saved_view"."scope" = 'EVERYBODY' and (select org()) is not null
      or "saved_view"."organisation_id" = (select org()) and ("saved_view"."scope" = 'ORGANISATION' or "saved_view"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "saved_view_desk_aub_insert" ON "saved_view" AS PERMISSIVE FOR INSERT TO "desk_aub" WITH CHECK ("saved_view"."organisation_id" = (select org()) and "saved_view"."person_id" = (select nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "saved_view_desk_aub_remove" ON "saved_view" AS PERMISSIVE FOR UPDATE TO "desk_aub" USING ("saved_view"."organisation_id" = (select org())) WITH CHECK ("saved_view"."organisation_id" = (select org()));