DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
  LOOP EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name); END LOOP;
END $$;
--> statement-breakpoint
-- What a case is called elsewhere may be put right; whose it is and which case it names may not (R-5.18).
GRANT SELECT, INSERT, UPDATE (external_id, link, recorded_at, recorded_by_name) ON case_reference TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT ON case_reference TO desk_worker, desk_sweep;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (status, connected_since, certificate_expires_on, reminded_days, recorded_at, recorded_by_name, version)
  ON service_connection TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT, UPDATE (reminded_days) ON service_connection TO desk_worker;
--> statement-breakpoint
GRANT SELECT ON interface_service TO desk_web, desk_aub, desk_worker, desk_sweep;
--> statement-breakpoint
GRANT UPDATE (is_on, switched_at, switched_by_name) ON interface_service TO desk_aub;
--> statement-breakpoint
-- The two services that the Instruks names (section 2.1), and the third of AUB's page, which is off until AUB says otherwise (G20).
INSERT INTO interface_service (code, place, name_da, name_en, is_named, is_on) VALUES
  ('SCHOOL_STAY', 1, 'Indberetning af oplysninger om skoleophold', 'Reporting of school stays', true, true),
  ('BOARD_AND_LODGING', 2, 'Indberetning af oplysninger om kost- og logiophold', 'Reporting of board and lodging', true, true),
  ('COMPANY_PLACEMENT', 3, 'Indberetning af oplysninger om erhvervsgrunduddannelse (EGU)', 'Reporting of basic vocational training (EGU)', false, false);
