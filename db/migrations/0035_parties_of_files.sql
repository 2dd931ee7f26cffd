-- The parties of a problem or a change: its two sides, who opened a problem, and the schools it affects.
CREATE OR REPLACE FUNCTION derive_case_parties() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  still_open boolean := NEW.state NOT IN ('SOLVED', 'CLOSED', 'IMPLEMENTED', 'ROLLED_BACK', 'REVIEWED', 'WITHDRAWN');
  opened_by uuid := (to_jsonb(NEW) ->> 'opened_by_id')::uuid;
BEGIN
  UPDATE case_party p SET is_open = still_open, priority = coalesce(NEW.priority, 4),
         next_due_at = coalesce(NEW.next_due_at, 'infinity'), next_owed_by = NEW.next_owed_by,
         opened_at = coalesce(NEW.opened_at, NEW.created_at)
   WHERE p.case_id = NEW.id;
  INSERT INTO case_party (organisation_id, case_id, noun, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority, is_test)
  SELECT o.id, NEW.id, TG_ARGV[0], o.kind, NEW.created_at, still_open, coalesce(NEW.next_due_at, 'infinity'), NEW.next_owed_by,
         coalesce(NEW.opened_at, NEW.created_at), coalesce(NEW.priority, 4),
         coalesce((SELECT bool_or(t.is_test) FROM organisation t WHERE t.id IN (NEW.owner_id, NEW.counterpart_id)), false)
    FROM organisation o
   WHERE o.id IN (NEW.owner_id, NEW.counterpart_id, opened_by)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
