DROP INDEX "case_deadline_once";--> statement-breakpoint
CREATE UNIQUE INDEX "case_deadline_once" ON "case_deadline" USING btree ("case_id","kind","due_at") WHERE ended_at is null;