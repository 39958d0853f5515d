-- Official numbers (正式编号): one without a gap for each registration of a region and year. The centre gives it when the registration
-- arrives; the station that registered writes it down (`case.numbered`, the number in clear), for whoever may see the case.
--
-- What was written down comes back to a centre that lost it, with the entries. Numbers that are out and not known here would be
-- given twice: a database that is not where it was gives none until its administrator says so.

-- Where this database is: elsewhere once a backup was read into a new database or server, or another server took over.
CREATE OR REPLACE FUNCTION number_place() RETURNS text LANGUAGE sql STABLE SET search_path = centre, pg_temp AS $$
  SELECT format('%s/%s/%s', c.system_identifier, d.oid, left(pg_walfile_name(pg_current_wal_lsn()), 8))
  FROM pg_control_system() c, pg_database d WHERE d.datname = current_database() $$;

-- The next number of a region and year for a subject, unless it has one. The region's row is locked.
CREATE OR REPLACE FUNCTION give_number(p_region text, p_year int, p_kind text, p_id text, p_home text) RETURNS void
LANGUAGE plpgsql SET search_path = centre, pg_temp AS $$
DECLARE
  free bigint := (SELECT min(n) FROM official_number WHERE org = p_region AND year = p_year AND subject_id IS NULL);
  last bigint := coalesce((SELECT n FROM number_head WHERE org = p_region AND year = p_year), 0);
BEGIN
  -- here: number
  IF EXISTS (SELECT FROM official_number WHERE subject_kind = p_kind AND subject_id = p_id) THEN RETURN; END IF; -- guard: one number a subject
  IF free IS NULL THEN
    INSERT INTO number_head VALUES (p_region, p_year, last + 1) ON CONFLICT (org, year) DO UPDATE SET n = excluded.n;
  END IF;
  INSERT INTO official_number VALUES (p_region, p_year, coalesce(free, last + 1), p_kind, p_id, p_home)
    ON CONFLICT (org, year, n) DO UPDATE SET subject_kind = p_kind, subject_id = p_id, home = p_home;
END $$;

-- A station says it wrote a number down. The region's row is locked.
CREATE OR REPLACE FUNCTION written_down(p_region text, p_year int, p_n bigint, p_kind text, p_id text, p_home text) RETURNS void
LANGUAGE plpgsql SET search_path = centre, pg_temp AS $$
DECLARE
  other official_number; odd boolean;
BEGIN
  UPDATE official_number SET written = true WHERE (org, year, n, subject_kind, subject_id, home) = (p_region, p_year, p_n, p_kind, p_id, p_home);
  IF FOUND THEN RETURN; END IF;
  SELECT * INTO other FROM official_number WHERE org = p_region AND year = p_year AND n = p_n;
  odd := coalesce(other.written, false) OR EXISTS (SELECT FROM official_number WHERE subject_kind = p_kind AND subject_id = p_id AND written);
  odd := odd OR NOT (SELECT restored FROM numbering WHERE org = p_region); -- guard: no number that nobody gave
  IF odd THEN
    INSERT INTO odd_number VALUES (p_region, p_year, p_n, p_kind, p_id, p_home) ON CONFLICT DO NOTHING;
    RETURN;
  END IF;
  -- It is on paper, so it stands. A number that was given meanwhile and that nobody has written down goes to the next.
  UPDATE official_number SET subject_kind = NULL, subject_id = NULL, home = NULL WHERE subject_kind = p_kind AND subject_id = p_id;
  INSERT INTO official_number VALUES (p_region, p_year, p_n, p_kind, p_id, p_home, true)
    ON CONFLICT (org, year, n) DO UPDATE SET subject_kind = p_kind, subject_id = p_id, home = p_home, written = true;
  INSERT INTO number_head VALUES (p_region, p_year, p_n) ON CONFLICT (org, year) DO UPDATE SET n = greatest(number_head.n, p_n);
  IF other.subject_id IS NOT NULL AND other.subject_id <> p_id THEN
    PERFORM give_number(p_region, p_year, other.subject_kind, other.subject_id, other.home);
  END IF;
END $$;

-- Which region's numbers an organisation gets: the nearest in its line that has any.
CREATE OR REPLACE FUNCTION counting(p_line text[]) RETURNS numbering LANGUAGE sql STABLE SET search_path = centre, pg_temp AS $$
  SELECT n.* FROM numbering n WHERE n.org = ANY (p_line) AND n.state <> 'off' ORDER BY array_position(p_line, n.org) LIMIT 1 $$;

-- What was registered, or numbered, by these entries of an origin.
CREATE OR REPLACE FUNCTION number_arrivals(p_origin text, p_seqs bigint[]) RETURNS void
LANGUAGE plpgsql SET search_path = centre, pg_temp AS $$
DECLARE
  above text[]; region numbering;
