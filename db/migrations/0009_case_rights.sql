DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
  LOOP EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name); END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT ON problem, change_request, case_deadline, case_breach TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT INSERT ON problem, change_request TO desk_web, desk_aub;
--> statement-breakpoint
GRANT INSERT ON case_deadline, case_breach TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT UPDATE (fired_at, ended_at) ON case_deadline TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
-- Whose it is and under which number is decided once.
GRANT UPDATE (title, description, business_consequence, services, priority, counterpart_id, category, state, grounds, problem_owner_name,
  problem_owner_phone, problem_owner_email, cause, workaround, review_on, resolution_text, close_reason, rca_state, rca_agreed_due_on,
  rca_sent_at, rca_waived_at, rca_waived_by, rca_waiver_reason, rca_objected_at, rca_objection, resolved_at, closed_at,
  version, seq, last_at, last_hash, next_due_at, next_owed_by) ON problem TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT UPDATE (title, description, business_consequence, services, priority, counterpart_id, reporter_name, reporter_department,
  reporter_location, reporter_phone, reporter_email, type, affects_aub, affects_aub_reason, touches_atp_production, urgency, impact,
  risk_level, risk_text, user_impact, window_start, window_end, rollback_plan, test_plan, communication_plan, missing, template_id,
  problem_id, submitted_at, notice_received_at, scope_version, notice_scope_version, dialogue_scope_version,
  dialogue_confirmed_by_school_side_at, implementation_started_at, implementation_ended_at, reviewed_at, review_text,
  opened_at, resolved_at, closed_at) ON change_request TO desk_web;
--> statement-breakpoint
-- Of a change that is not its own AUB may only confirm the dialogue; its decision is stored by the worker alone.
GRANT UPDATE (dialogue_scope_version, dialogue_confirmed_by_aub_at, reviewed_at, review_text, closed_at) ON change_request TO desk_aub;
--> statement-breakpoint
GRANT UPDATE (state, version, seq, last_at, last_hash, next_due_at, next_owed_by) ON change_request TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
-- The parties of a problem or a change: its two sides, and the schools it affects. A draft has its owner alone.
CREATE FUNCTION derive_case_parties() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  is_open boolean := NEW.state NOT IN ('SOLVED', 'CLOSED', 'IMPLEMENTED', 'ROLLED_BACK', 'REVIEWED', 'WITHDRAWN');
BEGIN
  UPDATE case_party p SET is_open = derive_case_parties.is_open, priority = coalesce(NEW.priority, 4),
         next_due_at = coalesce(NEW.next_due_at, 'infinity'), next_owed_by = NEW.next_owed_by,
         opened_at = coalesce(NEW.opened_at, NEW.created_at)
   WHERE p.case_id = NEW.id;
  INSERT INTO case_party (organisation_id, case_id, noun, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority)
  SELECT o.id, NEW.id, TG_ARGV[0], o.kind, NEW.created_at, is_open, coalesce(NEW.next_due_at, 'infinity'), NEW.next_owed_by,
         coalesce(NEW.opened_at, NEW.created_at), coalesce(NEW.priority, 4)
    FROM organisation o
   WHERE o.id IN (NEW.owner_id, NEW.counterpart_id)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER problem_parties AFTER INSERT OR UPDATE OF state, priority, counterpart_id, opened_at, next_due_at, next_owed_by ON problem
  FOR EACH ROW EXECUTE FUNCTION derive_case_parties('PROBLEM');
--> statement-breakpoint
CREATE TRIGGER change_parties AFTER INSERT OR UPDATE OF state, priority, counterpart_id, opened_at, next_due_at, next_owed_by ON change_request
  FOR EACH ROW EXECUTE FUNCTION derive_case_parties('CHANGE');
--> statement-breakpoint
-- A school that an incident, a problem or a change affects is a party of it.
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
  IF NOT FOUND THEN
    INSERT INTO case_party (organisation_id, case_id, noun, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority)
    SELECT NEW.school_id, p.case_id, p.noun, 'SCHOOL', p.reads_from, p.is_open, p.next_due_at, p.next_owed_by, p.opened_at, p.priority
      FROM case_party p WHERE p.case_id = NEW.case_id LIMIT 1
    ON CONFLICT DO NOTHING;
    RETURN NULL;
  END IF;
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
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION derive_case_parties() FROM PUBLIC;
