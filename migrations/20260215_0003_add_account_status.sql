-- Add a status to accounts
--
-- Accounts can be suspended or closed. Existing rows become 'active', except for accounts that
-- were never given credentials: those come from the time before the service had any and become
-- 'legacy', which hides them from the daily jobs without losing them.
-- Estimated Time: about 1 second per million accounts; the table is locked meanwhile
--
-- Revision ID: 20260215_0003
-- Revises: 20260215_0002
-- Branch Labels:
-- Depends On:
-- Create Date: 2026-02-15 10:12:00+00:00

-- migrate:up
ALTER TABLE accounts ADD COLUMN status text NOT NULL DEFAULT 'active'
    CONSTRAINT accounts_status_check
    CHECK (status IN ('active', 'suspended', 'closed', 'legacy'));

UPDATE accounts
SET status = 'legacy'
WHERE NOT EXISTS (SELECT 1 FROM credentials WHERE credentials.account_id = accounts.id);

-- Nearly all accounts are active, so only the others are worth an index.
CREATE INDEX accounts_not_active_idx ON accounts (status) WHERE status <> 'active';

-- migrate:down
-- The index goes first: SQLite refuses to drop a column that an index needs.
DROP INDEX accounts_not_active_idx;
ALTER TABLE accounts DROP COLUMN status;
