-- How long a token was made for decides which reminders it gets.
GRANT SELECT (created_at) ON api_token TO desk_worker;
