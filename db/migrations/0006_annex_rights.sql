CREATE POLICY "agreement_web_activate" ON "agreement" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("agreement"."school_id" = (select org()) and "agreement"."status" = 'PENDING') WITH CHECK ("agreement"."school_id" = (select org()) and "agreement"."status" = 'ACTIVE' and exists (
        select from contact_annex a where a.organisation_id = "agreement"."school_id" and a.status in ('SUBMITTED', 'ACKNOWLEDGED')));--> statement-breakpoint
CREATE POLICY "invitation_worker" ON "invitation" AS PERMISSIVE FOR SELECT TO "desk_worker" USING (true);--> statement-breakpoint
GRANT UPDATE (status) ON agreement TO desk_web;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, email, name, created_at, expires_at, used_at, withdrawn_at) ON invitation TO desk_worker;
--> statement-breakpoint
GRANT SELECT ON organisation_event, adopted_annex TO desk_worker;
