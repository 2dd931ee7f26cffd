-- Invoker's rights, like the subquery that it was: the policies of auditor_grant hold inside it. PL/pgSQL is never inlined,
-- so a statement's plan carries one call, made for auditors alone, instead of a subplan for each policy on a case (C.4).
CREATE FUNCTION is_in_granted_period(opened_at timestamptz) RETURNS boolean
  LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM auditor_grant g
     WHERE g.person_id = nullif(current_setting('app.person', true), '')::uuid AND g.organisation_id = org()
       AND g.ended_at IS NULL AND g.expires_at > app_clock()
       AND is_in_granted_period.opened_at >= g.from_on AND is_in_granted_period.opened_at < g.to_on);
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION is_in_granted_period(timestamptz) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION is_in_granted_period(timestamptz) TO desk_web;
