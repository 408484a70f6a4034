-- Merge reporting into the main line
--
-- The reporting branch is finished. Nothing to do in the database: the two lines touch different
-- tables.
-- Estimated Time: none
--
-- Revision ID: 20260315_0001
-- Revises: 20260308_0001, 20260301_0001
-- Branch Labels:
-- Depends On:
-- Create Date: 2026-03-15 09:15:00+00:00

-- migrate:up

-- migrate:down
