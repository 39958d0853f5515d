-- What others wrote, brought here by whoever has it: after the centre was put back from an old backup, and for stations without a network,
-- whose packets a hall has read. Nobody is believed for it: signatures are verified here, up to the issuer's.

-- Which of these places of chains are empty here.
CREATE OR REPLACE FUNCTION lacking(p_origins text[], p_seqs bigint[]) RETURNS TABLE (origin text, seq bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$ BEGIN
  PERFORM my_member();
  RETURN QUERY SELECT e.origin, e.seq FROM unnest(p_origins, p_seqs) AS e(origin, seq)
    WHERE (SELECT j.seq FROM journal j WHERE j.origin = e.origin AND j.seq = e.seq) IS NULL;
END $$;

-- An origin of somebody else, by the certificate that its station gave it; its enrolment may have been lost with the rest.
CREATE OR REPLACE FUNCTION donate_origin(p_certificate text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = centre, pg_temp AS $$
DECLARE
  told CONSTANT jsonb := p_certificate::jsonb;
  t_origin CONSTANT text := told ->> 'origin'; t_org CONSTANT text := told ->> 'org'; t_role CONSTANT text := told ->> 'role';
  token CONSTANT bytea := decode(told ->> 'token', 'hex');
  token_signature CONSTANT bytea := decode(told ->> 'token_signature', 'hex');
  public CONSTANT bytea := decode(told ->> 'public_key', 'hex');
  box CONSTANT bytea := decode(told ->> 'box_key', 'hex');
  issuer CONSTANT bytea := (SELECT decode(value, 'hex') FROM about WHERE key = 'issuer');
BEGIN
  PERFORM my_member();
  IF EXISTS (SELECT FROM origin o WHERE o.origin = t_origin) THEN RETURN; END IF;
  IF NOT is_signed(issuer, token_signature, 'KAPOK-TOKEN-1\012'::bytea || field(t_role) || field(t_org) || field(token))
      OR NOT is_signed(token, decode(told ->> 'origin_signature', 'hex'),
        'KAPOK-ORIGIN-1\012'::bytea || field(t_origin) || field(t_org) || field(public) || field(box)) THEN
    PERFORM refuse('TAMPER', t_origin); -- guard: certificate of a donated origin
  END IF;
  INSERT INTO member (role, org, kind, token, token_signature) VALUES (t_role, t_org, 'station', token, token_signature) ON CONFLICT DO NOTHING;
  PERFORM let_in(t_origin, t_role, t_org, public, box, p_certificate, false);
END $$;

-- Entries of one origin that is somebody else's, in their order; answers how many are new here. Places between them may stay empty: the
-- origin itself, or another donor, fills them. p_held: keys that the donor has, and can give. All or nothing; what an origin that
-- is shut out is said to have written, or what a copy of it wrote, waits for a person.
CREATE OR REPLACE FUNCTION donate(
  p_donor text, p_held text[], p_origin text, ids text[], seqs bigint[], ats text[], happened text[], hlcs bigint[], orgs text[],
  actors text[], subject_kinds text[], subject_ids text[], parentss text[], kinds text[], versions int[], routings text[], key_ids text[],
  prevs bytea[], sealeds bytea[], hashes bytea[], signatures bytea[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = centre, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
DECLARE
  theirs origin; bad bigint; why text; fresh bigint[];
BEGIN
  PERFORM my_origin(p_donor);
  SELECT * INTO theirs FROM origin WHERE origin = p_origin;
  IF theirs.origin IS NULL THEN PERFORM refuse('UNKNOWN', p_origin); END IF;
  PERFORM refuse_malformed(p_origin, theirs.org, 0, ids, seqs, ats, happened, hlcs, orgs, actors, subject_kinds, subject_ids, parentss, kinds,
    versions, routings, key_ids, prevs, sealeds, hashes, signatures);
  SELECT min(e.seq) INTO bad FROM unnest(seqs, hashes, signatures) e(seq, hash, signature)
    WHERE NOT is_signed(theirs.public_key, e.signature, 'KAPOK-SIGN-1\012'::bytea || e.hash);
  IF bad IS NOT NULL THEN PERFORM refuse('TAMPER', bad::text); END IF; -- guard: signature of a donated entry

  -- only now, for the signatures take their time and the origin itself may come meanwhile
  SELECT * INTO theirs FROM origin WHERE origin = p_origin FOR NO KEY UPDATE;
  IF theirs.revoked_at IS NOT NULL THEN why := 'REVOKED'; END IF; -- guard: donated by the revoked
  IF EXISTS (
      WITH brought AS (SELECT * FROM unnest(seqs, prevs, hashes) e(seq, prev, hash)),
        around AS (
          SELECT * FROM brought
          UNION ALL SELECT j.seq, j.prev, j.hash FROM journal j
            WHERE j.origin = p_origin AND j.seq = ANY (ARRAY(SELECT b.seq + step FROM brought b CROSS JOIN generate_series(-1, 1) step)))
      SELECT FROM brought b JOIN around a ON a.seq = b.seq AND a.hash <> b.hash OR a.seq = b.seq - 1 AND a.hash <> b.prev
        OR a.seq = b.seq + 1 AND a.prev <> b.hash) THEN
    why := 'FORK'; -- guard: donated fork
  END IF;
  IF why IS NOT NULL THEN
    INSERT INTO quarantine SELECT p_origin, e.seq, e.id, e.hash, why, to_jsonb(e)
      FROM unnest(ids, seqs, ats, happened, hlcs, orgs, actors, subject_kinds, subject_ids, parentss, kinds, versions, routings, key_ids, prevs,
        sealeds, hashes, signatures) AS e(id, seq, at, happened_on, hlc, org, actor, subject_kind, subject_id, parents, kind, version, routing,
        key_id, prev, sealed, hash, signature)
      WHERE NOT EXISTS (SELECT FROM journal j WHERE j.origin = p_origin AND j.seq = e.seq AND j.hash = e.hash) ON CONFLICT DO NOTHING;
    RETURN 0;
  END IF;

  fresh := lay(p_origin, ids, seqs, ats, happened, hlcs, orgs, actors, subject_kinds, subject_ids, parentss, kinds, versions, routings, key_ids,
    prevs, sealeds, hashes, signatures);
  INSERT INTO key_holder SELECT DISTINCT e.key_id, p_donor FROM unnest(key_ids) AS e(key_id) WHERE e.key_id = ANY (p_held)
    ORDER BY 1 ON CONFLICT DO NOTHING;
  DELETE FROM key_want w USING unnest(key_ids) AS e(key_id) WHERE w.key_id = e.key_id AND w.receiver = p_donor AND e.key_id = ANY (p_held);
  PERFORM advance(p_origin);
  RETURN coalesce(cardinality(fresh), 0);
END $$;
