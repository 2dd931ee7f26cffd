-- Who is asking: set by enter() for one transaction, forgotten at commit (house decision 8).
CREATE FUNCTION org() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
