ALTER TABLE case_search FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT ON case_search TO desk_web, desk_aub;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (document) ON case_search TO desk_worker;
--> statement-breakpoint
GRANT SELECT, UPDATE (position) ON feed_reader TO desk_worker;
--> statement-breakpoint
INSERT INTO feed_reader VALUES ('search', 0);
--> statement-breakpoint
-- Every spelling of the Danish letters becomes one: æ, ae and a; ø, oe and o; å, aa and a.
CREATE FUNCTION search_spelling(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(regexp_replace(regexp_replace(lower(words), 'ae|aa', 'a', 'g'), 'oe', 'o', 'g'), 'æåäøöéèü', 'aaaooeeu')
$$;
--> statement-breakpoint
-- The stems of Danish words; "titel" and "titler" have one, which the dictionary alone does not know.
CREATE FUNCTION search_stems(words text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT regexp_replace(lexeme, '([bcdfghjklmnpqrstvxz])el$', '\1l')), '{}')
  FROM unnest(to_tsvector('danish', search_spelling(words)))
$$;
--> statement-breakpoint
-- What a case is found by: its number whole and by its digits, and the words of its texts.
CREATE FUNCTION search_document(number text, words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(ARRAY[lower(number), split_part(number, '-', 3)] || search_stems(words))
$$;
--> statement-breakpoint
-- Up to twelve words, all of which must be there; each may be the beginning of one. Common small words do not count.
CREATE FUNCTION search_query(words text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  word text;
  stem text;
  either tsquery;
  found tsquery := ''::tsquery;
BEGIN
  FOREACH word IN ARRAY (regexp_split_to_array(lower(left(words, 200)), '[^[:alnum:]]+'))[1:12] LOOP
    either := ''::tsquery;
    FOREACH stem IN ARRAY search_stems(word) LOOP
      either := either || (quote_literal(stem) || ':*')::tsquery;
    END LOOP;
    found := found && either;
  END LOOP;
  RETURN found;
END $$;
