DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
  LOOP EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name); END LOOP;
END $$;
--> statement-breakpoint
GRANT UPDATE (version) ON membership TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (roles) ON access_request TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT (required_claim, required_value, version), UPDATE (required_claim, required_value, version) ON identity_provider TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT (bound_to) ON session TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (disabled_at) ON person TO desk_aub;
--> statement-breakpoint
-- AUB may shut somebody out; everything else of a person is the person's own (C.4).
CREATE FUNCTION guard_person() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF to_jsonb(NEW) - 'disabled_at' IS DISTINCT FROM to_jsonb(OLD) - 'disabled_at' THEN
    RAISE EXCEPTION 'only the person changes these fields' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER person_guard BEFORE UPDATE ON person FOR EACH ROW
  WHEN (current_user = 'desk_aub' AND OLD.id IS DISTINCT FROM nullif(current_setting('app.person', true), '')::uuid)
  EXECUTE FUNCTION guard_person();
--> statement-breakpoint
-- Who may come in changes seldom, so unlike a case it is announced at once: open streams ask again who they are (fault 80).
CREATE FUNCTION announce_access() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('aub_access', TG_TABLE_NAME);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER session_access AFTER UPDATE OF ended_at, organisation_id ON session FOR EACH ROW
  WHEN (OLD.ended_at IS DISTINCT FROM NEW.ended_at OR OLD.organisation_id IS DISTINCT FROM NEW.organisation_id) EXECUTE FUNCTION announce_access();
--> statement-breakpoint
CREATE TRIGGER membership_access AFTER UPDATE OF roles, ended_at ON membership FOR EACH ROW EXECUTE FUNCTION announce_access();
--> statement-breakpoint
CREATE TRIGGER person_access AFTER UPDATE OF disabled_at ON person FOR EACH ROW EXECUTE FUNCTION announce_access();
--> statement-breakpoint
CREATE TRIGGER auditor_grant_access AFTER UPDATE OF ended_at ON auditor_grant FOR EACH ROW EXECUTE FUNCTION announce_access();
--> statement-breakpoint
CREATE TRIGGER api_token_access AFTER UPDATE OF revoked_at ON api_token FOR EACH ROW EXECUTE FUNCTION announce_access();
--> statement-breakpoint
CREATE TRIGGER client_access AFTER UPDATE OF ended_at ON integration_client FOR EACH ROW EXECUTE FUNCTION announce_access();
--> statement-breakpoint
-- A membership that lets somebody in now. An auditor's counts while there is a grant (C.4).
CREATE FUNCTION lets_in(m membership) RETURNS boolean LANGUAGE sql VOLATILE AS $$
  SELECT m.ended_at IS NULL AND ('AUDITOR' <> ALL (m.roles) OR EXISTS (SELECT FROM auditor_grant g
    WHERE g.person_id = m.person_id AND g.organisation_id = m.organisation_id AND g.ended_at IS NULL AND g.expires_at > app_clock()))
$$;
--> statement-breakpoint
-- Enter: by session or by token. The organisation's kind must fit the login, so that a tenant never stands at AUB's door;
-- an auditor of AUB comes by the tenants' door, where rows must be shown to him one by one.
CREATE OR REPLACE FUNCTION enter(credential_kind text, credential_hash text) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  actor jsonb;
  is_auditor boolean;
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
       AND p.disabled_at IS NULL AND lets_in(m);
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
     WHERE t.secret_hash = credential_hash AND t.revoked_at IS NULL AND t.expires_at > clock_timestamp() AND c.ended_at IS NULL;
    IF actor IS NOT NULL THEN
      UPDATE api_token SET last_used_at = clock_timestamp() WHERE id = (
        SELECT id FROM api_token WHERE secret_hash = credential_hash
           AND (last_used_at IS NULL OR last_used_at < clock_timestamp() - interval '1 minute') FOR UPDATE SKIP LOCKED);
    END IF;
  END IF;
  IF actor IS NULL THEN
    RAISE EXCEPTION 'nobody is signed in with this credential' USING ERRCODE = '28000';
  END IF;
  is_auditor := actor->'roles' ? 'AUDITOR';
  IF (actor->>'organisationKind' = 'AUB' AND NOT is_auditor) IS DISTINCT FROM (session_user = 'desk_aub') THEN
    RAISE EXCEPTION 'this credential belongs at the other door' USING ERRCODE = '28P01';
  END IF;
  PERFORM set_config('app.organisation', actor->>'organisationId', true),
          set_config('app.person', CASE WHEN actor->>'kind' = 'PERSON' THEN actor->>'id' ELSE '' END, true),
          set_config('app.session', coalesce(actor->>'sessionId', ''), true),
          set_config('app.auditor', CASE WHEN is_auditor THEN actor->>'organisationKind' ELSE '' END, true);
  IF is_auditor THEN
    PERFORM set_config('app.aub', (SELECT id::text FROM organisation WHERE kind = 'AUB'), true);
    -- Each look is logged, folded to five minutes; the cases that were read are in their own logs by name.
    INSERT INTO organisation_event (organisation_id, at, kind, actor_name, actor_organisation_id, content)
    SELECT (actor->>'organisationId')::uuid, date_trunc('second', app_clock()), 'AuditorLooked', actor->>'name',
           (actor->>'organisationId')::uuid, jsonb_build_object('personId', actor->>'id')
     WHERE NOT EXISTS (SELECT FROM organisation_event e WHERE e.organisation_id = (actor->>'organisationId')::uuid
             AND e.kind = 'AuditorLooked' AND e.content->>'personId' = actor->>'id' AND e.at > app_clock() - interval '5 minutes');
  END IF;
  RETURN actor;
