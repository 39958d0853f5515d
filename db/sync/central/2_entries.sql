-- The bytes of an entry (resources/docs/entry-format.md), and who asks.

CREATE OR REPLACE FUNCTION field(bytea) RETURNS bytea LANGUAGE sql IMMUTABLE AS
$$ SELECT int4send(octet_length($1)) || $1 $$;
CREATE OR REPLACE FUNCTION field(text) RETURNS bytea LANGUAGE sql STABLE AS
$$ SELECT int4send(octet_length($1)) || convert_to($1, 'UTF8') $$;

CREATE OR REPLACE FUNCTION entry_hash(
  id text, origin text, seq bigint, at text, happened_on text, hlc bigint, org text, actor text, subject_kind text, subject_id text,
  parents text, kind text, version int, routing text, key_id text, prev bytea, sealed bytea) RETURNS bytea
LANGUAGE plpgsql STABLE AS $$ BEGIN
  RETURN sha256('KAPOK-ENTRY-1\012'::bytea || field(id) || field(origin) || field(seq::text) || field(at) || field(happened_on)
    || field(hlc::text) || field(org) || field(actor) || field(subject_kind) || field(subject_id) || field(parents) || field(kind)
    || field(version::text) || field(routing) || field(key_id) || field(prev) || field(sealed));
END $$;

CREATE OR REPLACE FUNCTION linked(h bytea, hash bytea, before bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE AS
$$ BEGIN RETURN sha256(coalesce(h, before) || hash); END $$;
-- chain(hash, before): the running hash after these hashes, going on from `before`
CREATE OR REPLACE AGGREGATE chain(hash bytea, before bytea) (SFUNC = linked, STYPE = bytea);

-- ---------- who asks

CREATE OR REPLACE FUNCTION refuse(why text, detail text DEFAULT '') RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  RAISE EXCEPTION USING MESSAGE = why, DETAIL = detail, ERRCODE =
    'KD00' || array_position('{UNKNOWN,REVOKED,NOT_YOURS,FORK,GAP,TAMPER,TOO_OLD}'::text[], why);
END $$;

CREATE OR REPLACE FUNCTION my_member() RETURNS member LANGUAGE plpgsql STABLE SET search_path = centre, pg_temp AS $$
DECLARE mine member; BEGIN
  SELECT * INTO mine FROM member WHERE role = session_user;
  IF mine.role IS NULL THEN PERFORM refuse('UNKNOWN'); END IF; -- guard: unknown
  IF mine.revoked_at IS NOT NULL THEN PERFORM refuse('REVOKED'); END IF; -- guard: revoked member
  RETURN mine;
END $$;

CREATE OR REPLACE FUNCTION my_origin(p_origin text) RETURNS origin LANGUAGE plpgsql STABLE SET search_path = centre, pg_temp AS $$
DECLARE mine origin; me member := my_member(); BEGIN
  SELECT * INTO mine FROM origin WHERE origin = p_origin;
  IF mine.role IS DISTINCT FROM me.role THEN PERFORM refuse('NOT_YOURS', p_origin); END IF; -- guard: origin of another
  RETURN mine;
END $$;

CREATE OR REPLACE FUNCTION my_org(p_org text) RETURNS text LANGUAGE plpgsql STABLE SET search_path = centre, pg_temp AS $$ BEGIN
  IF p_org IS DISTINCT FROM (my_member()).org THEN PERFORM refuse('NOT_YOURS', p_org); END IF; -- guard: feed of another
  RETURN p_org;
END $$;

-- Whether no other organisation with a desk has what is written about a subject.
CREATE OR REPLACE FUNCTION alone(p_kind text, p_id text, p_org text) RETURNS boolean LANGUAGE sql STABLE SET search_path = centre, pg_temp AS
$$ SELECT NOT EXISTS (
  SELECT FROM audience a JOIN subject s USING (kind, id)
  WHERE a.kind = p_kind AND a.id = p_id AND a.org <> p_org AND (a.listed OR NOT s.restricted)
    AND EXISTS (SELECT FROM origin o WHERE o.org = a.org AND NOT o.sheet AND o.revoked_at IS NULL)) $$;

CREATE OR REPLACE FUNCTION next_change() RETURNS bigint LANGUAGE sql SET search_path = centre, pg_temp AS
-- the row stays locked until the end, so that changes are seen in the order of their numbers
$$ UPDATE about SET value = (value::bigint + 1)::text WHERE key = 'directory' RETURNING value::bigint $$;

CREATE OR REPLACE VIEW entry AS
  SELECT id, origin, seq, at, happened_on, hlc, org, actor, subject_kind, subject_id, parents, kind, version, routing, key_id, prev,
    sealed, hash, signature FROM journal;
