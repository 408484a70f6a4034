-- What migrations of real projects look like: several statements, comments between, one thing
-- after another.
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

-- Running upgrade  -> 20260101_0001

CREATE TABLE accounts (
    id SERIAL NOT NULL, -- surrogate;
    email VARCHAR(320) NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_accounts_email ON accounts (email);
INSERT INTO alembic_version (version_num) VALUES ('20260101_0001') RETURNING alembic_version.version_num;

-- Running upgrade 20260101_0001 -> 20260215_0003
ALTER TABLE accounts ADD COLUMN status text NOT NULL DEFAULT 'active';
UPDATE accounts SET status = 'suspended' WHERE email LIKE '%;%';
UPDATE alembic_version SET version_num='20260215_0003' WHERE alembic_version.version_num = '20260101_0001';

/* audit;
   trail */
CREATE TABLE audit (id bigserial PRIMARY KEY, at timestamptz DEFAULT now(), what jsonb);
CREATE OR REPLACE FUNCTION audit_row() RETURNS trigger AS $audit$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO audit (what) VALUES (to_jsonb(OLD));
        RETURN OLD;
    END IF;
    INSERT INTO audit (what) VALUES (to_jsonb(NEW)); -- it's new;
    RETURN NEW;
END;
$audit$ LANGUAGE plpgsql;
CREATE TRIGGER accounts_audit AFTER INSERT OR UPDATE OR DELETE ON accounts
    FOR EACH ROW EXECUTE FUNCTION audit_row();

DO $$
DECLARE
    r record;
BEGIN
    FOR r IN SELECT id FROM accounts LOOP
        UPDATE accounts SET status = CASE WHEN r.id % 2 = 0 THEN 'even' ELSE 'odd' END
         WHERE id = r.id;
    END LOOP;
EXCEPTION
    WHEN unique_violation THEN
        RAISE WARNING 'taken; skipped: %', SQLERRM;
END
$$;

CREATE OR REPLACE VIEW active_accounts AS
    SELECT a.id, a.email /* ; */ FROM accounts a WHERE a.status = 'active';
CREATE MATERIALIZED VIEW account_counts AS SELECT status, count(*) FROM accounts GROUP BY 1;
CREATE UNIQUE INDEX ON account_counts (status);
GRANT SELECT ON active_accounts, account_counts TO reporting;
COMMENT ON VIEW active_accounts IS
    'Accounts that can sign in; '
    'see the handbook.';
DROP TRIGGER accounts_audit ON accounts;DROP FUNCTION audit_row();DROP TABLE audit;
ALTER TABLE accounts DROP COLUMN status
