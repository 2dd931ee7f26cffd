DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
  LOOP EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name); END LOOP;
END $$;
--> statement-breakpoint
-- What AUB says of a freeze is added to, never changed; the gate reads it in every role (R-5.45).
GRANT SELECT ON freeze_correction TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT INSERT ON freeze_correction TO desk_aub;
--> statement-breakpoint
GRANT SELECT, INSERT ON freeze_reminder TO desk_worker;
--> statement-breakpoint
-- The hash of the address is written, and read by "enter" alone.
GRANT SELECT (id, organisation_id, person_id, created_at, ended_at, last_used_at), INSERT, UPDATE (ended_at) ON calendar_feed TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT ON service_window, service_window_school, service_window_word TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT INSERT ON service_window, service_window_school, service_window_word TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (starts_at, ends_at, text, cancelled_at, version) ON service_window TO desk_web, desk_aub;
--> statement-breakpoint
-- When and on which service; whose it is, no login reads (rules E.7).
GRANT SELECT (id, starts_at, ends_at, services), INSERT, UPDATE (starts_at, ends_at, services) ON window_occupancy TO desk_web;
--> statement-breakpoint
GRANT SELECT ON requirement_change, requirement_recipient, requirement_answer, interface_version TO desk_web, desk_aub, desk_worker;
--> statement-breakpoint
GRANT INSERT ON requirement_change, requirement_recipient, interface_version TO desk_aub;
--> statement-breakpoint
GRANT INSERT ON requirement_answer TO desk_web;
--> statement-breakpoint
CREATE FUNCTION occupancy_key(source uuid) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
  SELECT encode(substring(sha256(convert_to('occupancy ' || source::text, 'UTF8')) FROM 1 FOR 16), 'hex')::uuid
$$;
--> statement-breakpoint
-- Written by whoever owns the change, with the owner's rights alone; what is withdrawn occupies no time.
CREATE FUNCTION note_change_occupancy() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  stands boolean := NEW.kind = 'CHANGE' AND NEW.state NOT IN ('DRAFT', 'WITHDRAWN') AND NEW.window_start IS NOT NULL AND NEW.window_end IS NOT NULL
    AND NEW.affects_aub IS DISTINCT FROM 'NO' AND NOT EXISTS (SELECT FROM organisation o WHERE o.id = NEW.owner_id AND o.is_test);
BEGIN
  IF stands THEN
    INSERT INTO window_occupancy (id, owner_id, starts_at, ends_at, services)
    VALUES (occupancy_key(NEW.id), NEW.owner_id, NEW.window_start, NEW.window_end, NEW.services)
    ON CONFLICT (id) DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at, services = excluded.services;
  ELSE
    UPDATE window_occupancy SET starts_at = 'epoch', ends_at = 'epoch', services = '{}' WHERE id = occupancy_key(NEW.id);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER change_occupancy AFTER INSERT ON change_request FOR EACH ROW WHEN (NEW.kind = 'CHANGE' AND NEW.state <> 'DRAFT')
  EXECUTE FUNCTION note_change_occupancy();
--> statement-breakpoint
CREATE TRIGGER change_occupancy_moved AFTER UPDATE ON change_request FOR EACH ROW
  WHEN (NEW.kind = 'CHANGE' AND NEW.state <> 'DRAFT' AND (NEW.window_start, NEW.window_end, NEW.services, NEW.affects_aub, NEW.state IN ('DRAFT', 'WITHDRAWN'))
    IS DISTINCT FROM (OLD.window_start, OLD.window_end, OLD.services, OLD.affects_aub, OLD.state IN ('DRAFT', 'WITHDRAWN')))
  EXECUTE FUNCTION note_change_occupancy();
--> statement-breakpoint
CREATE FUNCTION note_service_window_occupancy() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM organisation o WHERE o.id = NEW.owner_id AND o.is_test) THEN RETURN NULL; END IF;
  INSERT INTO window_occupancy (id, owner_id, starts_at, ends_at, services)
  VALUES (occupancy_key(NEW.id), NEW.owner_id, NEW.starts_at, NEW.ends_at, NEW.services)
  ON CONFLICT (id) DO UPDATE SET
    starts_at = CASE WHEN NEW.cancelled_at IS NULL THEN excluded.starts_at ELSE 'epoch' END,
    ends_at = CASE WHEN NEW.cancelled_at IS NULL THEN excluded.ends_at ELSE 'epoch' END;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- AUB's own windows are everybody's to see, and need no mask.
CREATE TRIGGER service_window_occupancy AFTER INSERT OR UPDATE ON service_window FOR EACH ROW WHEN (NOT NEW.is_from_aub)
  EXECUTE FUNCTION note_service_window_occupancy();
--> statement-breakpoint
CREATE FUNCTION guard_service_window() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.cancelled_at IS NOT NULL OR NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'a window is changed one version at a time, and not once it is cancelled' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER service_window_guard BEFORE UPDATE ON service_window FOR EACH ROW EXECUTE FUNCTION guard_service_window();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION occupancy_key(uuid), note_change_occupancy(), note_service_window_occupancy(), guard_service_window() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION occupancy_key(uuid) TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
-- What is planned already.
INSERT INTO window_occupancy (id, owner_id, starts_at, ends_at, services)
SELECT occupancy_key(c.id), c.owner_id, c.window_start, c.window_end, c.services FROM change_request c JOIN organisation o ON o.id = c.owner_id
 WHERE c.kind = 'CHANGE' AND c.state NOT IN ('DRAFT', 'WITHDRAWN') AND c.window_start IS NOT NULL AND c.window_end IS NOT NULL
   AND c.affects_aub IS DISTINCT FROM 'NO' AND NOT o.is_test;
--> statement-breakpoint
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
  ELSIF credential_kind = 'CALENDAR' THEN
    -- The address of a calendar reads and does nothing: it speaks for its person without any role.
    SELECT jsonb_build_object('kind', 'PERSON', 'id', p.id, 'name', p.name, 'organisationId', o.id,
             'organisationKind', o.kind, 'organisationName', o.name, 'roles', '[]'::jsonb, 'scopes', '[]'::jsonb,
             'language', p.language, 'phone', NULL, 'email', NULL, 'department', NULL, 'location', NULL,
             'sessionId', NULL, 'reporterName', NULL)
      INTO actor
      FROM calendar_feed f
      JOIN person p ON p.id = f.person_id
      JOIN membership m ON m.person_id = f.person_id AND m.organisation_id = f.organisation_id
      JOIN organisation o ON o.id = f.organisation_id
     WHERE f.secret_hash = credential_hash AND f.ended_at IS NULL AND p.disabled_at IS NULL AND lets_in(m)
       AND NOT ('AUDITOR' = ANY (m.roles));
    IF actor IS NOT NULL THEN
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
END $$;
