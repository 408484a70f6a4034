-- Index the daily metrics by day
--
-- The dashboards ask for all keywords of a few days, which the primary key cannot answer. On
-- PostgreSQL the index is built while the application goes on writing.
-- Estimated Time: about 1 minute per 100 million rows; nobody waits on PostgreSQL
--
-- Revision ID: 20260308_0001
-- Revises: 20260301_0002
-- Branch Labels:
-- Depends On:
-- Create Date: 2026-03-08 16:20:00+00:00

-- migrate:up postgresql transaction:false
-- A build that was interrupted leaves an invalid index behind under the same name.
DROP INDEX CONCURRENTLY IF EXISTS daily_metrics_day_idx;
CREATE INDEX CONCURRENTLY daily_metrics_day_idx ON daily_metrics (day);

-- migrate:up sqlite
CREATE INDEX daily_metrics_day_idx ON daily_metrics (day);

-- migrate:down postgresql transaction:false
DROP INDEX CONCURRENTLY IF EXISTS daily_metrics_day_idx;

-- migrate:down sqlite
DROP INDEX daily_metrics_day_idx;
