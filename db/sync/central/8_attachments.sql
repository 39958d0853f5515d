-- Attachments: brought and fetched in pieces of 256 KiB, each as often as the line breaks, by whoever receives their subject.

-- Whether the own organisation receives what is about a subject.
CREATE OR REPLACE FUNCTION is_mine(p_kind text, p_id text) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = centre, pg_temp AS $$
DECLARE
  me member := my_member();
BEGIN
  RETURN EXISTS (SELECT FROM audience a JOIN subject s ON s.kind = a.kind AND s.id = a.id
    WHERE a.kind = p_kind AND a.id = p_id
      AND a.org = me.org -- guard: attachment of another
      AND (a.listed OR NOT s.restricted) -- guard: attachment of the listed
    );
END $$;

CREATE OR REPLACE FUNCTION refuse_theirs(p_kind text, p_id text) RETURNS void LANGUAGE plpgsql STABLE SET search_path = centre, pg_temp AS $$ BEGIN
  IF NOT is_mine(p_kind, p_id) THEN PERFORM refuse('NOT_YOURS', p_id); END IF;
END $$;

-- How much of these attachments is here: whether whole, and which pieces. Of what one does not receive there is no row.
CREATE OR REPLACE FUNCTION attachments(p_kinds text[], p_ids text[], p_names text[]) RETURNS TABLE (name text, whole boolean, pieces int[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$ BEGIN
  PERFORM my_member();
  RETURN QUERY SELECT w.name, coalesce(a.whole, false),
      ARRAY(SELECT c.n FROM attachment_chunk c WHERE c.kind = w.kind AND c.id = w.id AND c.name = w.name AND NOT a.whole ORDER BY c.n)
    FROM unnest(p_kinds, p_ids, p_names) AS w(kind, id, name)
    LEFT JOIN attachment a ON a.kind = w.kind AND a.id = w.id AND a.name = w.name
    WHERE is_mine(w.kind, w.id) ORDER BY 1;
END $$;

-- One piece; answers whether the attachment is whole now, which it is when its bytes have the hash it is named by.
CREATE OR REPLACE FUNCTION put_chunk(p_kind text, p_id text, p_name text, p_size bigint, p_n int, p_bytes bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = centre, pg_temp AS $$
DECLARE
  piece CONSTANT bigint := 262144; most CONSTANT bigint := 256 << 20; known attachment;
BEGIN
  PERFORM refuse_theirs(p_kind, p_id); -- guard: attachments from the audience
  IF p_size NOT BETWEEN 1 AND most OR p_n NOT BETWEEN 0 AND (p_size - 1) / piece
      OR octet_length(p_bytes) IS DISTINCT FROM least(piece, p_size - p_n * piece) THEN
    PERFORM refuse('TAMPER', p_name); -- guard: size of a piece
  END IF;
  INSERT INTO attachment VALUES (p_kind, p_id, p_name, p_size, false) ON CONFLICT DO NOTHING;
  SELECT * INTO known FROM attachment WHERE (kind, id, name) = (p_kind, p_id, p_name) FOR NO KEY UPDATE;
  -- of what was destroyed nothing is kept (8_erasing.sql)
  IF known.whole OR known.name IS NULL THEN RETURN true; END IF;
  IF known.size <> p_size THEN
    DELETE FROM attachment_chunk WHERE (kind, id, name) = (p_kind, p_id, p_name);
    UPDATE attachment SET size = p_size WHERE (kind, id, name) = (p_kind, p_id, p_name);
  END IF;
  INSERT INTO attachment_chunk VALUES (p_kind, p_id, p_name, p_n, p_bytes) ON CONFLICT DO NOTHING;
  IF (SELECT count(*) FROM attachment_chunk WHERE (kind, id, name) = (p_kind, p_id, p_name)) * piece < p_size THEN RETURN false; END IF;
  IF p_name <> (SELECT encode(sha256(string_agg(bytes, '' ORDER BY n)), 'hex') FROM attachment_chunk
      WHERE (kind, id, name) = (p_kind, p_id, p_name)) THEN
    DELETE FROM attachment_chunk WHERE (kind, id, name) = (p_kind, p_id, p_name);
    RETURN false; -- guard: name of an attachment
  END IF;
  UPDATE attachment SET whole = true WHERE (kind, id, name) = (p_kind, p_id, p_name);
  RETURN true;
END $$;

-- The size of a whole one with its n-th piece, which is nothing behind its end; no size while it is not whole here.
CREATE OR REPLACE FUNCTION chunk(p_kind text, p_id text, p_name text, p_n int, OUT size bigint, OUT bytes bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$ BEGIN
  PERFORM refuse_theirs(p_kind, p_id); -- guard: attachments for the audience
  SELECT a.size INTO chunk.size FROM attachment a WHERE (a.kind, a.id, a.name) = (p_kind, p_id, p_name) AND a.whole;
  IF chunk.size IS NULL THEN RETURN; END IF;
  SELECT c.bytes INTO chunk.bytes FROM attachment_chunk c WHERE (c.kind, c.id, c.name, c.n) = (p_kind, p_id, p_name, p_n);
END $$;
