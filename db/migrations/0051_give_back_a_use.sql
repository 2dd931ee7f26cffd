-- Whoever uses a standard change takes one use, or gives back the one of a change of its own that was withdrawn (R-5.49).
CREATE OR REPLACE FUNCTION guard_standard_template() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF session_user <> 'desk_web' OR NEW.uses_taken = OLD.uses_taken + 1 THEN RETURN NEW; END IF;
  -- The trigger looks as its caller does, who sees the changes of its own cases alone.
  IF NEW.uses_taken = OLD.uses_taken - 1 AND EXISTS (
    SELECT FROM change_request c WHERE c.template_id = NEW.id AND c.owner_id = org() AND c.state = 'WITHDRAWN'
      AND c.template_use IS NOT NULL) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a use of a standard change is one more, or one that a withdrawn change gives back' USING ERRCODE = '42501';
END $$;
