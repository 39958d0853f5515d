-- 销毁: what two people of an organisation had destroyed when its term was over. From then on its keys are neither kept here nor given to
-- anybody, nor taken from anybody, whatever comes late and whatever backup this centre was brought back from. The entries stay, sealed.

CREATE TABLE IF NOT EXISTS erased_subject (kind text, id text, PRIMARY KEY (kind, id));
-- org: which organisation let the key of a person go with their last case there; empty: the key of an erased case, nobody's any more.
CREATE TABLE IF NOT EXISTS erased_key (key_id text, org text, PRIMARY KEY (key_id, org));
CREATE INDEX IF NOT EXISTS journal_erased ON journal (subject_kind, subject_id) WHERE kind = 'subject.erased';
DO $$ DECLARE one name; BEGIN
  FOREACH one IN ARRAY ARRAY['erased_subject', 'erased_key'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', one);
    EXECUTE format('DROP POLICY IF EXISTS owner ON %I', one);
    EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', one);
  END LOOP;
END $$;

-- The rule of app/domain/erasing.py, by the clear part alone: of the organisation that archived it, and not by who proposed it.
CREATE OR REPLACE FUNCTION is_erased(p_kind text, p_id text) RETURNS boolean LANGUAGE sql STABLE SET search_path = centre, pg_temp AS
$$ SELECT p_kind = 'case' AND EXISTS (
  SELECT FROM journal gone
    JOIN journal kept ON (kept.subject_kind, kept.subject_id, kept.org) = (gone.subject_kind, gone.subject_id, gone.org)
    JOIN journal asked ON (asked.subject_kind, asked.subject_id, asked.org) = (gone.subject_kind, gone.subject_id, gone.org)
  WHERE (gone.subject_kind, gone.subject_id) = (p_kind, p_id) AND gone.kind = 'subject.erased' AND kept.kind = 'case.archived'
    AND asked.kind = 'erasure.proposed'
    AND asked.actor <> gone.actor -- guard: erased by two people
) $$;

-- Whether a key is not for an origin any more.
CREATE OR REPLACE FUNCTION is_key_erased(p_key_id text, p_origin text) RETURNS boolean LANGUAGE sql STABLE SET search_path = centre, pg_temp AS
$$ SELECT EXISTS (SELECT FROM erased_key e WHERE e.key_id = p_key_id
  AND (e.org = '' OR e.org = (SELECT o.org FROM origin o WHERE o.origin = p_origin))) $$;

-- Carries out what came to be erased with these entries of an origin, and what came late of what is erased already.
CREATE OR REPLACE FUNCTION erase(p_origin text, p_seqs bigint[]) RETURNS void LANGUAGE plpgsql SET search_path = centre, pg_temp AS $$
DECLARE
  gone text[]; one record;
BEGIN
  FOR one IN
    SELECT DISTINCT j.subject_kind AS kind, j.subject_id AS id FROM journal j WHERE j.origin = p_origin AND j.seq = ANY (p_seqs)
      AND EXISTS (SELECT FROM journal e
        WHERE (e.subject_kind, e.subject_id) = (j.subject_kind, j.subject_id) AND e.kind = 'subject.erased') ORDER BY 1, 2
  LOOP
    IF is_erased(one.kind, one.id) THEN
      INSERT INTO erased_subject VALUES (one.kind, one.id) ON CONFLICT DO NOTHING;
      INSERT INTO erased_key
        SELECT DISTINCT j.key_id, '' FROM journal j WHERE (j.subject_kind, j.subject_id) = (one.kind, one.id)
          AND j.kind NOT IN ('subject.erased', 'erasure.done')
          AND NOT EXISTS (SELECT FROM journal e WHERE (e.subject_kind, e.subject_id) = (one.kind, one.id)
            AND e.kind = 'subject.erased' AND e.key_id = j.key_id)
        UNION SELECT DISTINCT substr(t.token, 8), j.org FROM journal j
          CROSS JOIN LATERAL jsonb_array_elements_text(j.routing::jsonb -> 'tokens') AS t(token)
          WHERE (j.subject_kind, j.subject_id) = (one.kind, one.id) AND j.kind IN ('subject.erased', 'erasure.done')
            AND t.token LIKE 'erased:%'
        ON CONFLICT DO NOTHING;
      DELETE FROM attachment_chunk WHERE (kind, id) = (one.kind, one.id);
      DELETE FROM attachment WHERE (kind, id) = (one.kind, one.id);
      DELETE FROM match_token m USING journal j
        WHERE (j.subject_kind, j.subject_id) = (one.kind, one.id) AND m.origin = j.origin AND m.seq = j.seq;
      DELETE FROM suspicion WHERE one.id IN (case_id, other);
      gone := gone || ARRAY(SELECT j.key_id FROM journal j WHERE (j.subject_kind, j.subject_id) = (one.kind, one.id)
        UNION SELECT substr(t.token, 8) FROM journal j
          CROSS JOIN LATERAL jsonb_array_elements_text(j.routing::jsonb -> 'tokens') AS t(token)
          WHERE (j.subject_kind, j.subject_id) = (one.kind, one.id) AND t.token LIKE 'erased:%');
    END IF;
  END LOOP;
  IF gone IS NULL THEN RETURN; END IF;
  DELETE FROM key_want w WHERE w.key_id = ANY (gone) AND is_key_erased(w.key_id, w.receiver);
  DELETE FROM wrapped_key k WHERE k.key_id = ANY (gone) AND is_key_erased(k.key_id, k.receiver);
  DELETE FROM key_holder h WHERE h.key_id = ANY (gone) AND is_key_erased(h.key_id, h.origin);
END $$;

-- Whatever would have a key wanted, or lay one ready: not one that is gone.
CREATE OR REPLACE FUNCTION not_the_erased() RETURNS trigger LANGUAGE plpgsql SET search_path = centre, pg_temp AS $$ BEGIN
  IF is_key_erased(NEW.key_id, NEW.receiver) THEN RETURN NULL; END IF; -- guard: no erased key
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER wants_no_erased BEFORE INSERT ON key_want FOR EACH ROW EXECUTE FUNCTION not_the_erased();
CREATE OR REPLACE TRIGGER keeps_no_erased BEFORE INSERT ON wrapped_key FOR EACH ROW EXECUTE FUNCTION not_the_erased();

-- Attachments of what is gone are not kept; whoever still has one is told that it is here, and sends nothing more.
CREATE OR REPLACE FUNCTION no_erased_attachment() RETURNS trigger LANGUAGE plpgsql SET search_path = centre, pg_temp AS $$ BEGIN
  IF EXISTS (SELECT FROM erased_subject e WHERE (e.kind, e.id) = (NEW.kind, NEW.id)) THEN RETURN NULL; END IF; -- guard: no erased attachment
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER keeps_no_erased BEFORE INSERT ON attachment FOR EACH ROW EXECUTE FUNCTION no_erased_attachment();
CREATE OR REPLACE TRIGGER keeps_no_erased BEFORE INSERT ON attachment_chunk FOR EACH ROW EXECUTE FUNCTION no_erased_attachment();
