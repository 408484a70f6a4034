-- Encrypt existing plaintext credentials
--
-- What the three columns hold as plaintext becomes a Fernet token under the primary key of the
-- set amazon_ads, in the transaction of this revision. Values that are tokens already stay as
-- they are. The application has to read tokens before this runs. An empty table needs no key.
-- Estimated Time: about 20 seconds per million rows, plus a rewrite of the table
--
-- Revision ID: 20260215_0002
-- Revises: 20260215_0001
-- Branch Labels:
-- Depends On:
-- Create Date: 2026-02-15 09:40:00+00:00

-- migrate:up
-- credentials:encrypt amazon_ads

-- migrate:down irreversible: Cannot downgrade encrypted credentials to plaintext
