-- How entries come in, and into whose feeds they go.

-- Brings new entries of an origin to their receivers: the rule of app/domain/audience.py. Their subjects are locked.
CREATE OR REPLACE FUNCTION spread(p_origin text, p_first bigint, p_last bigint) RETURNS void
LANGUAGE plpgsql SET search_path = centre, pg_temp AS $$
DECLARE
  new_kinds text[]; new_ids text[]; new_orgs text[];
BEGIN
  -- here: written
  UPDATE subject s SET restricted = true FROM journal j
    WHERE j.origin = p_origin AND j.seq BETWEEN p_first AND p_last AND j.restricted AND NOT j.again
      AND s.kind = j.subject_kind AND s.id = j.subject_id AND NOT s.restricted;

  WITH joined AS (
    INSERT INTO audience
      SELECT j.subject_kind, j.subject_id, joins.org, bool_or(itself.restricted)
      FROM journal j
      CROSS JOIN LATERAL (SELECT (j.routing::jsonb ->> 'restricted')::boolean AS restricted) AS itself
      CROSS JOIN LATERAL jsonb_array_elements_text(j.routing::jsonb -> 'orgs') AS named(org)
      LEFT JOIN org o ON o.code = named.org
        AND NOT itself.restricted -- guard: no subtree
      CROSS JOIN LATERAL unnest(coalesce(o.line, ARRAY[named.org])) AS joins(org)
      WHERE j.origin = p_origin AND j.seq BETWEEN p_first AND p_last AND NOT j.again
        AND (itself.restricted OR NOT j.restricted) -- guard: nobody joins unlisted
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      ON CONFLICT (kind, id, org) DO UPDATE SET listed = true WHERE excluded.listed AND NOT audience.listed
      RETURNING kind, id, org)
    SELECT array_agg(kind), array_agg(id), array_agg(org) INTO new_kinds, new_ids, new_orgs FROM joined;

  -- the rows of the feeds stay locked until the end: positions are seen in their order, and none is left out
  INSERT INTO feed_head (org) SELECT DISTINCT org FROM unnest(new_orgs) AS joins(org) ORDER BY 1 ON CONFLICT DO NOTHING;
  PERFORM FROM feed_head WHERE org IN (SELECT a.org FROM journal j JOIN audience a ON a.kind = j.subject_kind AND a.id = j.subject_id WHERE j.origin = p_origin AND j.seq BETWEEN p_first AND p_last) ORDER BY org FOR NO KEY UPDATE; -- guard: lock of the feeds
  -- here: feeds

  INSERT INTO key_holder SELECT DISTINCT j.key_id, p_origin FROM journal j
    WHERE j.origin = p_origin AND j.seq BETWEEN p_first AND p_last ORDER BY 1 ON CONFLICT DO NOTHING;
  INSERT INTO match_token SELECT DISTINCT t.token, p_origin, j.seq
    FROM journal j CROSS JOIN LATERAL jsonb_array_elements_text(j.routing::jsonb -> 'tokens') AS t(token)
    WHERE j.origin = p_origin AND j.seq BETWEEN p_first AND p_last AND NOT j.again
      AND NOT j.restricted -- guard: no token of the restricted
      AND j.kind = 'case.registered' AND j.subject_kind = 'case';

  WITH due AS (
      SELECT a.org, j.origin, j.seq, j.hash, j.received_at, j.key_id, j.subject_kind, j.subject_id
      FROM journal j JOIN audience a ON a.kind = j.subject_kind AND a.id = j.subject_id
      WHERE j.origin = p_origin AND j.seq BETWEEN p_first AND p_last
        AND NOT j.again -- guard: once
        AND (a.listed OR NOT j.restricted) -- guard: only the listed
    UNION ALL -- what was there before, for those who joined
      SELECT a.org, j.origin, j.seq, j.hash, j.received_at, j.key_id, j.subject_kind, j.subject_id
      FROM unnest(new_kinds, new_ids, new_orgs) AS joined(kind, id, org) -- guard: back-fill
      JOIN audience a USING (kind, id, org)
      JOIN journal j ON j.subject_kind = joined.kind AND j.subject_id = joined.id
      WHERE NOT (j.origin = p_origin AND j.seq BETWEEN p_first AND p_last) AND NOT j.again AND (a.listed OR NOT j.restricted)
        AND NOT EXISTS (SELECT FROM feed f WHERE f.origin = j.origin AND f.seq = j.seq AND f.org = joined.org)
    ),
    numbered AS (
      SELECT d.*, f.n + row_number() OVER arriving AS pos, chain(d.hash, f.h) OVER arriving AS h
      FROM due d JOIN feed_head f USING (org)
      WINDOW arriving AS (PARTITION BY d.org ORDER BY d.received_at, d.origin, d.seq ROWS UNBOUNDED PRECEDING)),
    laid AS (INSERT INTO feed SELECT org, pos, origin, seq, h FROM numbered),
    moved AS (
      UPDATE feed_head f SET n = l.pos, h = l.h
      FROM (SELECT DISTINCT ON (org) org, pos, h FROM numbered ORDER BY org, pos DESC) l WHERE f.org = l.org)
    INSERT INTO key_want SELECT DISTINCT n.key_id, o.origin, n.subject_kind, n.subject_id
      FROM numbered n JOIN origin o ON o.org = n.org AND o.revoked_at IS NULL
      WHERE NOT EXISTS (SELECT FROM key_holder h WHERE h.key_id = n.key_id AND h.origin = o.origin)
        AND (NOT o.sheet OR alone(n.subject_kind, n.subject_id, o.org))
      ORDER BY 1, 2 ON CONFLICT DO NOTHING;
  -- here: laid
