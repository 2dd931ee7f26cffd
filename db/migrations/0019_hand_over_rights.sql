DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
  LOOP EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name); END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (undone_at, undone_by, kept_count) ON school_import TO desk_aub;
--> statement-breakpoint
GRANT SELECT ON annex_deviation TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT INSERT, UPDATE (phone, mailbox, out_of_hours_mailbox, text, decided_at, decided_by, ended_at) ON annex_deviation TO desk_aub;
--> statement-breakpoint
-- The code stands in the mail alone; it is compared, never shown.
GRANT SELECT, INSERT, UPDATE (result, answered_at, answered_by, note) ON contact_test TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (version, import_id, withdrawn_at) ON organisation TO desk_aub;
--> statement-breakpoint
GRANT UPDATE (status_page_url, revision) ON contact_annex TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (handled_by_id) ON affected_school TO desk_web;
--> statement-breakpoint
-- What was sent in is not rewritten, and of another's annex AUB notes that it has seen it, nothing else (R-2.11, R-5.15).
CREATE FUNCTION keep_annex() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF current_user NOT IN ('desk_web', 'desk_aub') THEN RETURN NEW; END IF;
  IF OLD.organisation_id <> org() AND to_jsonb(NEW) - '{status,acknowledged_at}'::text[] <> to_jsonb(OLD) - '{status,acknowledged_at}'::text[] THEN
    RAISE EXCEPTION 'another organisation''s annex is acknowledged, not changed' USING ERRCODE = '42501';
  END IF;
  IF OLD.status <> 'DRAFT' AND to_jsonb(NEW) - '{status,acknowledged_at,confirmed_at,digital_post_sent_on,checksum}'::text[]
      <> to_jsonb(OLD) - '{status,acknowledged_at,confirmed_at,digital_post_sent_on,checksum}'::text[] THEN
    RAISE EXCEPTION 'a version that was sent in is not changed' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER annex_kept BEFORE UPDATE ON contact_annex FOR EACH ROW EXECUTE FUNCTION keep_annex();
--> statement-breakpoint
-- An incident's parties also follow it to a new side: who takes over reads and writes, and owes what is open from now on.
-- Who handed it over reads on (C.4).
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
    IF NEW.responsible_id = OLD.responsible_id AND NEW.counterpart_id = OLD.counterpart_id THEN RETURN NULL; END IF;
    INSERT INTO case_party (organisation_id, case_id, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority, is_test)
    SELECT o.id, NEW.id, o.kind, NEW.opened_at, NEW.state IN ('NEW', 'IN_PROGRESS'), coalesce(NEW.next_due_at, 'infinity'), NEW.next_owed_by,
           NEW.opened_at, NEW.priority, NEW.is_test
      FROM organisation o WHERE o.id IN (NEW.responsible_id, NEW.counterpart_id)
    ON CONFLICT (case_id, organisation_id) DO UPDATE SET reads_until = NULL, writes_until = NULL;
    UPDATE case_party p SET writes_until = app_clock()
     WHERE p.case_id = NEW.id AND p.organisation_id IN (OLD.responsible_id, OLD.counterpart_id)
       AND p.organisation_id NOT IN (NEW.responsible_id, NEW.counterpart_id) AND p.side = 'SUPPLIER' AND p.writes_until IS NULL;
    UPDATE clock SET owed_by_id = NEW.responsible_id
     WHERE case_id = NEW.id AND owed_by_id = OLD.responsible_id AND met_at IS NULL AND ended_at IS NULL;
    RETURN NULL;
  END IF;
  IF TG_TABLE_NAME = 'incident' THEN
    INSERT INTO case_party (organisation_id, case_id, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority, is_test)
    SELECT o.id, NEW.id, o.kind, NEW.opened_at, NEW.state IN ('NEW', 'IN_PROGRESS'), coalesce(NEW.next_due_at, 'infinity'), NEW.next_owed_by,
           NEW.opened_at, NEW.priority, NEW.is_test
      FROM organisation o WHERE o.id IN (NEW.reported_by_id, NEW.responsible_id, NEW.counterpart_id)
    ON CONFLICT DO NOTHING;
    RETURN NULL;
  END IF;
  SELECT * INTO c FROM incident WHERE id = NEW.case_id;
  IF NOT FOUND THEN
    INSERT INTO case_party (organisation_id, case_id, noun, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority, is_test)
    SELECT NEW.school_id, p.case_id, p.noun, 'SCHOOL', p.reads_from, p.is_open, p.next_due_at, p.next_owed_by, p.opened_at, p.priority, p.is_test
      FROM case_party p WHERE p.case_id = NEW.case_id LIMIT 1
    ON CONFLICT DO NOTHING;
    RETURN NULL;
  END IF;
  opened_on := (c.opened_at AT TIME ZONE 'Europe/Copenhagen')::date;
  INSERT INTO case_party (organisation_id, case_id, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority, is_test)
  SELECT o.id, c.id, o.kind, c.opened_at, c.state IN ('NEW', 'IN_PROGRESS'), coalesce(c.next_due_at, 'infinity'), c.next_owed_by,
         c.opened_at, c.priority, c.is_test
    FROM organisation o
   WHERE o.id = NEW.school_id
      OR (o.kind = 'SUPPLIER' AND c.responsible_side = 'AUB' AND o.id IN (SELECT a.supplier_id FROM supplier_assignment a
            WHERE a.school_id = NEW.school_id AND a.from_on <= opened_on AND (a.to_on IS NULL OR a.to_on >= opened_on) AND (a.service = c.service OR c.service IN ('BOTH', 'OTHER'))))
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
DROP TRIGGER incident_parties_update ON incident;
--> statement-breakpoint
CREATE TRIGGER incident_parties_update AFTER UPDATE OF state, priority, next_due_at, next_owed_by, responsible_id, counterpart_id ON incident
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.priority IS DISTINCT FROM NEW.priority
    OR OLD.next_due_at IS DISTINCT FROM NEW.next_due_at OR OLD.next_owed_by IS DISTINCT FROM NEW.next_owed_by
    OR OLD.responsible_id IS DISTINCT FROM NEW.responsible_id OR OLD.counterpart_id IS DISTINCT FROM NEW.counterpart_id)
  EXECUTE FUNCTION derive_parties();
