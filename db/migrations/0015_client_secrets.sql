-- A right on the whole table grows with it, so these are of columns, and the hash is in none of them.
GRANT SELECT (oauth_scopes, created_by, priority_words), UPDATE (oauth_scopes) ON integration_client TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT (purpose, replaced_by_id), UPDATE (expires_at, replaced_by_id) ON api_token TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT (id, client_id, organisation_id, name, ending, is_from_oauth, expires_at, revoked_at, replaced_by_id, reminded_days),
  UPDATE (reminded_days) ON api_token TO desk_worker;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, name, ended_at) ON integration_client TO desk_worker;
--> statement-breakpoint
-- What a secret is good for beside a session: a new password by mail, a changed one by a live session, a token of one hour.
CREATE OR REPLACE FUNCTION redeem_secret(purpose text, given_hash text, detail jsonb) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  p person%ROWTYPE;
  home uuid;
  r password_reset%ROWTYPE;
  state text;
  of_source text;
  c integration_client%ROWTYPE;
BEGIN
  IF purpose = 'OAUTH_CLIENT' THEN
    -- The lock orders this and the end of the client: a token is made before, and revoked with it, or never.
    SELECT * INTO c FROM integration_client WHERE id = (detail->>'clientId')::uuid AND oauth_secret_hash = given_hash AND ended_at IS NULL FOR UPDATE;
    IF NOT FOUND THEN RETURN '{"state":"UNKNOWN"}'; END IF;
    IF NOT to_jsonb(c.oauth_scopes) @> coalesce(detail->'scopes', '[]') THEN RETURN '{"state":"OTHER_SCOPE"}'; END IF;
    DELETE FROM api_token WHERE client_id = c.id AND is_from_oauth AND expires_at < clock_timestamp() - interval '1 day';
    IF (SELECT count(*) FROM api_token WHERE client_id = c.id AND is_from_oauth AND expires_at > clock_timestamp()) >= 200 THEN
      RETURN '{"state":"THROTTLED"}';
    END IF;
    INSERT INTO api_token (client_id, organisation_id, secret_hash, scopes, name, ending, created_at, is_from_oauth, expires_at)
    VALUES (c.id, c.organisation_id, detail->>'tokenHash',
            ARRAY(SELECT jsonb_array_elements_text(coalesce(detail->'scopes', to_jsonb(c.oauth_scopes)))),
            'OAuth', detail->>'ending', clock_timestamp(), true, clock_timestamp() + interval '1 hour');
    RETURN jsonb_build_object('state', 'GRANTED', 'scopes', coalesce(detail->'scopes', to_jsonb(c.oauth_scopes)));
  END IF;
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
