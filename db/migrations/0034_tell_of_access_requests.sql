-- As before, and whoever can say yes is told: the organisation's administrators, or AUB's while it has none (D.6).
CREATE OR REPLACE FUNCTION begin_session(by_provider uuid, claims jsonb, new_secret_hash text, agent text, from_source text) RETURNS jsonb
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
        INSERT INTO delivery (sender_id, template, recipient, recipient_name, organisation_id, language, message_id, data)
        SELECT given.organisation_id, 'ACCESS_ASKED', p.email, p.name, m.organisation_id, p.language,
               '<' || replace(gen_random_uuid()::text, '-', '') || '@driftssamarbejde.invalid>',
               jsonb_build_object('template', 'ACCESS_ASKED', 'reason', 'MEMBER_KEEPER', 'organisation', home.name, 'name', claims->>'name',
                 'email', claims->>'email', 'path', CASE WHEN m.organisation_id = home.id THEN '/settings/members'
                   ELSE '/settings/members?organisation=' || translate(encode(convert_to('Organisation:' || home.id, 'UTF8'), 'base64'), '+/=', '-_') END)
          FROM organisation home, membership m JOIN organisation o ON o.id = m.organisation_id JOIN person p ON p.id = m.person_id
         WHERE home.id = given.organisation_id AND m.ended_at IS NULL AND p.disabled_at IS NULL
           AND m.roles && '{SCHOOL_ADMIN,SUPPLIER_ADMIN,AUB_ADMIN}'::text[]
           AND (m.organisation_id = home.id OR (o.kind = 'AUB' AND NOT EXISTS (
             SELECT FROM membership k JOIN person q ON q.id = k.person_id WHERE k.organisation_id = home.id AND k.ended_at IS NULL
                AND q.disabled_at IS NULL AND k.roles && '{SCHOOL_ADMIN,SUPPLIER_ADMIN}'::text[])));
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
