-- A case that a school took over from its predecessor is the school's alone, though it names both.
CREATE OR REPLACE FUNCTION derive_handler() RETURNS trigger
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
       OR EXISTS (SELECT FROM affected_school s JOIN organisation o ON o.id = s.school_id
                   WHERE s.case_id = NEW.case_id AND o.id <> NEW.school_id AND o.successor_id IS DISTINCT FROM NEW.school_id) THEN
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