END $$;
--> statement-breakpoint
-- A session after the password was checked. A right password forgets the failed tries from that source.
CREATE OR REPLACE FUNCTION begin_session(for_person uuid, new_secret_hash text, agent text, from_source text) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  home uuid;
  made uuid;
BEGIN
  SELECT m.organisation_id INTO home FROM membership m JOIN person p ON p.id = m.person_id
   WHERE m.person_id = for_person AND lets_in(m) AND p.disabled_at IS NULL
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
-- A session after an organisation's own provider has vouched for somebody (D.6): a person linked to that subject, a member
-- of that address, or one whom an administrator has said yes to. Everybody else is put down as asking to be let in.
CREATE FUNCTION begin_session(by_provider uuid, claims jsonb, new_secret_hash text, agent text, from_source text) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  given identity_provider%ROWTYPE;
  who uuid;
  asked access_request%ROWTYPE;
  now_at timestamptz := date_trunc('second', app_clock());
BEGIN
  SELECT * INTO given FROM identity_provider WHERE id = by_provider AND is_enabled;
  IF NOT FOUND THEN RETURN '{"state":"REFUSED"}'; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('identity ' || given.issuer || ' ' || (claims->>'subject'), 0));
  SELECT person_id INTO who FROM external_identity WHERE issuer = given.issuer AND subject = claims->>'subject';
  IF who IS NULL THEN
    -- The session is bound to this organisation, so its provider can vouch for no more than its own members.
    SELECT p.id INTO who FROM person p JOIN membership m ON m.person_id = p.id AND m.organisation_id = given.organisation_id
     WHERE lower(p.email) = lower(claims->>'email') AND m.ended_at IS NULL;
    IF who IS NULL THEN
      SELECT * INTO asked FROM access_request WHERE organisation_id = given.organisation_id AND subject = claims->>'subject'
       ORDER BY created_at DESC, answered_at DESC NULLS FIRST LIMIT 1;
      IF NOT FOUND THEN
        INSERT INTO access_request (organisation_id, email, name, subject, created_at)
        VALUES (given.organisation_id, claims->>'email', claims->>'name', claims->>'subject', now_at);
        RETURN '{"state":"ASKED"}';
      END IF;
      IF asked.answer IS NULL THEN RETURN '{"state":"WAITING"}'; END IF;
      IF asked.answer = 'REFUSED' THEN RETURN '{"state":"REFUSED"}'; END IF;
      INSERT INTO person (name, email) VALUES (asked.name, asked.email) ON CONFLICT DO NOTHING;
      SELECT id INTO who FROM person WHERE lower(email) = lower(asked.email);
      -- Whoever has been a member and is not any more was let out on purpose; that yes is used up.
      INSERT INTO membership (person_id, organisation_id, roles) VALUES (who, given.organisation_id, asked.roles) ON CONFLICT DO NOTHING;
    END IF;
    INSERT INTO external_identity (issuer, subject, person_id, created_at) VALUES (given.issuer, claims->>'subject', who, now_at);
  END IF;
  IF NOT EXISTS (SELECT FROM membership m JOIN person p ON p.id = m.person_id WHERE m.person_id = who
       AND m.organisation_id = given.organisation_id AND lets_in(m) AND p.disabled_at IS NULL) THEN
    RETURN '{"state":"REFUSED"}';
  END IF;
  INSERT INTO session (secret_hash, person_id, organisation_id, user_agent, created_at, last_seen_at, expires_at, bound_to)
  VALUES (new_secret_hash, who, given.organisation_id, left(agent, 300), clock_timestamp(), clock_timestamp(),
          clock_timestamp() + interval '12 hours', given.organisation_id);
  DELETE FROM sign_in_attempt a USING person p WHERE p.id = who AND a.login = lower(p.email) AND a.source = from_source;
  RETURN '{"state":"SIGNED_IN"}';
