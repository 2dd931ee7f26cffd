DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
  LOOP EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name); END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (closed_at, ticked_by_school_side_at, ticked_by_school_side_name) ON dialogue_entry TO desk_web;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (closed_at, ticked_by_aub_at, ticked_by_aub_name) ON dialogue_entry TO desk_aub;
--> statement-breakpoint
GRANT SELECT, INSERT ON dialogue_entry TO desk_worker;
--> statement-breakpoint
GRANT SELECT, INSERT ON change_incident TO desk_web;
--> statement-breakpoint
GRANT SELECT ON change_incident TO desk_aub, desk_worker;
--> statement-breakpoint
GRANT SELECT, UPDATE (uses_taken) ON standard_template TO desk_web;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (revoked_at, revoked_by, revoke_reason, version) ON standard_template TO desk_aub;
--> statement-breakpoint
GRANT SELECT ON standard_template TO desk_worker;
--> statement-breakpoint
-- A decision is inserted by the worker alone, and nobody changes one. A request comes from `ask_decision` alone.
GRANT SELECT ON decision TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT INSERT ON decision TO desk_worker;
--> statement-breakpoint
GRANT SELECT ON decision_request TO desk_worker;
--> statement-breakpoint
GRANT SELECT, INSERT ON decision_request_end TO desk_worker;
--> statement-breakpoint
-- The worker asks once more whether the decider's session, person and role are still good.
GRANT SELECT (id, person_id, organisation_id, created_at, expires_at, ended_at) ON session TO desk_worker;
--> statement-breakpoint
GRANT UPDATE (kind, school_ids, incident_ids, template_use, withdraw_reason) ON change_request TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (wish_answer, wish_answer_reason, wish_answered_at) ON change_request TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (dialogue_confirmed_by_name, dialogue_summary) ON change_request TO desk_aub;
--> statement-breakpoint
-- AUB's own wishes (R-5.51); a trigger keeps it from the text of what is not its own.
GRANT UPDATE (title, description, business_consequence, services, priority, counterpart_id, reporter_name, reporter_department,
  reporter_location, reporter_phone, reporter_email, submitted_at, opened_at, resolved_at, missing) ON change_request TO desk_aub;
--> statement-breakpoint
GRANT UPDATE (scope_version, notice_scope_version, notice_received_at) ON change_request TO desk_web;
--> statement-breakpoint
-- A use of a standard change is one more, and nothing else of it changes by whoever uses it.
CREATE FUNCTION guard_standard_template() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF session_user = 'desk_web' AND NEW.uses_taken <> OLD.uses_taken + 1 THEN
    RAISE EXCEPTION 'a use of a standard change is one more' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER standard_template_guard BEFORE UPDATE ON standard_template FOR EACH ROW EXECUTE FUNCTION guard_standard_template();
--> statement-breakpoint
-- No web process and no watchdog moves a change to a decided state, and nobody but its owner rewrites it.
CREATE FUNCTION guard_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  decided constant text[] := ARRAY['APPROVED', 'APPROVED_WITH_CONDITIONS', 'OBJECTED'];
BEGIN
  IF session_user NOT IN ('desk_web', 'desk_aub', 'desk_sweep') THEN RETURN NEW; END IF;
  IF NEW.state = ANY (decided) AND (TG_OP = 'INSERT' OR NEW.state <> OLD.state) THEN
    RAISE EXCEPTION 'a decision is stored by the gate alone' USING ERRCODE = '42501';
  END IF;
  IF NEW.state = 'SCHEDULED' AND (TG_OP = 'INSERT' OR OLD.state NOT IN ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'SCHEDULED')) THEN
    RAISE EXCEPTION 'only what was approved is scheduled' USING ERRCODE = '42501';
  END IF;
  IF TG_OP = 'UPDATE' AND session_user <> 'desk_sweep' AND OLD.owner_id IS DISTINCT FROM org()
     AND (NEW.kind, NEW.type, NEW.title, NEW.description, NEW.business_consequence, NEW.services, NEW.priority, NEW.counterpart_id,
          NEW.reporter_name, NEW.reporter_phone, NEW.affects_aub, NEW.urgency, NEW.impact, NEW.risk_level, NEW.risk_text,
          NEW.user_impact, NEW.window_start, NEW.window_end, NEW.missing, NEW.scope_version, NEW.notice_scope_version,
          NEW.notice_received_at, NEW.submitted_at, NEW.template_id, NEW.school_ids)
       IS DISTINCT FROM
         (OLD.kind, OLD.type, OLD.title, OLD.description, OLD.business_consequence, OLD.services, OLD.priority, OLD.counterpart_id,
          OLD.reporter_name, OLD.reporter_phone, OLD.affects_aub, OLD.urgency, OLD.impact, OLD.risk_level, OLD.risk_text,
          OLD.user_impact, OLD.window_start, OLD.window_end, OLD.missing, OLD.scope_version, OLD.notice_scope_version,
          OLD.notice_received_at, OLD.submitted_at, OLD.template_id, OLD.school_ids) THEN
    RAISE EXCEPTION 'a change is rewritten by its owner alone' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER change_guard BEFORE INSERT OR UPDATE ON change_request FOR EACH ROW EXECUTE FUNCTION guard_change();
