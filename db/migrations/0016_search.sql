CREATE TABLE "case_search" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"noun" text NOT NULL,
	"number" text NOT NULL,
	"document" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_search" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feed_reader" (
	"name" text PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "case_search_document" ON "case_search" USING gin ("document");--> statement-breakpoint
CREATE INDEX "case_search_number" ON "case_search" USING btree ("number");--> statement-breakpoint
CREATE POLICY "case_search_owner" ON "case_search" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_search_worker" ON "case_search" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_search_sweep" ON "case_search" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_search_desk_web" ON "case_search" AS PERMISSIVE FOR SELECT TO "desk_web" USING (exists (select from case_party p where p.case_id = "case_search"."case_id" and p.reads_until is null));--> statement-breakpoint
CREATE POLICY "case_search_desk_aub" ON "case_search" AS PERMISSIVE FOR SELECT TO "desk_aub" USING (exists (select from case_party p where p.case_id = "case_search"."case_id" and p.reads_until is null));