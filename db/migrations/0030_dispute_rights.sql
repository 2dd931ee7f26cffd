DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
  LOOP EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name); END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT ON incident_cycle, dispute, feedback_proposal, breach_set_aside TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT INSERT ON incident_cycle, dispute, feedback_proposal, breach_set_aside TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (state, answer, answered_at, answered_by_name, responsible_tick, counterpart_tick, settled_at) ON dispute TO desk_web, desk_aub;
--> statement-breakpoint
-- An answer by the link of a mail has no session: the sweep's login lends it its hands, as for the providers of sign-in.
GRANT UPDATE (state, accepted_at, accepted_by_name) ON feedback_proposal TO desk_web, desk_aub, desk_sweep;
--> statement-breakpoint
GRANT UPDATE (actual_begun_at, should_have_detected_at, cancel_reason, duplicate_of_id, agreed_resolution_at, priority_reason,
  handling_started_at, is_call_required, call_phone) ON incident TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
-- Recalling a status: its mails that wait are taken back, and no other column is touched.
GRANT UPDATE (state) ON delivery TO desk_web, desk_aub;
