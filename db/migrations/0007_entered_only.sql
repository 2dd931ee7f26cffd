ALTER POLICY "organisation_web" ON "organisation" TO desk_web USING ("organisation"."id" = (select org()) or ((select org()) is not null and "organisation"."kind" = 'AUB') or exists (
        select from supplier_assignment a
        where (a.school_id = "organisation"."id" and a.supplier_id = (select org()))
           or (a.supplier_id = "organisation"."id" and a.school_id = (select org())))
        or exists (select from membership m
          where m.organisation_id = "organisation"."id" and m.person_id = (select nullif(current_setting('app.person', true), '')::uuid)));
--> statement-breakpoint
-- A right on the whole table grew with it: the hash of an OAuth secret was readable to its own organisation.
REVOKE SELECT ON integration_client FROM desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, name, default_reporter, purpose, created_at, ended_at) ON integration_client TO desk_web, desk_aub;
