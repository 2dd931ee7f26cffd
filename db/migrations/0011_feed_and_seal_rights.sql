DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
  LOOP EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name); END LOOP;
END $$;
--> statement-breakpoint
-- What was announced before there were places gets them in the order in which it was stored.
WITH placed AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM outbox WHERE announced_at IS NOT NULL)
UPDATE outbox o SET position = placed.n FROM placed WHERE o.id = placed.id;
--> statement-breakpoint
INSERT INTO feed_head (highest) SELECT coalesce(max(position), 0) FROM outbox;
--> statement-breakpoint
GRANT SELECT ON feed_head TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT UPDATE (highest) ON feed_head TO desk_worker;
--> statement-breakpoint
-- Seals are added, never changed.
GRANT SELECT, INSERT ON seal, seal_head TO desk_worker;
--> statement-breakpoint
GRANT SELECT ON seal TO desk_aub;
--> statement-breakpoint
GRANT SELECT ON seal_head TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (priority_words) ON integration_client TO desk_web, desk_aub;
--> statement-breakpoint
-- A repeated report under an external reference may bring new words; the earlier ones stay in the history (R-5.15).
GRANT UPDATE (title, description, business_consequence) ON incident TO desk_web, desk_aub;
--> statement-breakpoint
-- Whoever loses sight of a case is told so in the feed, by an entry for that organisation alone.
CREATE FUNCTION tell_access_ended() RETURNS trigger
  LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO outbox (case_id, noun, seq, kind, rings, only_for)
  VALUES (OLD.case_id, OLD.noun, coalesce((SELECT max(seq) FROM case_event WHERE case_id = OLD.case_id), 0),
          CASE TG_OP WHEN 'DELETE' THEN 'CaseDeleted' ELSE 'CaseAccessEnded' END, false, OLD.organisation_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION tell_access_ended() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER case_party_ended AFTER UPDATE OF reads_until ON case_party FOR EACH ROW
  WHEN (NEW.reads_until IS NOT NULL AND OLD.reads_until IS DISTINCT FROM NEW.reads_until) EXECUTE FUNCTION tell_access_ended();
--> statement-breakpoint
CREATE TRIGGER case_party_deleted AFTER DELETE ON case_party FOR EACH ROW EXECUTE FUNCTION tell_access_ended();