BEGIN
  IF NOT EXISTS (SELECT FROM journal j WHERE j.origin = p_origin AND j.seq = ANY (p_seqs)
      AND j.kind IN ('case.registered', 'case.numbered')) THEN RETURN; END IF;
  SELECT r.line INTO above FROM origin o JOIN org r ON r.code = o.org WHERE o.origin = p_origin;
  PERFORM FROM numbering n WHERE n.org = ANY (above) ORDER BY n.org FOR NO KEY UPDATE; -- guard: lock of the numbers
  UPDATE numbering SET state = 'waiting', restored = true WHERE org = ANY (above) AND state = 'on' AND place <> number_place(); -- guard: a centre brought back
  PERFORM written_down(n.org, w.year, w.n, j.subject_kind, j.subject_id, j.org)
    FROM journal j CROSS JOIN LATERAL number_of(j.routing) w JOIN numbering n ON n.org = w.org
    WHERE j.origin = p_origin AND j.seq = ANY (p_seqs) AND j.kind = 'case.numbered' AND NOT j.again AND w.org = ANY (above);
  region := counting(above);
  IF region.state = 'on' THEN
    PERFORM give_number(region.org, year_of(e.at), e.subject_kind, e.subject_id, e.org)
      FROM (SELECT j.* FROM journal j WHERE j.origin = p_origin AND j.seq = ANY (p_seqs) AND to_be_numbered(j, region) ORDER BY j.seq) e;
  END IF;
END $$;

-- The number that an entry says in clear it writes down.
CREATE OR REPLACE FUNCTION number_of(p_routing text) RETURNS TABLE (org text, year int, n bigint)
LANGUAGE sql IMMUTABLE SET search_path = centre, pg_temp AS $$
  SELECT m[1], m[2]::int, m[3]::bigint FROM jsonb_array_elements_text(p_routing::jsonb -> 'tokens') AS t(token)
    CROSS JOIN LATERAL regexp_match(t.token, '^number:([0-9]+):([0-9]{4}):([1-9][0-9]{0,8})$') AS m WHERE m IS NOT NULL $$;

-- The year a moment falls in here, +08:00 as all entries have it; a clock that is ahead brings no number of a coming year.
CREATE OR REPLACE FUNCTION year_of(p_at text) RETURNS int LANGUAGE sql STABLE SET search_path = centre, pg_temp AS $$
  SELECT least(substring(p_at FROM '^[0-9]{4}')::int, extract(year FROM now() AT TIME ZONE interval '8 hours')::int) $$;

CREATE OR REPLACE FUNCTION to_be_numbered(p_entry journal, p_region numbering) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = centre, pg_temp AS $$ BEGIN
  RETURN p_entry.kind = 'case.registered' AND p_entry.subject_kind = 'case' AND NOT p_entry.again
    AND NOT p_entry.restricted -- guard: no number for the restricted
    AND p_entry.at COLLATE "C" >= p_region.since;
END $$;

-- Its administrator lets a region give numbers, from now on or again; p_after: the last one of this year that is known to be out.
CREATE OR REPLACE FUNCTION begin_numbers(p_region text, p_after bigint) RETURNS void
LANGUAGE plpgsql SET search_path = centre, pg_temp AS $$
DECLARE
  today CONSTANT text := to_char(now() AT TIME ZONE interval '8 hours', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+08:00"');
  region numbering;
BEGIN
  INSERT INTO numbering VALUES (p_region, today, number_place(), 'on')
    ON CONFLICT (org) DO UPDATE SET place = excluded.place, state = 'on',
      since = CASE numbering.state WHEN 'off' THEN excluded.since ELSE numbering.since END;
  IF p_after > 0 THEN
    UPDATE numbering SET restored = true WHERE org = p_region;
    INSERT INTO number_head VALUES (p_region, year_of(today), p_after)
      ON CONFLICT (org, year) DO UPDATE SET n = greatest(number_head.n, excluded.n);
  END IF;
  SELECT * INTO region FROM numbering WHERE org = p_region;
  PERFORM written_down(p_region, w.year, w.n, j.subject_kind, j.subject_id, j.org)
    FROM (SELECT * FROM journal WHERE kind = 'case.numbered' AND NOT again ORDER BY received_at, origin, seq) j
    CROSS JOIN LATERAL number_of(j.routing) w WHERE w.org = p_region;
  PERFORM give_number(p_region, year_of(e.at), e.subject_kind, e.subject_id, e.org)
    FROM (
      SELECT j.* FROM journal j JOIN org o ON o.code = j.org
      WHERE (counting(o.line)).org = p_region AND to_be_numbered(j, region) ORDER BY j.received_at, j.origin, j.seq) e;
END $$;

-- ---------- for the stations

-- Numbers that wait to be written down by the organisation that asks, behind a subject's id.
CREATE OR REPLACE FUNCTION numbers(p_after text, p_most int) RETURNS TABLE (subject_kind text, subject_id text, region text, year int, n bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = centre, pg_temp AS $$
DECLARE
  mine text := (my_member()).org;
BEGIN
  RETURN QUERY SELECT o.subject_kind, o.subject_id, o.org, o.year, o.n FROM official_number o
    WHERE o.home = mine AND NOT o.written AND o.subject_id > p_after ORDER BY o.subject_id LIMIT least(p_most, 2000);
END $$;

-- A station has seen a later state of this centre than the present one.
CREATE OR REPLACE FUNCTION brought_back() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = centre, pg_temp AS $$
DECLARE
  mine text := (my_member()).org;
BEGIN
  UPDATE numbering SET state = 'waiting', restored = true WHERE state = 'on' AND org = ANY (SELECT unnest(o.line) FROM org o WHERE o.code = mine);
END $$;