END $$;
--> statement-breakpoint
-- An invitation by the secret of its link. Without `detail` it is only looked at: a mail scanner uses nothing up (F55).
CREATE FUNCTION accept_invitation(given_hash text, detail jsonb) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  i invitation%ROWTYPE;
  p person%ROWTYPE;
  state text;
  signed_in uuid;
  now_at timestamptz := date_trunc('second', app_clock());
BEGIN
  IF detail IS NULL THEN
    SELECT * INTO i FROM invitation WHERE secret_hash = given_hash;
  ELSE
    SELECT * INTO i FROM invitation WHERE secret_hash = given_hash FOR UPDATE;
  END IF;
  IF NOT FOUND THEN RETURN '{"state":"UNKNOWN"}'; END IF;
  state := CASE WHEN i.used_at IS NOT NULL THEN 'USED' WHEN i.withdrawn_at IS NOT NULL THEN 'WITHDRAWN'
                WHEN i.expires_at <= now_at THEN 'EXPIRED' ELSE 'OPEN' END;
  SELECT * INTO p FROM person WHERE lower(email) = lower(i.email);
  IF detail IS NULL OR state <> 'OPEN' THEN
    RETURN jsonb_build_object('state', state, 'email', i.email, 'name', i.name, 'roles', to_jsonb(i.roles), 'invitedBy', i.invited_by,
      'expiresAt', i.expires_at, 'organisationName', (SELECT name FROM organisation WHERE id = i.organisation_id),
      'hasAccount', p.id IS NOT NULL, 'hasPassword', p.password_hash IS NOT NULL);
  END IF;
  SELECT s.person_id INTO signed_in FROM session s
   WHERE s.secret_hash = detail->>'sessionHash' AND s.ended_at IS NULL AND s.expires_at > clock_timestamp();
  IF signed_in IS NOT NULL AND signed_in IS DISTINCT FROM p.id THEN RETURN '{"state":"OTHER_PERSON"}'; END IF;
  IF p.disabled_at IS NOT NULL THEN RETURN '{"state":"DISABLED"}'; END IF;
  IF p.id IS NOT NULL AND signed_in IS NULL THEN RETURN '{"state":"SIGN_IN_FIRST"}'; END IF;
  IF p.password_hash IS NULL AND detail->>'passwordHash' IS NULL THEN RETURN '{"state":"PASSWORD_MISSING"}'; END IF;
  IF p.id IS NULL THEN
    INSERT INTO person (name, email, language, password_hash)
    VALUES (coalesce(detail->>'name', i.name), i.email, coalesce(detail->>'language', 'da'), detail->>'passwordHash')
    ON CONFLICT DO NOTHING RETURNING * INTO p;
    -- Another invitation made the account in this very moment.
    IF p.id IS NULL THEN RETURN '{"state":"SIGN_IN_FIRST"}'; END IF;
  ELSIF p.password_hash IS NULL THEN
    UPDATE person SET password_hash = detail->>'passwordHash' WHERE id = p.id;
  END IF;
  INSERT INTO membership (person_id, organisation_id, roles) VALUES (p.id, i.organisation_id, i.roles)
  ON CONFLICT (person_id, organisation_id) DO UPDATE SET roles = excluded.roles, ended_at = NULL, version = membership.version + 1;
  UPDATE invitation SET used_at = now_at WHERE id = i.id;
  INSERT INTO organisation_event (organisation_id, at, kind, actor_name, actor_organisation_id, content)
  VALUES (i.organisation_id, now_at, 'InvitationAccepted', p.name, i.organisation_id,
          jsonb_build_object('email', i.email, 'roles', to_jsonb(i.roles), 'invitedBy', i.invited_by));
  RETURN jsonb_build_object('state', 'ACCEPTED', 'email', i.email, 'organisationId', i.organisation_id, 'personId', p.id);
