-- What stations write besides: their origins, keys for each other, attachments.

DROP FUNCTION IF EXISTS let_in(text, name, text, bytea, bytea, text);
CREATE OR REPLACE FUNCTION let_in(
  p_origin text, p_role name, p_org text, p_public_key bytea, p_box_key bytea, p_certificate text, p_sheet boolean)
RETURNS void LANGUAGE plpgsql SET search_path = centre, pg_temp AS $$ BEGIN
  -- what is pushed meanwhile waits, and then sees the new origin
  PERFORM FROM feed_head WHERE org = p_org FOR NO KEY UPDATE; -- guard: lock of the feed that an origin joins
  INSERT INTO origin (origin, role, org, certificate, public_key, box_key, changed, sheet)
    VALUES (p_origin, p_role, p_org, p_certificate, p_public_key, p_box_key, next_change(), p_sheet)
    ON CONFLICT (origin) DO UPDATE SET certificate = excluded.certificate, changed = excluded.changed;
  INSERT INTO key_head VALUES (p_origin) ON CONFLICT DO NOTHING;
  INSERT INTO key_want SELECT DISTINCT j.key_id, p_origin, j.subject_kind, j.subject_id
    FROM feed f JOIN journal j USING (origin, seq)
    WHERE f.org = p_org AND NOT EXISTS (SELECT FROM key_holder h WHERE h.key_id = j.key_id AND h.origin = p_origin)
      AND (NOT p_sheet OR alone(j.subject_kind, j.subject_id, p_org))
    ORDER BY 1, 2 ON CONFLICT DO NOTHING;
  -- here: new origin
END $$;

DROP FUNCTION IF EXISTS add_origin(text, bytea, bytea, text);
-- An origin is made known, with a certificate that stations judge; the keys of all its organisation receives are due to it.
CREATE OR REPLACE FUNCTION add_origin(p_origin text, p_public_key bytea, p_box_key bytea, p_certificate text, p_sheet boolean DEFAULT false) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = centre, pg_temp AS $$
DECLARE
  me member := my_member(); known origin;
BEGIN
  SELECT * INTO known FROM origin WHERE origin = p_origin FOR NO KEY UPDATE;
  IF known.role IS DISTINCT FROM me.role AND known.role IS NOT NULL OR (p_public_key, p_box_key) <> (known.public_key, known.box_key) THEN
    PERFORM refuse('NOT_YOURS', p_origin); -- guard: an origin stays whose it is
  END IF;
  IF known.certificate = p_certificate THEN RETURN; END IF;
  PERFORM let_in(p_origin, me.role, me.org, p_public_key, p_box_key, p_certificate, p_sheet);
END $$;

