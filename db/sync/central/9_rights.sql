-- Rights: what runs as the owner is for the stations, nothing else is for anybody.

DO $$ DECLARE one record; BEGIN
  EXECUTE 'REVOKE ALL ON ALL TABLES IN SCHEMA centre FROM PUBLIC';
  EXECUTE format('GRANT USAGE ON SCHEMA centre TO %I', current_setting('centre.members'));
  FOR one IN SELECT oid::regprocedure AS name, prosecdef FROM pg_proc WHERE pronamespace = 'centre'::regnamespace LOOP
    EXECUTE format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', one.name); -- guard: nothing for everybody
    IF one.prosecdef THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', one.name, current_setting('centre.members'));
    END IF;
  END LOOP;
END $$;