END $$;
--> statement-breakpoint
-- What a secret is good for beside a session: a new password by mail, a changed one by a live session.
CREATE FUNCTION redeem_secret(purpose text, given_hash text, detail jsonb) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  p person%ROWTYPE;
  home uuid;
  r password_reset%ROWTYPE;
  state text;
  of_source text;
BEGIN
  IF purpose = 'PASSWORD_WANTED' THEN
    -- Nobody learns whether the address is known: what is counted and what is answered is the same.
    of_source := 'reset ' || (detail->>'source');
    IF (SELECT count(*) FROM sign_in_attempt WHERE source = of_source AND at > clock_timestamp() - interval '15 minutes') >= 10 THEN
      RETURN '{"state":"THROTTLED"}';
    END IF;
    INSERT INTO sign_in_attempt VALUES (lower(detail->>'login'), of_source, clock_timestamp());
    SELECT * INTO p FROM person WHERE lower(email) = lower(detail->>'login') AND disabled_at IS NULL AND password_hash IS NOT NULL;
    SELECT m.organisation_id INTO home FROM membership m WHERE m.person_id = p.id AND lets_in(m) ORDER BY m.organisation_id LIMIT 1;
    IF home IS NOT NULL AND (SELECT count(*) FROM password_reset WHERE person_id = p.id AND created_at > clock_timestamp() - interval '1 hour') < 5 THEN
      INSERT INTO password_reset VALUES (given_hash, p.id, clock_timestamp(), clock_timestamp() + interval '1 hour');
      INSERT INTO delivery (sender_id, template, recipient, recipient_name, organisation_id, language, message_id, data)
      VALUES (home, detail->'data'->>'template', p.email, p.name, home, p.language, detail->>'messageId', detail->'data');
    END IF;
    RETURN '{"state":"DONE"}';
  ELSIF purpose = 'PASSWORD_RESET' THEN
    SELECT * INTO r FROM password_reset WHERE secret_hash = given_hash FOR UPDATE;
    IF NOT FOUND THEN RETURN '{"state":"UNKNOWN"}'; END IF;
    SELECT * INTO p FROM person WHERE id = r.person_id;
    state := CASE WHEN r.used_at IS NOT NULL THEN 'USED' WHEN r.expires_at <= clock_timestamp() OR p.disabled_at IS NOT NULL THEN 'EXPIRED' ELSE 'OPEN' END;
    IF detail IS NULL OR state <> 'OPEN' THEN RETURN jsonb_build_object('state', state, 'email', p.email); END IF;
    UPDATE password_reset SET used_at = clock_timestamp() WHERE person_id = p.id AND used_at IS NULL;
    DELETE FROM sign_in_attempt WHERE login = lower(p.email);
    UPDATE session SET ended_at = clock_timestamp() WHERE person_id = p.id AND ended_at IS NULL;
  ELSIF purpose = 'PASSWORD_CHANGE' THEN
    SELECT q.* INTO p FROM session s JOIN person q ON q.id = s.person_id
     WHERE s.secret_hash = given_hash AND s.ended_at IS NULL AND s.expires_at > clock_timestamp() AND q.disabled_at IS NULL;
    IF NOT FOUND THEN RETURN '{"state":"UNKNOWN"}'; END IF;
    UPDATE session SET ended_at = clock_timestamp() WHERE person_id = p.id AND ended_at IS NULL AND secret_hash <> given_hash;
  ELSE
    RAISE EXCEPTION 'a secret has no purpose %', purpose;
  END IF;
  UPDATE person SET password_hash = detail->>'passwordHash' WHERE id = p.id;
  INSERT INTO organisation_event (organisation_id, at, kind, actor_name, actor_organisation_id, content)
  SELECT m.organisation_id, date_trunc('second', app_clock()), 'PasswordChanged', p.name, m.organisation_id, jsonb_build_object('by', purpose)
    FROM membership m WHERE m.person_id = p.id AND m.ended_at IS NULL;
  RETURN jsonb_build_object('state', 'DONE', 'email', p.email);
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION begin_session(uuid, jsonb, text, text, text), accept_invitation(text, jsonb), redeem_secret(text, text, jsonb) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION begin_session(uuid, jsonb, text, text, text), accept_invitation(text, jsonb), redeem_secret(text, text, jsonb) TO desk_web;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION guard_person(), announce_access(), lets_in(membership) FROM PUBLIC;