--> statement-breakpoint
-- A school hands a case over by naming who handles it now: its supplier of the service today, or itself when it has none.
-- A case that concerns other schools too stays where it is, without a word of why (R-2.4).
CREATE FUNCTION derive_handler() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  c incident%ROWTYPE;
  today date := (app_clock() AT TIME ZONE 'Europe/Copenhagen')::date;
  handlers uuid[];
BEGIN
  SELECT * INTO c FROM incident WHERE id = NEW.case_id;
  SELECT array_agg(DISTINCT coalesce(a.supplier_id, NEW.school_id)) INTO handlers
    FROM unnest(CASE WHEN c.service IN ('BOTH', 'OTHER') THEN '{SCHOOL_STAY,BOARD_AND_LODGING}'::text[] ELSE ARRAY[c.service] END) s(code)
    LEFT JOIN supplier_assignment a ON a.school_id = NEW.school_id AND a.service = s.code AND a.from_on <= today AND (a.to_on IS NULL OR a.to_on >= today);
  IF TG_WHEN = 'BEFORE' THEN
    IF c.id IS NULL OR c.state IN ('CLOSED', 'CANCELLED') OR NOT coalesce(NEW.handled_by_id = ANY (handlers), false)
       OR (c.responsible_side = 'SCHOOL_SIDE' AND c.responsible_id = ANY (handlers))
       OR EXISTS (SELECT FROM affected_school s WHERE s.case_id = NEW.case_id AND s.school_id <> NEW.school_id) THEN
      RETURN NULL;
    END IF;
    RETURN NEW;
  END IF;
  IF c.responsible_side = 'SCHOOL_SIDE' THEN
    UPDATE incident SET responsible_id = NEW.handled_by_id WHERE id = c.id;
  ELSE
    UPDATE incident i SET counterpart_id = NEW.handled_by_id FROM organisation o
     WHERE i.id = c.id AND o.id = i.counterpart_id AND o.kind = 'SUPPLIER' AND NOT o.id = ANY (handlers);
    INSERT INTO case_party (organisation_id, case_id, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority, is_test)
    SELECT o.id, c.id, o.kind, c.opened_at, c.state IN ('NEW', 'IN_PROGRESS'), coalesce(c.next_due_at, 'infinity'), c.next_owed_by,
           c.opened_at, c.priority, c.is_test
      FROM organisation o WHERE o.id = NEW.handled_by_id
    ON CONFLICT (case_id, organisation_id) DO UPDATE SET reads_until = NULL, writes_until = NULL;
  END IF;
  UPDATE case_party SET writes_until = app_clock()
   WHERE case_id = c.id AND side = 'SUPPLIER' AND NOT organisation_id = ANY (handlers) AND writes_until IS NULL;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER affected_school_guard BEFORE UPDATE OF handled_by_id ON affected_school FOR EACH ROW EXECUTE FUNCTION derive_handler();
--> statement-breakpoint
CREATE TRIGGER affected_school_handler AFTER UPDATE OF handled_by_id ON affected_school FOR EACH ROW EXECUTE FUNCTION derive_handler();
--> statement-breakpoint
-- When an assignment ends, its supplier reads the cases of its period and writes to none of them, but for the open ones
-- that are its own to answer until the school hands them over (C.4).
CREATE FUNCTION derive_writers() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  cases uuid[];
  suppliers uuid[];
