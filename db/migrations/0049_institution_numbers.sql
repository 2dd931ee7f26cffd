CREATE TABLE "institution_number" (
	"organisation_id" uuid NOT NULL,
	"number" text NOT NULL,
	"organisation_kind" text DEFAULT 'SCHOOL' NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "institution_number_organisation_id_number_pk" PRIMARY KEY("organisation_id","number"),
	CONSTRAINT "institution_number_kind" CHECK (organisation_kind = 'SCHOOL')
);
--> statement-breakpoint
ALTER TABLE "institution_number" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "institution_number" ADD CONSTRAINT "institution_number_of_school" FOREIGN KEY ("organisation_id","organisation_kind") REFERENCES "public"."organisation"("id","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "institution_number_of" ON "institution_number" USING btree ("number");--> statement-breakpoint
-- What a school had is its first number; one that two had stays with whoever has not ended (D.7).
INSERT INTO institution_number (organisation_id, number)
  SELECT DISTINCT ON (institution_number) id, institution_number FROM organisation
  WHERE institution_number IS NOT NULL AND kind = 'SCHOOL' AND withdrawn_at IS NULL
  ORDER BY institution_number, ended_on IS NOT NULL, created_at;--> statement-breakpoint
ALTER TABLE "organisation" DROP COLUMN "institution_number";--> statement-breakpoint
CREATE POLICY "institution_number_owner" ON "institution_number" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "institution_number_worker" ON "institution_number" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "institution_number_sweep" ON "institution_number" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "institution_number_web" ON "institution_number" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from organisation o where o.id = "institution_number"."organisation_id"));--> statement-breakpoint
CREATE POLICY "institution_number_aub" ON "institution_number" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);