END $$;


-- What no program of ours would send. Places up to p_after are known and not looked at.
CREATE OR REPLACE FUNCTION refuse_malformed(
  p_origin text, p_org text, p_after bigint, ids text[], seqs bigint[], ats text[], happened text[], hlcs bigint[], orgs text[], actors text[],
  subject_kinds text[], subject_ids text[], parentss text[], kinds text[], versions int[], routings text[], key_ids text[],
  prevs bytea[], sealeds bytea[], hashes bytea[], signatures bytea[]) RETURNS void
LANGUAGE plpgsql SET search_path = centre, pg_temp AS $$
DECLARE
  bad bigint;
BEGIN
  SELECT min(e.seq) INTO bad
    FROM unnest(ids, seqs, ats, happened, hlcs, orgs, actors, subject_kinds, subject_ids, parentss, kinds, versions, routings,
      key_ids, prevs, sealeds, hashes)
      e(id, seq, at, happened_on, hlc, org, actor, subject_kind, subject_id, parents, kind, version, routing, key_id, prev, sealed, hash)
    WHERE e.seq > p_after AND e.hash IS DISTINCT FROM entry_hash(e.id, p_origin, e.seq, e.at, e.happened_on, e.hlc, e.org, e.actor,
      e.subject_kind, e.subject_id, e.parents, e.kind, e.version, e.routing, e.key_id, e.prev, e.sealed);
  IF bad IS NOT NULL THEN PERFORM refuse('TAMPER', bad::text); END IF; -- guard: hash
  -- the routing is the one field that is read here: it must be as entry-format.md writes it
  SELECT min(e.seq) INTO bad FROM unnest(seqs, routings) e(seq, routing) WHERE e.seq > p_after AND e.routing !~
    '^\{"orgs":\[("[0-9]+"(,"[0-9]+")*)?\],"restricted":(true|false),"tokens":\[("[^"\\[:cntrl:]]+"(,"[^"\\[:cntrl:]]+")*)?\]\}$';
  IF bad IS NOT NULL THEN PERFORM refuse('TAMPER', bad::text); END IF; -- guard: form of the routing
  SELECT min(e.seq) INTO bad FROM unnest(seqs, signatures) e(seq, signature)
    WHERE e.seq > p_after AND octet_length(e.signature) IS DISTINCT FROM 64;
  IF bad IS NOT NULL THEN PERFORM refuse('TAMPER', bad::text); END IF; -- guard: length of the signature
  SELECT min(e.seq) INTO bad FROM unnest(seqs, orgs) e(seq, org) WHERE e.seq > p_after AND e.org <> p_org;
  IF bad IS NOT NULL THEN PERFORM refuse('NOT_YOURS', bad::text); END IF; -- guard: organisation of another