BEGIN
  IF TG_TABLE_NAME = 'incident' THEN
    cases := ARRAY[NEW.id];
    SELECT array_agg(organisation_id) INTO suppliers FROM case_party WHERE case_id = NEW.id AND side = 'SUPPLIER';
  ELSE
    SELECT array_agg(case_id) INTO cases FROM affected_school WHERE school_id = NEW.school_id;
    suppliers := ARRAY[NEW.supplier_id];
  END IF;
  UPDATE case_party p SET writes_until = e.ends
    FROM (SELECT i.id, a.supplier_id,
                 CASE WHEN bool_or(a.to_on IS NULL) OR (i.state NOT IN ('CLOSED', 'CANCELLED') AND a.supplier_id IN (i.responsible_id, i.counterpart_id)) THEN NULL
                      ELSE (max(a.to_on) + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen' END AS ends
            FROM incident i
            JOIN affected_school s ON s.case_id = i.id
            JOIN supplier_assignment a ON a.school_id = s.school_id AND (a.service = i.service OR i.service IN ('BOTH', 'OTHER'))
           WHERE i.id = ANY (cases) AND a.supplier_id = ANY (suppliers)
           GROUP BY i.id, a.supplier_id) e
   WHERE p.case_id = e.id AND p.organisation_id = e.supplier_id AND p.writes_until IS DISTINCT FROM e.ends;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER assignment_writers AFTER INSERT OR UPDATE OF to_on ON supplier_assignment FOR EACH ROW EXECUTE FUNCTION derive_writers();
--> statement-breakpoint
CREATE TRIGGER incident_writers AFTER UPDATE OF state ON incident FOR EACH ROW
  WHEN ((OLD.state IN ('CLOSED', 'CANCELLED')) <> (NEW.state IN ('CLOSED', 'CANCELLED'))) EXECUTE FUNCTION derive_writers();
--> statement-breakpoint
-- Open cases follow a school or supplier to its successor; the old one reads on, and its name stays in their history (C.4).
CREATE FUNCTION derive_successor() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  live uuid[];
BEGIN
  SELECT array_agg(p.case_id) INTO live FROM case_party p
    LEFT JOIN incident i ON i.id = p.case_id
   WHERE p.organisation_id = NEW.id AND CASE p.noun WHEN 'INCIDENT' THEN i.state NOT IN ('CLOSED', 'CANCELLED') ELSE p.is_open END;
  INSERT INTO affected_school (case_id, school_id)
  SELECT case_id, NEW.successor_id FROM affected_school WHERE school_id = NEW.id AND case_id = ANY (live) ON CONFLICT DO NOTHING;
  UPDATE incident SET responsible_id = CASE responsible_id WHEN NEW.id THEN NEW.successor_id ELSE responsible_id END,
         counterpart_id = CASE counterpart_id WHEN NEW.id THEN NEW.successor_id ELSE counterpart_id END
   WHERE id = ANY (live) AND NEW.id IN (responsible_id, counterpart_id);
  UPDATE problem SET owner_id = CASE owner_id WHEN NEW.id THEN NEW.successor_id ELSE owner_id END,
         counterpart_id = CASE counterpart_id WHEN NEW.id THEN NEW.successor_id ELSE counterpart_id END
   WHERE id = ANY (live) AND NEW.id IN (owner_id, counterpart_id);
  UPDATE change_request SET owner_id = CASE owner_id WHEN NEW.id THEN NEW.successor_id ELSE owner_id END,
         counterpart_id = CASE counterpart_id WHEN NEW.id THEN NEW.successor_id ELSE counterpart_id END
   WHERE id = ANY (live) AND NEW.id IN (owner_id, counterpart_id);
  UPDATE case_party SET writes_until = app_clock() WHERE organisation_id = NEW.id AND writes_until IS NULL;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER organisation_successor AFTER UPDATE OF successor_id ON organisation FOR EACH ROW
  WHEN (OLD.successor_id IS NULL AND NEW.successor_id IS NOT NULL) EXECUTE FUNCTION derive_successor();
--> statement-breakpoint
-- A problem or a change that passes to a successor takes its parties along; one of a test environment is never counted.
CREATE OR REPLACE FUNCTION derive_case_parties() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  is_open boolean := NEW.state NOT IN ('SOLVED', 'CLOSED', 'IMPLEMENTED', 'ROLLED_BACK', 'REVIEWED', 'WITHDRAWN');
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
   WHERE o.id IN (NEW.owner_id, NEW.counterpart_id)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
DROP TRIGGER problem_parties ON problem;
--> statement-breakpoint
DROP TRIGGER change_parties ON change_request;
--> statement-breakpoint
CREATE TRIGGER problem_parties AFTER INSERT OR UPDATE OF state, priority, owner_id, counterpart_id, opened_at, next_due_at, next_owed_by ON problem
  FOR EACH ROW EXECUTE FUNCTION derive_case_parties('PROBLEM');
--> statement-breakpoint
CREATE TRIGGER change_parties AFTER INSERT OR UPDATE OF state, priority, owner_id, counterpart_id, opened_at, next_due_at, next_owed_by ON change_request
  FOR EACH ROW EXECUTE FUNCTION derive_case_parties('CHANGE');
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION derive_handler(), derive_writers(), derive_successor(), keep_annex() FROM PUBLIC;
