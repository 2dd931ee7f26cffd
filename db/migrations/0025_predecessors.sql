ALTER POLICY "organisation_web" ON "organisation" TO desk_web USING ("organisation"."id" = (select org()) or ((select org()) is not null and ("organisation"."kind" = 'AUB' or coalesce((select current_setting('app.auditor', true)), '') = 'AUB')) or exists (
        select from supplier_assignment a
        where (a.school_id = "organisation"."id" and a.supplier_id = (select org()))
           or (a.supplier_id = "organisation"."id" and a.school_id = (select org())))
        or exists (select from membership m
          where m.organisation_id = "organisation"."id" and m.person_id = (select nullif(current_setting('app.person', true), '')::uuid))
        or "organisation"."successor_id" = (select org()));