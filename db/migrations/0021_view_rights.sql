ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (removed_at) ON saved_view TO desk_web, desk_aub;
