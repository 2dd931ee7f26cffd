DROP INDEX "outbox_case";--> statement-breakpoint
CREATE INDEX "outbox_case_position" ON "outbox" USING btree ("case_id","position");--> statement-breakpoint
CREATE INDEX "outbox_only_for" ON "outbox" USING btree ("only_for","position") WHERE only_for is not null;--> statement-breakpoint
ALTER POLICY "contact_annex_web" ON "contact_annex" TO desk_web USING ((((select org()) is not null and "contact_annex"."kind" = 'ANNEX_1') or ("contact_annex"."organisation_id" = (select org()) or (exists (select from organisation o where o.id = "contact_annex"."organisation_id") and (
  exists (select from supplier_assignment a
    where ((a.school_id = "contact_annex"."organisation_id" and a.supplier_id = (select org())) or (a.supplier_id = "contact_annex"."organisation_id" and a.school_id = (select org())))
      and (a.to_on is null or a.to_on >= (app_clock() at time zone 'Europe/Copenhagen')::date))
  or exists (select from case_party p join affected_school s on s.case_id = p.case_id
    where p.organisation_id = (select org()) and p.is_open and (p.writes_until is null or p.writes_until > (select app_clock()))
      and s.school_id = "contact_annex"."organisation_id")
  or exists (select from case_party p join incident i on i.id = p.case_id
    where p.organisation_id = (select org()) and p.side = 'SCHOOL' and p.is_open
      and "contact_annex"."organisation_id" in (i.responsible_id, i.counterpart_id)))))) and ("contact_annex"."status" <> 'DRAFT' or "contact_annex"."organisation_id" = (select org())));