-- Recovery sheets that were replaced are given nothing more.
CREATE OR REPLACE FUNCTION retire_sheets(p_origins text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = centre, pg_temp AS $$
DECLARE
  me member := my_member();
BEGIN
  UPDATE origin SET revoked_at = now(), changed = next_change()
    WHERE origin = ANY (p_origins) AND sheet
      AND role = me.role -- guard: sheet of another
      AND revoked_at IS NULL;
END $$;

-- A file that is copied or brought back from a backup has an old incarnation. Each exchange begins with a new one, which the
-- station keeps before it asks; asked again after an answer that never came, this says yes again.
CREATE OR REPLACE FUNCTION renew(p_origin text, p_was bytea, p_becomes bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = centre, pg_temp AS $$
DECLARE
  mine origin;
BEGIN
  PERFORM my_origin(p_origin);
  SELECT * INTO mine FROM origin WHERE origin = p_origin FOR NO KEY UPDATE;
  IF mine.incarnation NOT IN (p_was, p_becomes) THEN PERFORM refuse('FORK', mine.seq::text); END IF; -- guard: incarnation
  UPDATE origin SET incarnation = p_becomes WHERE origin = p_origin;
END $$;

-- Keys wrapped for those who should have them; answers how many were still wanted. Only who has a key can give it.
CREATE OR REPLACE FUNCTION give_keys(p_origin text, p_key_ids text[], p_receivers text[], p_wrappeds bytea[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = centre, pg_temp AS $$
DECLARE
  given bigint;
BEGIN
  PERFORM my_origin(p_origin);
  -- as `spread` does, so that neither waits for the other while the other waits for it
  PERFORM FROM feed_head WHERE org IN (SELECT o.org FROM origin o WHERE o.origin = ANY (p_receivers)) ORDER BY org FOR NO KEY UPDATE; -- guard: lock of the receivers
  WITH taken AS (
      DELETE FROM key_want w USING unnest(p_key_ids, p_receivers, p_wrappeds) AS g(key_id, receiver, wrapped)
      WHERE w.key_id = g.key_id AND w.receiver = g.receiver
        AND EXISTS (SELECT FROM key_holder h WHERE h.key_id = w.key_id AND h.origin = p_origin) -- guard: giver holds
        AND EXISTS (SELECT FROM origin o WHERE o.origin = w.receiver AND o.revoked_at IS NULL) -- guard: no key for the revoked
      RETURNING w.*, g.wrapped),
    numbered AS (
      SELECT t.*, h.n + row_number() OVER (PARTITION BY t.receiver ORDER BY t.key_id) AS no
      FROM taken t JOIN key_head h USING (receiver)),
    held AS (INSERT INTO key_holder SELECT key_id, receiver FROM numbered ON CONFLICT DO NOTHING),
    moved AS (
      UPDATE key_head h SET n = m.no
      FROM (SELECT receiver, max(no) AS no FROM numbered GROUP BY receiver) m WHERE h.receiver = m.receiver),
    laid AS (
      INSERT INTO wrapped_key
        SELECT receiver, no, key_id, subject_kind, subject_id, wrapped, p_origin FROM numbered RETURNING no)
    SELECT count(*) INTO given FROM laid;
  -- here: given
  RETURN given;
END $$;

-- Keys that are due to an origin and that it has: another identity wrote with them, or they were given before a backup was brought
-- back. From now on it is asked for them. Of what it is not due it can say nothing.
CREATE OR REPLACE FUNCTION have_keys(p_origin text, p_key_ids text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = centre, pg_temp AS $$ BEGIN
  PERFORM my_origin(p_origin);
  INSERT INTO key_holder SELECT k, p_origin FROM unnest(p_key_ids) AS k
    WHERE EXISTS (SELECT FROM key_want w WHERE w.key_id = k AND w.receiver = p_origin) -- guard: only what is due
    ORDER BY 1 ON CONFLICT DO NOTHING;
  DELETE FROM key_want w WHERE w.receiver = p_origin AND w.key_id = ANY (p_key_ids);
END $$;

-- Keys of what an origin wrote itself that are not in its file any more: it is an older image, which was given back its entries. Until it has
-- them again, it is one of those who wait for them.
CREATE OR REPLACE FUNCTION want_own_keys(p_origin text, p_key_ids text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = centre, pg_temp AS $$ BEGIN
  PERFORM my_origin(p_origin);
  DELETE FROM key_holder h WHERE h.origin = p_origin AND h.key_id = ANY (p_key_ids);
  INSERT INTO key_want SELECT DISTINCT j.key_id, p_origin, j.subject_kind, j.subject_id FROM journal j
    WHERE j.key_id = ANY (p_key_ids)
      AND j.origin = p_origin -- guard: only what it wrote itself
    ORDER BY 1 ON CONFLICT DO NOTHING;
END $$;

-- Keys that did not open for whom they were left are wanted anew, of whoever has them.
CREATE OR REPLACE FUNCTION want_again(p_origin text, p_nos bigint[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = centre, pg_temp AS $$ BEGIN
  PERFORM my_origin(p_origin);
  DELETE FROM key_holder h USING wrapped_key k
    WHERE k.receiver = p_origin AND k.no = ANY (p_nos) AND h.key_id = k.key_id AND h.origin = p_origin;
  INSERT INTO key_want SELECT DISTINCT k.key_id, p_origin, k.subject_kind, k.subject_id FROM wrapped_key k
    WHERE k.receiver = p_origin AND k.no = ANY (p_nos) ORDER BY 1 ON CONFLICT DO NOTHING;
END $$;

-- What push refused, kept for a person to look at.
CREATE OR REPLACE FUNCTION set_aside(p_origin text, p_reason text, p_seqs bigint[], p_ids text[], p_hashes bytea[], p_entries jsonb[])
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = centre, pg_temp AS $$ BEGIN
  PERFORM my_origin(p_origin);
  INSERT INTO quarantine SELECT p_origin, e.seq, e.id, e.hash, p_reason, e.entry
    FROM unnest(p_seqs, p_ids, p_hashes, p_entries) AS e(seq, id, hash, entry) ON CONFLICT DO NOTHING;
END $$;
