-- Policies bind the owner too; it has its own (tables/tenancy.ts: engineRoom).
DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
  LOOP EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name); END LOOP;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
-- Not tenant data.
GRANT SELECT ON installation, instruction_version, heartbeat TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT INSERT, UPDATE ON heartbeat TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
-- Both web logins: read, and write what a command writes. Stamps and parties of a case are not theirs to change.
GRANT SELECT ON organisation, agreement, supplier_assignment, contact_annex, membership, integration_client, case_party,
  incident, affected_school, linked_incident, clock, breach, escalation_step, case_event, event_content, case_read, outbox, delivery
  TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT (id, name, email, phone, department, location, language, disabled_at) ON person TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT (id, person_id, organisation_id, user_agent, created_at, last_seen_at, expires_at, ended_at),
  UPDATE (organisation_id, ended_at) ON session TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT (id, client_id, organisation_id, scopes, expires_at, revoked_at, last_used_at) ON api_token TO desk_web, desk_aub;
--> statement-breakpoint
GRANT INSERT ON incident, affected_school, linked_incident, clock, breach, escalation_step, case_event, event_content,
  case_read, outbox, delivery TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (state, priority, is_major_incident, missing, handler_name, handler_phone, handling_started_at, resolved_at,
  closed_at, resolution_text, is_root_cause_known, workaround, actual_resolved_at, actual_reason, cycle, status_count,
  version, seq, last_at, last_hash, next_due_at, next_owed_by) ON incident TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT UPDATE (half_warned_at, risk_warned_at, missed_at, met_at, ended_at, climb_level, climb_at, started_at, half_at, risk_at,
  due_at, explanation) ON clock TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT UPDATE (acknowledged_at) ON escalation_step TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (answer) ON idempotency_key TO desk_web, desk_aub;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE outbox_id_seq TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
-- The worker and the sweep record misses; the worker also settles the outbox and the post.
GRANT SELECT ON organisation, agreement, supplier_assignment, contact_annex, membership, incident, affected_school,
  linked_incident, clock, breach, escalation_step, case_event, event_content, outbox, delivery TO desk_worker, desk_sweep;
--> statement-breakpoint
GRANT SELECT (id, name, email, phone, language, disabled_at) ON person TO desk_worker;
--> statement-breakpoint
GRANT SELECT ON case_read TO desk_worker;
--> statement-breakpoint
GRANT INSERT ON clock, breach, escalation_step, case_event, event_content, outbox, delivery TO desk_worker, desk_sweep;
--> statement-breakpoint
GRANT UPDATE ON outbox, delivery TO desk_worker;
--> statement-breakpoint
GRANT SELECT, DELETE ON idempotency_key TO desk_worker;
--> statement-breakpoint
-- Enter: by session or by token. The organisation's kind must fit the login, so that a tenant never stands at AUB's door.
CREATE FUNCTION enter(credential_kind text, credential_hash text) RETURNS jsonb
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
     WHERE t.secret_hash = credential_hash AND t.revoked_at IS NULL AND t.expires_at > clock_timestamp();
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
-- The password hash of one login name, for the sign-in code alone. Every call counts as a try; ten in a quarter are enough.
CREATE FUNCTION sign_in_candidate(login_name text, from_source text) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  tries int;
  found jsonb;
BEGIN
  DELETE FROM sign_in_attempt WHERE at < clock_timestamp() - interval '1 day';
  SELECT count(*) INTO tries FROM sign_in_attempt
   WHERE login = lower(login_name) AND source = from_source AND at > clock_timestamp() - interval '15 minutes';
  IF tries >= 10 THEN RETURN jsonb_build_object('throttled', true); END IF;
  INSERT INTO sign_in_attempt VALUES (lower(login_name), from_source, clock_timestamp());
  SELECT jsonb_build_object('personId', id, 'passwordHash', password_hash) INTO found
    FROM person WHERE lower(email) = lower(login_name) AND disabled_at IS NULL AND password_hash IS NOT NULL;
  RETURN coalesce(found, '{}'::jsonb);
END $$;
--> statement-breakpoint
-- A session after the password (or OIDC) was checked. A right password forgets the failed tries from that source.
CREATE FUNCTION begin_session(for_person uuid, new_secret_hash text, agent text, from_source text) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  home uuid;
  made uuid;
BEGIN
  SELECT m.organisation_id INTO home FROM membership m JOIN person p ON p.id = m.person_id
   WHERE m.person_id = for_person AND m.ended_at IS NULL AND p.disabled_at IS NULL
   ORDER BY (SELECT max(s.last_seen_at) FROM session s WHERE s.person_id = for_person AND s.organisation_id = m.organisation_id) DESC NULLS LAST,
            m.organisation_id LIMIT 1;
  IF home IS NULL THEN RAISE EXCEPTION 'this person has no membership' USING ERRCODE = '28000'; END IF;
  DELETE FROM sign_in_attempt a USING person p WHERE p.id = for_person AND a.login = lower(p.email) AND a.source = from_source;
  INSERT INTO session (secret_hash, person_id, organisation_id, user_agent, created_at, last_seen_at, expires_at)
  VALUES (new_secret_hash, for_person, home, left(agent, 300), clock_timestamp(), clock_timestamp(), clock_timestamp() + interval '12 hours')
  RETURNING id INTO made;
  RETURN made;
END $$;
--> statement-breakpoint
-- The parties of a case, from its responsible, reporting and counterpart organisations and its affected schools.
CREATE FUNCTION derive_parties() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  c incident%ROWTYPE;
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
  INSERT INTO case_party (organisation_id, case_id, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority)
  SELECT o.id, c.id, o.kind, c.opened_at, c.state IN ('NEW', 'IN_PROGRESS'), coalesce(c.next_due_at, 'infinity'), c.next_owed_by,
         c.opened_at, c.priority
    FROM organisation o
   WHERE o.id = NEW.school_id
      OR (o.kind = 'SUPPLIER' AND c.responsible_side = 'AUB' AND o.id IN (SELECT a.supplier_id FROM supplier_assignment a
            WHERE a.school_id = NEW.school_id AND a.to_on IS NULL AND (a.service = c.service OR c.service IN ('BOTH', 'OTHER'))))
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER incident_parties AFTER INSERT ON incident FOR EACH ROW EXECUTE FUNCTION derive_parties();
--> statement-breakpoint
CREATE TRIGGER incident_parties_update AFTER UPDATE OF state, priority, next_due_at, next_owed_by ON incident
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.priority IS DISTINCT FROM NEW.priority
    OR OLD.next_due_at IS DISTINCT FROM NEW.next_due_at OR OLD.next_owed_by IS DISTINCT FROM NEW.next_owed_by)
  EXECUTE FUNCTION derive_parties();
--> statement-breakpoint
CREATE TRIGGER affected_school_parties AFTER INSERT ON affected_school FOR EACH ROW EXECUTE FUNCTION derive_parties();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION enter(text, text), sign_in_candidate(text, text), begin_session(uuid, text, text, text), derive_parties() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION enter(text, text) TO desk_web, desk_aub;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION sign_in_candidate(text, text), begin_session(uuid, text, text, text) TO desk_web;