END $$;

-- Puts entries of an origin that are not here yet into the journal and brings them to their receivers; answers their places.
CREATE OR REPLACE FUNCTION lay(
  p_origin text, ids text[], seqs bigint[], ats text[], happened text[], hlcs bigint[], orgs text[], actors text[],
  subject_kinds text[], subject_ids text[], parentss text[], kinds text[], versions int[], routings text[], key_ids text[],
  prevs bytea[], sealeds bytea[], hashes bytea[], signatures bytea[]) RETURNS bigint[]
LANGUAGE plpgsql SET search_path = centre, pg_temp AS $$
DECLARE
  fresh bigint[]; run record;
BEGIN
  -- asked one by one, by index: a join would be planned by statistics that may be old
  SELECT array_agg(e.seq) INTO fresh FROM unnest(seqs) e(seq)
    WHERE (SELECT j.seq FROM journal j WHERE j.origin = p_origin AND j.seq = e.seq) IS NULL;
  -- From here to the end nobody else changes who receives these subjects: of a transfer and an edit at the same time, the
  -- second sees what the first did.
  INSERT INTO subject (kind, id) SELECT DISTINCT e.kind, e.id FROM unnest(seqs, subject_kinds, subject_ids) e(seq, kind, id)
    WHERE e.seq = ANY (fresh) ORDER BY 1, 2 ON CONFLICT DO NOTHING;
  PERFORM FROM subject WHERE (kind, id) IN (SELECT e.kind, e.id FROM unnest(subject_kinds, subject_ids) e(kind, id)) ORDER BY kind, id FOR NO KEY UPDATE; -- guard: lock of the subjects
  -- here: subjects

  -- what is spread in several runs would else lock the feeds in several orders
  IF (SELECT max(f.seq) - min(f.seq) >= count(*) FROM unnest(fresh) f(seq)) THEN
    PERFORM FROM feed_head ORDER BY org FOR NO KEY UPDATE;
  END IF;
  FOR run IN
    SELECT min(n.seq) AS first, max(n.seq) AS last
    FROM (SELECT f.seq, f.seq - row_number() OVER (ORDER BY f.seq) AS of FROM unnest(fresh) f(seq)) n GROUP BY n.of ORDER BY 1
  LOOP
    INSERT INTO journal
      SELECT e.id, p_origin, e.seq, e.at, e.happened_on, e.hlc, e.org, e.actor, e.subject_kind, e.subject_id, e.parents, e.kind,
        e.version, e.routing, e.key_id, e.prev, e.sealed, e.hash, e.signature, now(),
        s.restricted OR bool_or((e.routing::jsonb ->> 'restricted')::boolean AND NOT known.again)
          OVER (PARTITION BY e.subject_kind, e.subject_id ORDER BY e.seq),
        known.again
      FROM unnest(ids, seqs, ats, happened, hlcs, orgs, actors, subject_kinds, subject_ids, parentss, kinds, versions, routings,
        key_ids, prevs, sealeds, hashes, signatures)
        e(id, seq, at, happened_on, hlc, org, actor, subject_kind, subject_id, parents, kind, version, routing, key_id, prev, sealed,
          hash, signature)
      JOIN subject s ON s.kind = e.subject_kind AND s.id = e.subject_id
      CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM journal j WHERE j.id = e.id AND NOT j.again) AS again) known
      WHERE e.seq BETWEEN run.first AND run.last;
    PERFORM spread(p_origin, run.first, run.last);
  END LOOP;
  PERFORM number_arrivals(p_origin, fresh);
  PERFORM suspect(p_origin, fresh);
  PERFORM erase(p_origin, fresh);
  RETURN fresh;
END $$;

-- Moves the head of an origin to the end of what is here without a gap, and answers it.
CREATE OR REPLACE FUNCTION advance(p_origin text) RETURNS bigint LANGUAGE plpgsql SET search_path = centre, pg_temp AS $$
DECLARE
  ended bigint := (SELECT o.seq FROM origin o WHERE o.origin = p_origin);
  ended_hash bytea := (SELECT o.hash FROM origin o WHERE o.origin = p_origin);
