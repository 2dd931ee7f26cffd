DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
  LOOP EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name); END LOOP;
END $$;
--> statement-breakpoint
-- A choice is its person's own; the relay and the post ask for it (screens 5.19).
GRANT SELECT, INSERT, UPDATE (is_on, chosen_at) ON notification_choice TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT ON notification_choice TO desk_worker;
--> statement-breakpoint
GRANT SELECT, INSERT ON case_follower TO desk_worker;
--> statement-breakpoint
-- The relay writes what is new; whoever it is new to says only that it was looked at.
GRANT SELECT, INSERT, UPDATE ON notification TO desk_worker;
--> statement-breakpoint
GRANT SELECT, UPDATE (unread, read_at) ON notification TO desk_web, desk_aub;
--> statement-breakpoint
-- A file is added to a case, never changed or taken away.
GRANT SELECT, INSERT ON attachment, attachment_content TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT ON attachment TO desk_worker;
