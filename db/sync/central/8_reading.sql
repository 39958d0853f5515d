-- What stations read: of their own origins, and of the feed of their own organisation.

CREATE OR REPLACE FUNCTION hello(OUT centre text, OUT now timestamptz, OUT least_version text, OUT org text, OUT role text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$
DECLARE
  me member := my_member();
BEGIN
  org := me.org; role := me.role; now := statement_timestamp();
  SELECT a.value INTO centre FROM about a WHERE a.key = 'centre';
  SELECT a.value INTO least_version FROM about a WHERE a.key = 'least_version';
END $$;

CREATE OR REPLACE FUNCTION head(p_origin text, OUT seq bigint, OUT hash bytea, OUT incarnation bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$
DECLARE
  mine origin := my_origin(p_origin);
BEGIN
  seq := mine.seq; hash := mine.hash; incarnation := mine.incarnation;
END $$;

CREATE OR REPLACE FUNCTION pull_own(p_origin text, p_after bigint, p_most int) RETURNS SETOF entry
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$ BEGIN
  PERFORM my_origin(p_origin);
  RETURN QUERY SELECT e.* FROM entry e WHERE e.origin = p_origin AND e.seq > p_after ORDER BY e.seq LIMIT least(p_most, 2000);
END $$;

CREATE OR REPLACE FUNCTION feeds() RETURNS TABLE (org text, n bigint, h bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$ BEGIN
  RETURN QUERY SELECT f.org, f.n, f.h FROM feed_head f WHERE f.org = (my_member()).org;
END $$;

CREATE OR REPLACE FUNCTION feed_at(p_org text, p_pos bigint) RETURNS bytea
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$ BEGIN
  RETURN (SELECT f.h FROM feed f WHERE f.org = my_org(p_org) AND f.pos = p_pos);
END $$;

-- p_version: of the program that asks. An older one than the centre demands may send, so that no act is stranded, but receives nothing: it
-- could not read it.
DROP FUNCTION IF EXISTS pull(text, bigint, int);
CREATE OR REPLACE FUNCTION pull(p_org text, p_after bigint, p_most int, p_version text DEFAULT NULL) RETURNS TABLE (
  pos bigint, h bytea, id text, origin text, seq bigint, at text, happened_on text, hlc bigint, org text, actor text,
  subject_kind text, subject_id text, parents text, kind text, version int, routing text, key_id text, prev bytea, sealed bytea,
  hash bytea, signature bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$
DECLARE
  mine text := my_org(p_org);
  least text := (SELECT a.value FROM about a WHERE a.key = 'least_version');
BEGIN
  IF string_to_array(p_version, '.')::int[] < string_to_array(least, '.')::int[] THEN PERFORM refuse('TOO_OLD', least); END IF; -- guard: least version
  RETURN QUERY SELECT f.pos, f.h, e.* FROM feed f JOIN entry e ON e.origin = f.origin AND e.seq = f.seq
    WHERE f.org = mine AND f.pos > p_after ORDER BY f.pos LIMIT least(p_most, 2000);
END $$;

-- Certificates that are new or revoked since; `changed` of the last row is where to go on.
CREATE OR REPLACE FUNCTION directory(p_after bigint) RETURNS TABLE (
  changed bigint, origin text, org text, certificate text, revoked_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$ BEGIN
  PERFORM my_member();
  RETURN QUERY SELECT o.changed, o.origin, o.org, o.certificate, o.revoked_at FROM origin o WHERE o.changed > p_after ORDER BY o.changed;
END $$;

CREATE OR REPLACE FUNCTION keys(p_origin text, p_after bigint, p_most int) RETURNS TABLE (
  no bigint, key_id text, subject_kind text, subject_id text, wrapped bytea, giver text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$ BEGIN
  -- a sheet is used by another member than the one it was made by, whose machine is lost
  IF NOT EXISTS (SELECT FROM origin o WHERE o.origin = p_origin
      AND o.org = (my_member()).org -- guard: keys of the own sheets
      AND o.sheet) THEN
    PERFORM my_origin(p_origin);
  END IF;
  RETURN QUERY SELECT k.no, k.key_id, k.subject_kind, k.subject_id, k.wrapped, k.giver FROM wrapped_key k
    WHERE k.receiver = p_origin AND k.no > p_after ORDER BY k.no LIMIT least(p_most, 2000);
END $$;

-- Which keys that this origin has are wanted, and by whom. A page after the last one (p_after: its key_id and receiver, one behind
-- the other) leaves behind those whom the station would not give it.
CREATE OR REPLACE FUNCTION keys_wanted(p_origin text, p_most int, p_after text DEFAULT '') RETURNS TABLE (key_id text, receiver text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp
-- along the index from where the last page ended: what a page costs does not grow with all that is wanted
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET enable_sort = off AS $$ BEGIN
  PERFORM my_origin(p_origin);
  RETURN QUERY SELECT w.key_id, w.receiver FROM key_want w
    JOIN key_holder h ON h.key_id = w.key_id AND h.origin = p_origin
    JOIN origin o ON o.origin = w.receiver AND o.revoked_at IS NULL
    WHERE (w.key_id, w.receiver) > (left(p_after, -32), right(p_after, 32))
    ORDER BY 1, 2 LIMIT least(p_most, 2000);
END $$;

-- Which keys this origin is due and has not been given yet, behind p_after.
CREATE OR REPLACE FUNCTION keys_due(p_origin text, p_most int, p_after text DEFAULT '') RETURNS TABLE (key_id text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$ BEGIN
  PERFORM my_origin(p_origin);
  RETURN QUERY SELECT w.key_id FROM key_want w WHERE w.receiver = p_origin AND w.key_id > p_after ORDER BY 1 LIMIT least(p_most, 2000);
END $$;

-- At one look, all by which a station sees that nothing has happened since its last exchange; no row where it has to ask step by step.
CREATE OR REPLACE FUNCTION glance(p_origin text) RETURNS TABLE (
  now timestamptz, least_version text, seq bigint, hash bytea, incarnation bytea, pos bigint, h bytea, changed bigint, keys bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$
DECLARE
  me member := my_member();
BEGIN
  IF NOT EXISTS (SELECT FROM origin o WHERE o.origin = p_origin AND o.role = me.role AND o.revoked_at IS NULL) THEN RETURN; END IF;
  RETURN QUERY SELECT statement_timestamp(), v.value, o.seq, o.hash, o.incarnation, f.n, f.h, d.value::bigint,
      coalesce((SELECT max(w.no) FROM wrapped_key w WHERE w.receiver = o.origin), 0)
    FROM origin o JOIN feed_head f ON f.org = o.org
      JOIN about v ON v.key = 'least_version' JOIN about d ON d.key = 'directory'
    WHERE o.origin = p_origin AND NOT EXISTS (SELECT FROM numbers('', 1)) AND NOT EXISTS (SELECT FROM suspicions('', 1))
      AND NOT EXISTS (SELECT FROM keys_wanted(p_origin, 1));
END $$;

CREATE OR REPLACE FUNCTION quarantined(p_origin text) RETURNS TABLE (seq bigint, id text, hash bytea, reason text, at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$ BEGIN
  PERFORM my_origin(p_origin);
  RETURN QUERY SELECT q.seq, q.id, q.hash, q.reason, q.at FROM quarantine q WHERE q.origin = p_origin ORDER BY q.seq, q.id;
END $$;

DROP FUNCTION IF EXISTS duplicates(bigint, int);
