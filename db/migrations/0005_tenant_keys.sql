-- Policies name the platform's clock; it is made for good when the kind of installation is settled.
DO $$ BEGIN
  IF to_regprocedure('app_clock()') IS NULL THEN
    CREATE FUNCTION app_clock() RETURNS timestamptz LANGUAGE sql VOLATILE AS 'select clock_timestamp()';
  END IF;
END $$;
--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_kind_of" UNIQUE("id","kind");
--> statement-breakpoint
ALTER TABLE "integration_client" ADD CONSTRAINT "client_of" UNIQUE("id","organisation_id");
--> statement-breakpoint
ALTER TABLE "api_token" DROP CONSTRAINT "api_token_client_id_integration_client_id_fk";
--> statement-breakpoint
ALTER TABLE "supplier_assignment" ADD COLUMN "school_kind" text DEFAULT 'SCHOOL' NOT NULL;
--> statement-breakpoint
ALTER TABLE "supplier_assignment" ADD COLUMN "supplier_kind" text DEFAULT 'SUPPLIER' NOT NULL;
--> statement-breakpoint
ALTER TABLE "supplier_assignment" ADD CONSTRAINT "assignment_school_kind" FOREIGN KEY ("school_id","school_kind") REFERENCES "public"."organisation"("id","kind") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "supplier_assignment" ADD CONSTRAINT "assignment_supplier_kind" FOREIGN KEY ("supplier_id","supplier_kind") REFERENCES "public"."organisation"("id","kind") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "token_of_own_client" FOREIGN KEY ("client_id","organisation_id") REFERENCES "public"."integration_client"("id","organisation_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "supplier_assignment" ADD CONSTRAINT "assignment_kinds" CHECK (school_kind = 'SCHOOL' and supplier_kind = 'SUPPLIER');
--> statement-breakpoint
ALTER POLICY "case_event_web_insert" ON "case_event" TO desk_web WITH CHECK (exists (select from case_party p where p.case_id = "case_event"."case_id" and p.writes_until is null) and ("case_event"."organisation_id" is null or "case_event"."organisation_id" = (select org())));
--> statement-breakpoint
ALTER POLICY "affected_school_web_read" ON "affected_school" TO desk_web USING ("affected_school"."school_id" = (select org()) or (exists (select from case_party p where p.case_id = "affected_school"."case_id" and p.side <> 'SCHOOL') and exists (select from organisation o where o.id = "affected_school"."school_id")));
--> statement-breakpoint
ALTER POLICY "affected_school_web_insert" ON "affected_school" TO desk_web WITH CHECK (exists (select from case_party p where p.case_id = "affected_school"."case_id" and p.writes_until is null) and ("affected_school"."school_id" = (select org()) or exists (
        select from supplier_assignment a
        where a.school_id = "affected_school"."school_id" and a.supplier_id = (select org()) and a.from_on <= (app_clock() at time zone 'Europe/Copenhagen')::date and (a.to_on is null or a.to_on >= (app_clock() at time zone 'Europe/Copenhagen')::date))));
--> statement-breakpoint
ALTER POLICY "delivery_web_read" ON "delivery" TO desk_web USING (case when "delivery"."case_id" is null then "delivery"."sender_id" = (select org())
        else exists (select from case_party p where p.case_id = "delivery"."case_id" and p.reads_until is null) and ("delivery"."organisation_id" = (select org()) or (exists (select from case_party p where p.case_id = "delivery"."case_id" and p.side <> 'SCHOOL') and exists (select from organisation o where o.id = "delivery"."organisation_id"))) end);
--> statement-breakpoint
-- A client that has ended speaks no more, whatever tokens it left behind.
CREATE OR REPLACE FUNCTION enter(credential_kind text, credential_hash text) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  actor jsonb;
  kind text;
BEGIN
  IF credential_kind = 'SESSION' THEN
    SELECT jsonb_build_object('kind', 'PERSON', 'id', p.id, 'name', p.name, 'organisationId', o.id,
             'organisationKind', o.kind, 'organisationName', o.name, 'roles', to_jsonb(m.roles), 'scopes', '[]'::jsonb,
             'language', p.language, 'phone', p.phone, 'email', p.email, 'department', p.department,
             'location', p.location, 'sessionId', s.id, 'reporterName', NULL)
      INTO actor
      FROM session s
      JOIN person p ON p.id = s.person_id
      JOIN membership m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id
      JOIN organisation o ON o.id = s.organisation_id
     WHERE s.secret_hash = credential_hash AND s.ended_at IS NULL AND s.expires_at > clock_timestamp()
       AND p.disabled_at IS NULL AND m.ended_at IS NULL;
    IF actor IS NOT NULL THEN
      UPDATE session SET last_seen_at = clock_timestamp() WHERE id = (
        SELECT id FROM session WHERE secret_hash = credential_hash
           AND last_seen_at < clock_timestamp() - interval '1 minute' FOR UPDATE SKIP LOCKED);
    END IF;
  ELSIF credential_kind = 'TOKEN' THEN
    SELECT jsonb_build_object('kind', 'CLIENT', 'id', c.id, 'name', c.name, 'organisationId', o.id,
             'organisationKind', o.kind, 'organisationName', o.name, 'roles', '["INTEGRATION"]'::jsonb,
             'scopes', to_jsonb(t.scopes), 'language', 'da', 'phone', c.default_reporter->>'phone', 'email', NULL,
             'department', c.default_reporter->>'department', 'location', c.default_reporter->>'location',
             'reporterName', c.default_reporter->>'name', 'sessionId', NULL)
      INTO actor
      FROM api_token t
      JOIN integration_client c ON c.id = t.client_id
      JOIN organisation o ON o.id = t.organisation_id
     WHERE t.secret_hash = credential_hash AND t.revoked_at IS NULL AND t.expires_at > clock_timestamp()
       AND c.ended_at IS NULL;
    IF actor IS NOT NULL THEN
      UPDATE api_token SET last_used_at = clock_timestamp() WHERE id = (
        SELECT id FROM api_token WHERE secret_hash = credential_hash
           AND (last_used_at IS NULL OR last_used_at < clock_timestamp() - interval '1 minute') FOR UPDATE SKIP LOCKED);
    END IF;
  END IF;
  IF actor IS NULL THEN
    RAISE EXCEPTION 'nobody is signed in with this credential' USING ERRCODE = '28000';
  END IF;
  kind := actor->>'organisationKind';
  IF (kind = 'AUB') IS DISTINCT FROM (session_user = 'desk_aub') THEN
    RAISE EXCEPTION 'this credential belongs at the other door' USING ERRCODE = '28P01';
  END IF;
  PERFORM set_config('app.organisation', actor->>'organisationId', true),
          set_config('app.person', CASE WHEN actor->>'kind' = 'PERSON' THEN actor->>'id' ELSE '' END, true),
          set_config('app.session', coalesce(actor->>'sessionId', ''), true);
  RETURN actor;
END $$;
--> statement-breakpoint
-- A supplier sees a case of AUB's side while it is assigned: not before its first day, until its last (R-2.1, C.4).
CREATE OR REPLACE FUNCTION derive_parties() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  c incident%ROWTYPE;
  opened_on date;
BEGIN
  IF TG_TABLE_NAME = 'incident' AND TG_OP = 'UPDATE' THEN
    UPDATE case_party SET is_open = NEW.state IN ('NEW', 'IN_PROGRESS'), priority = NEW.priority,
           next_due_at = coalesce(NEW.next_due_at, 'infinity'), next_owed_by = NEW.next_owed_by
     WHERE case_id = NEW.id;
    RETURN NULL;
  END IF;
  IF TG_TABLE_NAME = 'incident' THEN
    c := NEW;
    INSERT INTO case_party (organisation_id, case_id, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority)
    SELECT o.id, c.id, o.kind, c.opened_at, c.state IN ('NEW', 'IN_PROGRESS'), coalesce(c.next_due_at, 'infinity'), c.next_owed_by,
           c.opened_at, c.priority
      FROM organisation o WHERE o.id IN (c.reported_by_id, c.responsible_id, c.counterpart_id)
    ON CONFLICT DO NOTHING;
    RETURN NULL;
  END IF;
  SELECT * INTO c FROM incident WHERE id = NEW.case_id;
  opened_on := (c.opened_at AT TIME ZONE 'Europe/Copenhagen')::date;
  INSERT INTO case_party (organisation_id, case_id, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority)
  SELECT o.id, c.id, o.kind, c.opened_at, c.state IN ('NEW', 'IN_PROGRESS'), coalesce(c.next_due_at, 'infinity'), c.next_owed_by,
         c.opened_at, c.priority
    FROM organisation o
   WHERE o.id = NEW.school_id
      OR (o.kind = 'SUPPLIER' AND c.responsible_side = 'AUB' AND o.id IN (SELECT a.supplier_id FROM supplier_assignment a
            WHERE a.school_id = NEW.school_id AND a.from_on <= opened_on AND (a.to_on IS NULL OR a.to_on >= opened_on) AND (a.service = c.service OR c.service IN ('BOTH', 'OTHER'))))
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
