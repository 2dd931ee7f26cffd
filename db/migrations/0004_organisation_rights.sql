DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
  LOOP EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name); END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT ON adopted_annex, organisation_event, mail_bounce, access_request, auditor_grant TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, email, name, roles, invited_by, created_at, expires_at, used_at, withdrawn_at) ON invitation TO desk_web, desk_aub;
--> statement-breakpoint
GRANT INSERT, UPDATE (withdrawn_at) ON invitation TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, name, issuer, client_id, organisation_claim, assurance_claim, minimum_assurance, is_enabled) ON identity_provider TO desk_web, desk_aub;
--> statement-breakpoint
GRANT INSERT, UPDATE (name, issuer, client_id, client_secret, organisation_claim, assurance_claim, minimum_assurance, is_enabled) ON identity_provider TO desk_web, desk_aub;
--> statement-breakpoint
-- The sign-in code asks for the providers before anybody has entered; the sweep's login lends it that eye.
GRANT SELECT ON identity_provider TO desk_sweep;
--> statement-breakpoint
GRANT UPDATE (answered_at, answer, answered_by) ON access_request TO desk_web, desk_aub;
--> statement-breakpoint
GRANT INSERT ON contact_annex, adopted_annex, organisation_event, auditor_grant, supplier_assignment TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (unit_name, phone, mailbox, out_of_hours_mailbox, on_call_phone, on_call_address, hours, escalation, contacts, points,
  status, valid_from, completed_by, submitted_at, acknowledged_at, confirmed_at, digital_post_sent_on, checksum) ON contact_annex TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (to_on, has_power_of_attorney) ON supplier_assignment TO desk_web, desk_aub;
--> statement-breakpoint
GRANT INSERT, UPDATE (name, cvr, institution_number, city, is_test, successor_id, ended_on, delivery_channel, email_domain) ON organisation TO desk_aub;
--> statement-breakpoint
GRANT INSERT, UPDATE (status, to_on) ON agreement TO desk_aub;
--> statement-breakpoint
GRANT UPDATE (roles, escalation_level, ended_at) ON membership TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (name, phone, department, location, language) ON person TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (ended_at) ON auditor_grant TO desk_web, desk_aub;
--> statement-breakpoint
GRANT UPDATE (resolved_at) ON mail_bounce TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON mail_bounce TO desk_worker;
--> statement-breakpoint
GRANT INSERT ON organisation_event TO desk_worker;
--> statement-breakpoint
GRANT INSERT, UPDATE (name, purpose, default_reporter, ended_at, oauth_secret_hash) ON integration_client TO desk_web, desk_aub;
--> statement-breakpoint
GRANT INSERT, UPDATE (revoked_at) ON api_token TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT (name, ending, created_at, created_by, is_from_oauth) ON api_token TO desk_web, desk_aub;