BEGIN
  IF NOT EXISTS (SELECT FROM journal j WHERE j.origin = p_origin AND j.seq = ended + 1 AND j.prev = ended_hash) THEN RETURN ended; END IF;
  SELECT j.seq, j.hash INTO ended, ended_hash FROM journal j WHERE j.origin = p_origin AND j.seq > ended
    AND (SELECT n.prev FROM journal n WHERE n.origin = p_origin AND n.seq = j.seq + 1) IS DISTINCT FROM j.hash ORDER BY j.seq LIMIT 1;
  UPDATE origin SET seq = ended, hash = ended_hash WHERE origin = p_origin;
  RETURN ended;
END $$;


-- Takes in entries of one origin, in any number and as often as they come, and answers how far it has come. All or nothing.
CREATE OR REPLACE FUNCTION push(
  p_origin text, ids text[], seqs bigint[], ats text[], happened text[], hlcs bigint[], orgs text[], actors text[],
  subject_kinds text[], subject_ids text[], parentss text[], kinds text[], versions int[], routings text[], key_ids text[],
  prevs bytea[], sealeds bytea[], hashes bytea[], signatures bytea[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = centre, pg_temp
-- every step goes by index from the few entries that came to the few rows they concern, however old the statistics are
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
DECLARE
  mine origin; bad bigint;
BEGIN
  PERFORM my_origin(p_origin);
  SELECT * INTO mine FROM origin WHERE origin = p_origin FOR NO KEY UPDATE; -- guard: one push of an origin at a time
  -- here: origin
  IF mine.revoked_at IS NOT NULL THEN PERFORM refuse('REVOKED', p_origin); END IF; -- guard: revoked origin

  -- beyond the end there may be entries that others brought
  SELECT min(e.seq) INTO bad FROM unnest(seqs, hashes) e(seq, hash)
    WHERE e.hash IS DISTINCT FROM coalesce((SELECT j.hash FROM journal j WHERE j.origin = p_origin AND j.seq = e.seq),
      CASE WHEN e.seq > mine.seq THEN e.hash END);
  IF bad IS NOT NULL THEN PERFORM refuse('FORK', bad::text); END IF; -- guard: fork

  SELECT min(e.seq) INTO bad FROM (
    SELECT u.seq, mine.seq + row_number() OVER (ORDER BY u.seq) AS due FROM unnest(seqs) u(seq) WHERE u.seq > mine.seq) e
    WHERE e.seq <> e.due;
  IF bad IS NOT NULL THEN PERFORM refuse('GAP', (mine.seq + 1)::text); END IF; -- guard: gap
  IF NOT EXISTS (SELECT FROM unnest(seqs) u(seq) WHERE u.seq > mine.seq) THEN RETURN mine.seq; END IF;

  IF EXISTS (SELECT FROM unnest(seqs, prevs) e(seq, prev) WHERE e.seq = mine.seq + 1 AND e.prev IS DISTINCT FROM mine.hash) THEN
    PERFORM refuse('FORK', mine.seq::text); -- guard: chain goes on from here
  END IF;
  SELECT min(e.seq) INTO bad FROM (
    SELECT u.seq, u.prev, lag(u.hash) OVER (ORDER BY u.seq) AS before FROM unnest(seqs, prevs, hashes) u(seq, prev, hash)
      WHERE u.seq > mine.seq) e
    WHERE e.seq > mine.seq + 1 AND e.prev IS DISTINCT FROM e.before;
  IF bad IS NOT NULL THEN PERFORM refuse('TAMPER', bad::text); END IF; -- guard: chain
  PERFORM refuse_malformed(p_origin, mine.org, mine.seq, ids, seqs, ats, happened, hlcs, orgs, actors, subject_kinds, subject_ids, parentss, kinds,
    versions, routings, key_ids, prevs, sealeds, hashes, signatures);

  PERFORM lay(p_origin, ids, seqs, ats, happened, hlcs, orgs, actors, subject_kinds, subject_ids, parentss, kinds, versions, routings, key_ids,
    prevs, sealeds, hashes, signatures);
  RETURN advance(p_origin);
END $$;
