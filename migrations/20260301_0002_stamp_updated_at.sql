-- Let the database keep updated_at
--
-- Three writers forgot the column in as many months. From here on a trigger stamps every row
-- that really changes, whoever changes it.
-- Estimated Time: under 1 second
--
-- Revision ID: 20260301_0002
-- Revises: 20260215_0004
-- Branch Labels:
-- Depends On:
-- Create Date: 2026-03-01 14:05:00+00:00

-- migrate:up postgresql
CREATE FUNCTION stamp_updated_at() RETURNS trigger
LANGUAGE plpgsql AS $function$
BEGIN
    NEW.updated_at := CURRENT_TIMESTAMP;
    RETURN NEW;
END
$function$;

CREATE TRIGGER accounts_stamp_updated_at
    BEFORE UPDATE ON accounts
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION stamp_updated_at();

CREATE TRIGGER credentials_stamp_updated_at
    BEFORE UPDATE ON credentials
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION stamp_updated_at();

CREATE TRIGGER campaigns_stamp_updated_at
    BEFORE UPDATE ON campaigns
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION stamp_updated_at();

-- migrate:up sqlite
-- SQLite cannot change the row in flight, so a second update follows. The condition ends it, also
-- where recursive triggers are on, and leaves a time alone that the writer has set.
CREATE TRIGGER accounts_stamp_updated_at
AFTER UPDATE ON accounts
FOR EACH ROW WHEN NEW.updated_at = OLD.updated_at AND NEW.updated_at <> CURRENT_TIMESTAMP
BEGIN
    UPDATE accounts SET updated_at = CURRENT_TIMESTAMP WHERE id = NEW.id;
END;

CREATE TRIGGER credentials_stamp_updated_at
AFTER UPDATE ON credentials
FOR EACH ROW WHEN NEW.updated_at = OLD.updated_at AND NEW.updated_at <> CURRENT_TIMESTAMP
BEGIN
    UPDATE credentials SET updated_at = CURRENT_TIMESTAMP WHERE id = NEW.id;
END;

CREATE TRIGGER campaigns_stamp_updated_at
AFTER UPDATE ON campaigns
FOR EACH ROW WHEN NEW.updated_at = OLD.updated_at AND NEW.updated_at <> CURRENT_TIMESTAMP
BEGIN
    UPDATE campaigns SET updated_at = CURRENT_TIMESTAMP WHERE id = NEW.id;
END;

-- migrate:down postgresql
DROP TRIGGER campaigns_stamp_updated_at ON campaigns;
DROP TRIGGER credentials_stamp_updated_at ON credentials;
DROP TRIGGER accounts_stamp_updated_at ON accounts;
DROP FUNCTION stamp_updated_at();

-- migrate:down sqlite
DROP TRIGGER campaigns_stamp_updated_at;
DROP TRIGGER credentials_stamp_updated_at;
DROP TRIGGER accounts_stamp_updated_at;