--> statement-breakpoint
-- Who decides is read from the live session, never from what the web process says (house decision 2). A token has no
-- session, so it can never come here with a secret that fits.
CREATE FUNCTION ask_decision(change uuid, expected_version integer, given_verdict text, given_conditions jsonb, given_reason text,
    actual_at timestamptz, key text, session_secret text) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  s record;
  c change_request%ROWTYPE;
  earlier decision_request%ROWTYPE;
  wanted text[] := ARRAY(SELECT jsonb_array_elements_text(given_conditions));
  asked uuid;
BEGIN
  SELECT q.id, q.created_at, q.person_id, q.organisation_id, p.name, m.roles, o.kind INTO s
    FROM session q JOIN person p ON p.id = q.person_id
    JOIN membership m ON m.person_id = q.person_id AND m.organisation_id = q.organisation_id
    JOIN organisation o ON o.id = q.organisation_id
   WHERE q.secret_hash = encode(sha256(convert_to(session_secret, 'UTF8')), 'hex') AND q.ended_at IS NULL
     AND q.expires_at > clock_timestamp() AND p.disabled_at IS NULL AND lets_in(m);
  IF NOT FOUND THEN RAISE EXCEPTION 'nobody is signed in with this credential' USING ERRCODE = '28000'; END IF;
  IF s.kind <> 'AUB' OR NOT ('AUB_CHANGE_MANAGER' = ANY (s.roles)) THEN RETURN '{"refusal":"NotPermitted"}'; END IF;
  SELECT * INTO c FROM change_request WHERE id = change AND kind = 'CHANGE' AND state <> 'DRAFT';
  IF NOT FOUND THEN RETURN '{"refusal":"NotFound"}'; END IF;
  IF c.owner_id = s.organisation_id THEN RETURN '{"refusal":"NotPermitted"}'; END IF;
  IF key IS NOT NULL THEN
    SELECT * INTO earlier FROM decision_request r WHERE r.person_id = s.person_id AND r.request_key = key;
    IF FOUND THEN
      IF (earlier.case_id, earlier.expected_version, earlier.verdict, earlier.conditions, earlier.reason, earlier.actual_decided_at)
         IS DISTINCT FROM (change, ask_decision.expected_version, given_verdict, wanted, given_reason, actual_at) THEN
        RETURN '{"refusal":"IdempotencyConflict"}';
      END IF;
      RETURN jsonb_build_object('requestId', earlier.id);
    END IF;
  END IF;
  IF s.created_at < clock_timestamp() - interval '15 minutes' THEN RETURN '{"refusal":"SignInTooOld"}'; END IF;
  INSERT INTO decision_request (case_id, expected_version, verdict, conditions, reason, actual_decided_at, request_key, session_id,
    person_id, person_name, organisation_id, asked_at)
  VALUES (change, ask_decision.expected_version, given_verdict, wanted, given_reason, actual_at, key, s.id, s.person_id, s.name,
    s.organisation_id, clock_timestamp())
  RETURNING id INTO asked;
  RETURN jsonb_build_object('requestId', asked);
END $$;
--> statement-breakpoint
-- Whoever asked takes it back, unless it was decided first: the answer says which.
CREATE FUNCTION withdraw_decision(asked uuid, session_secret text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  answer text;
BEGIN
  INSERT INTO decision_request_end (request_id, case_id, outcome, at)
  SELECT r.id, r.case_id, 'WITHDRAWN', clock_timestamp() FROM decision_request r JOIN session s ON s.id = r.session_id
   WHERE r.id = asked AND s.secret_hash = encode(sha256(convert_to(session_secret, 'UTF8')), 'hex')
  ON CONFLICT DO NOTHING;
  SELECT e.outcome INTO answer FROM decision_request_end e JOIN decision_request r ON r.id = e.request_id JOIN session s ON s.id = r.session_id
   WHERE e.request_id = asked AND s.secret_hash = encode(sha256(convert_to(session_secret, 'UTF8')), 'hex');
  RETURN answer;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION ask_decision(uuid, integer, text, jsonb, text, timestamptz, text, text), withdraw_decision(uuid, text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION ask_decision(uuid, integer, text, jsonb, text, timestamptz, text, text), withdraw_decision(uuid, text) TO desk_aub;
