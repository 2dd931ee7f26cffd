-- Time closes a reviewed change, and every letter says how the gate stands.
GRANT UPDATE (closed_at) ON change_request TO desk_worker, desk_sweep;
--> statement-breakpoint
GRANT SELECT ON dialogue_entry, change_incident, standard_template TO desk_sweep;
