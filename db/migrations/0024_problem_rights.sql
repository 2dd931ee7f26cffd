DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
  LOOP EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name); END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT ON problem_incident, root_cause_analysis, root_cause_extension, resource_request TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT SELECT ON known_error, root_cause_draft, similarity_decision TO desk_web, desk_aub, desk_worker;
--> statement-breakpoint
GRANT INSERT ON problem_incident, root_cause_extension, resource_request, known_error, similarity_decision TO desk_web, desk_aub;
--> statement-breakpoint
-- Only the side that owes an analysis writes one; AUB answers it (R-5.38, R-5.39).
GRANT INSERT ON root_cause_draft, root_cause_analysis TO desk_web;
--> statement-breakpoint
GRANT UPDATE (content, revision, saved_at, saved_by) ON root_cause_draft TO desk_web;
--> statement-breakpoint
GRANT UPDATE (accepted_at, returned_at, answered_by, answer) ON root_cause_analysis TO desk_aub;
--> statement-breakpoint
GRANT UPDATE (answered_at, answered_by, is_granted, answer) ON root_cause_extension TO desk_aub;
--> statement-breakpoint
GRANT UPDATE (answered_at, answered_by, answer) ON resource_request TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (title, workaround, category, services, review_on, recorded_at, ended_at) ON known_error TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (planned_work) ON problem TO desk_web, desk_aub;
--> statement-breakpoint
-- The date agreed for an analysis, and what is said against a waiver, are AUB's to write (R-5.38, R-5.39).
CREATE FUNCTION keep_root_cause_terms() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF current_user = 'desk_web' AND (NEW.rca_agreed_due_on IS DISTINCT FROM OLD.rca_agreed_due_on
      OR NEW.rca_objected_at IS DISTINCT FROM OLD.rca_objected_at OR NEW.rca_objection IS DISTINCT FROM OLD.rca_objection
      OR (NEW.rca_state = 'ACCEPTED' AND OLD.rca_state <> 'ACCEPTED') OR (NEW.rca_state = 'EXTENDED' AND OLD.rca_state <> 'EXTENDED')) THEN
    RAISE EXCEPTION 'the terms of a root cause analysis are AUB''s to change' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION keep_root_cause_terms() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER problem_terms BEFORE UPDATE ON problem FOR EACH ROW EXECUTE FUNCTION keep_root_cause_terms();
--> statement-breakpoint
-- The parties of a problem or a change: its two sides, who opened a problem, and the schools it affects.
CREATE OR REPLACE FUNCTION derive_case_parties() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  is_open boolean := NEW.state NOT IN ('SOLVED', 'CLOSED', 'IMPLEMENTED', 'ROLLED_BACK', 'REVIEWED', 'WITHDRAWN');
  opened_by uuid := (to_jsonb(NEW) ->> 'opened_by_id')::uuid;
BEGIN
  UPDATE case_party p SET is_open = derive_case_parties.is_open, priority = coalesce(NEW.priority, 4),
         next_due_at = coalesce(NEW.next_due_at, 'infinity'), next_owed_by = NEW.next_owed_by,
         opened_at = coalesce(NEW.opened_at, NEW.created_at)
   WHERE p.case_id = NEW.id;
  INSERT INTO case_party (organisation_id, case_id, noun, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority, is_test)
  SELECT o.id, NEW.id, TG_ARGV[0], o.kind, NEW.created_at, is_open, coalesce(NEW.next_due_at, 'infinity'), NEW.next_owed_by,
         coalesce(NEW.opened_at, NEW.created_at), coalesce(NEW.priority, 4),
         (SELECT bool_or(t.is_test) FROM organisation t WHERE t.id IN (NEW.owner_id, NEW.counterpart_id))
    FROM organisation o
   WHERE o.id IN (NEW.owner_id, NEW.counterpart_id, opened_by)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Whom an incident concerns, its problem concerns too: its schools, and, when the problem is AUB's, its suppliers (R-2.4, R-5.35).
CREATE FUNCTION derive_problem_parties() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO affected_school (case_id, school_id)
  SELECT NEW.case_id, s.school_id FROM affected_school s WHERE s.case_id = NEW.incident_id
  UNION
  SELECT NEW.case_id, o.id FROM incident i JOIN organisation o ON o.id = i.reported_by_id WHERE i.id = NEW.incident_id AND o.kind = 'SCHOOL'
  ON CONFLICT DO NOTHING;
  INSERT INTO case_party (organisation_id, case_id, noun, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority, is_test)
  SELECT s.organisation_id, NEW.case_id, p.noun, s.side, p.reads_from, p.is_open, p.next_due_at, p.next_owed_by, p.opened_at, p.priority, p.is_test
    FROM problem f JOIN organisation o ON o.id = f.owner_id AND o.kind = 'AUB'
    JOIN case_party p ON p.case_id = f.id AND p.organisation_id = f.owner_id
    JOIN case_party s ON s.case_id = NEW.incident_id AND s.side = 'SUPPLIER'
   WHERE f.id = NEW.case_id
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION derive_problem_parties() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER problem_incident_parties AFTER INSERT ON problem_incident FOR EACH ROW EXECUTE FUNCTION derive_problem_parties();
