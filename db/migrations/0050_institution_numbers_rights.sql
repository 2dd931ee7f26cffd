DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
  LOOP EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name); END LOOP;
END $$;
--> statement-breakpoint
-- AUB keeps the register; a number that a school has no more is ended (C.4, D.7). Sign-in reads them before anybody entered.
GRANT SELECT ON institution_number TO desk_web, desk_aub, desk_sweep;
--> statement-breakpoint
GRANT INSERT, UPDATE (ended_at) ON institution_number TO desk_aub;
