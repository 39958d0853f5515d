-- What may be one matter that was registered at two stations: equal match tokens (keyed at the stations, entry-format.md), found when the later
-- registration arrives. Each of the two stations is told of its own case, and of the other where and when it was registered, no more.
-- It writes that down (`duplicate.suspected`); a person there judges.

-- The registrations and notes of suspicions among these entries of an origin.
CREATE OR REPLACE FUNCTION suspect(p_origin text, p_seqs bigint[]) RETURNS void
LANGUAGE plpgsql SET search_path = centre, pg_temp AS $$
DECLARE
  days int := (SELECT value::int FROM about WHERE key = 'match_days');
  since text := to_char(now() AT TIME ZONE interval '8 hours' - make_interval(days => days), 'YYYY-MM-DD');
BEGIN
  UPDATE suspicion s SET written = true FROM journal j
    WHERE j.origin = p_origin AND j.seq = ANY (p_seqs) AND j.kind = 'duplicate.suspected'
      AND s.case_id = j.subject_id AND s.home = j.org AND tells_of(j.routing, s.other);
  -- two that arrive at once wait for each other at the feed of whoever is above both, and the second finds the first
  WITH pair AS (
      SELECT DISTINCT m.subject_id AS id, m.org, m.at, t.subject_id AS other, t.org AS other_org, t.at AS other_at
      FROM match_token a JOIN journal m USING (origin, seq) JOIN subject ms ON ms.kind = 'case' AND ms.id = m.subject_id
      JOIN match_token b USING (token) JOIN journal t ON t.origin = b.origin AND t.seq = b.seq
      JOIN subject ts ON ts.kind = 'case' AND ts.id = t.subject_id
      WHERE a.origin = p_origin AND a.seq = ANY (p_seqs) AND m.subject_id <> t.subject_id AND m.org <> t.org
        AND NOT ms.restricted AND NOT ts.restricted -- guard: no suspicion of the restricted
        AND least(m.at COLLATE "C", t.at) >= since -- guard: within the days
    ),
    told AS (
      SELECT p.org AS home, p.id, p.other, p.other_org, p.other_at FROM pair p
      UNION SELECT p.other_org, p.other, p.id, p.org, p.at FROM pair p)
    INSERT INTO suspicion SELECT t.home, t.id, t.other, t.other_org, t.other_at, EXISTS (
        SELECT FROM journal j WHERE j.subject_kind = 'case' AND j.subject_id = t.id AND j.kind = 'duplicate.suspected' AND tells_of(j.routing, t.other))
      FROM told t LEFT JOIN org h ON h.code = t.home
      WHERE days > 0
        AND t.other_org <> ALL (coalesce(h.line, '{}')) -- guard: nothing of those above
      ON CONFLICT DO NOTHING;
END $$;

-- Whether an entry says in clear that it notes the suspicion about another case.
CREATE OR REPLACE FUNCTION tells_of(p_routing text, p_other text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = centre, pg_temp AS $$ SELECT p_routing::jsonb -> 'tokens' ? ('suspected:' || p_other) $$;

-- ---------- for the stations

-- Suspicions that wait to be written down by the organisation that asks, behind (case, other case) as one text. The number is the official one.
CREATE OR REPLACE FUNCTION suspicions(p_after text, p_most int) RETURNS TABLE (
  case_id text, other text, other_org text, other_on text, region text, year int, n bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$
DECLARE
  mine text := (my_member()).org;
BEGIN
  RETURN QUERY SELECT s.case_id, s.other, s.other_org, left(s.other_at, 10), o.org, o.year, o.n
    FROM suspicion s LEFT JOIN official_number o ON o.subject_kind = 'case' AND o.subject_id = s.other
    WHERE s.home = mine AND NOT s.written AND s.case_id || s.other > p_after
      AND NOT EXISTS (SELECT FROM subject r WHERE r.kind = 'case' AND r.id IN (s.case_id, s.other) AND r.restricted) -- guard: closed since
    ORDER BY s.case_id || s.other LIMIT least(p_most, 2000);
END $$;
