-- When somebody was last seen is written once a minute: looked at with the credential itself, not by a statement of its own.
CREATE OR REPLACE FUNCTION public.enter(credential_kind text, credential_hash text)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  actor jsonb;
  is_auditor boolean;
  is_long_ago boolean;
BEGIN
  IF credential_kind = 'SESSION' THEN
    SELECT jsonb_build_object('kind', 'PERSON', 'id', p.id, 'name', p.name, 'organisationId', o.id,
             'organisationKind', o.kind, 'organisationName', o.name, 'roles', to_jsonb(m.roles), 'scopes', '[]'::jsonb,
             'language', p.language, 'phone', p.phone, 'email', p.email, 'department', p.department,
             'location', p.location, 'sessionId', s.id, 'reporterName', NULL),
           s.last_seen_at < clock_timestamp() - interval '1 minute'
      INTO actor, is_long_ago
      FROM session s
      JOIN person p ON p.id = s.person_id
      JOIN membership m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id
      JOIN organisation o ON o.id = s.organisation_id
     WHERE s.secret_hash = credential_hash AND s.ended_at IS NULL AND s.expires_at > clock_timestamp()
       AND p.disabled_at IS NULL AND lets_in(m);
    IF is_long_ago THEN
      UPDATE session SET last_seen_at = clock_timestamp() WHERE id = (
        SELECT id FROM session WHERE secret_hash = credential_hash
           AND last_seen_at < clock_timestamp() - interval '1 minute' FOR UPDATE SKIP LOCKED);
    END IF;
  ELSIF credential_kind = 'TOKEN' THEN
    SELECT jsonb_build_object('kind', 'CLIENT', 'id', c.id, 'name', c.name, 'organisationId', o.id,
             'organisationKind', o.kind, 'organisationName', o.name, 'roles', '["INTEGRATION"]'::jsonb,
             'scopes', to_jsonb(t.scopes), 'language', 'da', 'phone', c.default_reporter->>'phone', 'email', NULL,
             'department', c.default_reporter->>'department', 'location', c.default_reporter->>'location',
             'reporterName', c.default_reporter->>'name', 'sessionId', NULL),
           t.last_used_at IS NULL OR t.last_used_at < clock_timestamp() - interval '1 minute'
      INTO actor, is_long_ago
      FROM api_token t
      JOIN integration_client c ON c.id = t.client_id
      JOIN organisation o ON o.id = t.organisation_id
     WHERE t.secret_hash = credential_hash AND t.revoked_at IS NULL AND t.expires_at > clock_timestamp() AND c.ended_at IS NULL;
    IF is_long_ago THEN
      UPDATE api_token SET last_used_at = clock_timestamp() WHERE id = (
        SELECT id FROM api_token WHERE secret_hash = credential_hash
           AND (last_used_at IS NULL OR last_used_at < clock_timestamp() - interval '1 minute') FOR UPDATE SKIP LOCKED);
    END IF;
  ELSIF credential_kind = 'CALENDAR' THEN
    -- The address of a calendar reads and does nothing: it speaks for its person without any role.
    SELECT jsonb_build_object('kind', 'PERSON', 'id', p.id, 'name', p.name, 'organisationId', o.id,
             'organisationKind', o.kind, 'organisationName', o.name, 'roles', '[]'::jsonb, 'scopes', '[]'::jsonb,
             'language', p.language, 'phone', NULL, 'email', NULL, 'department', NULL, 'location', NULL,
             'sessionId', NULL, 'reporterName', NULL),
           f.last_used_at IS NULL OR f.last_used_at < clock_timestamp() - interval '1 minute'
      INTO actor, is_long_ago
      FROM calendar_feed f
      JOIN person p ON p.id = f.person_id
      JOIN membership m ON m.person_id = f.person_id AND m.organisation_id = f.organisation_id
      JOIN organisation o ON o.id = f.organisation_id
     WHERE f.secret_hash = credential_hash AND f.ended_at IS NULL AND p.disabled_at IS NULL AND lets_in(m)
       AND NOT ('AUDITOR' = ANY (m.roles));
    IF is_long_ago THEN
      UPDATE calendar_feed SET last_used_at = clock_timestamp() WHERE id = (
        SELECT id FROM calendar_feed WHERE secret_hash = credential_hash
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
END $function$;
--> statement-breakpoint
-- Whoever works with an organisation may know how it is reached (R-7.2, C.4). Invoker's rights, as in a policy; PL/pgSQL is
-- never inlined, so what reads an annex does not carry the plans of every case that two organisations may share. Who is
-- assigned sees the organisation by that alone.
CREATE FUNCTION works_with(organisation uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
  today date := (app_clock() AT TIME ZONE 'Europe/Copenhagen')::date;
BEGIN
  IF EXISTS (
    SELECT FROM supplier_assignment a
     WHERE ((a.school_id = organisation AND a.supplier_id = org()) OR (a.supplier_id = organisation AND a.school_id = org()))
       AND (a.to_on IS NULL OR a.to_on >= today)) THEN
    RETURN true;
  END IF;
  IF NOT EXISTS (SELECT FROM organisation o WHERE o.id = works_with.organisation) THEN
    RETURN false;
  END IF;
  IF EXISTS (
    SELECT FROM case_party p JOIN affected_school s ON s.case_id = p.case_id
     WHERE p.organisation_id = org() AND p.is_open AND (p.writes_until IS NULL OR p.writes_until > app_clock())
       AND s.school_id = works_with.organisation) THEN
    RETURN true;
  END IF;
  RETURN EXISTS (
    SELECT FROM case_party p JOIN incident i ON i.id = p.case_id
     WHERE p.organisation_id = org() AND p.side = 'SCHOOL' AND p.is_open
       AND works_with.organisation IN (i.responsible_id, i.counterpart_id));
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION works_with(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION works_with(uuid) TO desk_web;
