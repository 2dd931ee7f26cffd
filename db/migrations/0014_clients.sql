ALTER TABLE "api_token" ADD COLUMN "purpose" text;--> statement-breakpoint
ALTER TABLE "api_token" ADD COLUMN "replaced_by_id" uuid;--> statement-breakpoint
ALTER TABLE "api_token" ADD COLUMN "reminded_days" smallint;--> statement-breakpoint
ALTER TABLE "integration_client" ADD COLUMN "oauth_scopes" text[];--> statement-breakpoint
ALTER TABLE "integration_client" ADD COLUMN "created_by" text;--> statement-breakpoint
CREATE UNIQUE INDEX "token_of" ON "api_token" USING btree ("id","organisation_id");--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "token_replaced_by_own" FOREIGN KEY ("replaced_by_id","organisation_id") REFERENCES "public"."api_token"("id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "api_token_worker" ON "api_token" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);