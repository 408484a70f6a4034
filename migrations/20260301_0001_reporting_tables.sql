-- Add the tables and views of the reporting team
--
-- Developed beside the main line by the reporting team, hence the branch: who may receive which
-- report, and one view of the figures per campaign and day that all reports read.
-- Estimated Time: under 1 second
--
-- Revision ID: 20260301_0001
-- Revises: 20260215_0003
-- Branch Labels: reporting
-- Depends On:
-- Create Date: 2026-03-01 08:30:00+00:00

-- migrate:up
CREATE TABLE report_schedules (
    account_id bigint NOT NULL
        CONSTRAINT report_schedules_account_id_fkey REFERENCES accounts (id) ON DELETE CASCADE,
    name text NOT NULL,
    cadence text NOT NULL CONSTRAINT report_schedules_cadence_check
        CHECK (cadence IN ('daily', 'weekly', 'monthly')),
    recipient text NOT NULL,
    last_sent_at timestamp with time zone,
    CONSTRAINT report_schedules_pkey PRIMARY KEY (account_id, name)
);

-- Figures that are ratios are null, not zero, where there is nothing to divide by. The factors
-- keep SQLite from dividing integers.
CREATE VIEW campaign_performance AS
SELECT
    campaigns.account_id,
    campaigns.id AS campaign_id,
    campaigns.name AS campaign_name,
    daily_metrics.day,
    sum(daily_metrics.impressions) AS impressions,
    sum(daily_metrics.clicks) AS clicks,
    sum(daily_metrics.orders) AS orders,
    sum(daily_metrics.cost) AS cost,
    sum(daily_metrics.sales) AS sales,
    1.0 * sum(daily_metrics.cost) / nullif(sum(daily_metrics.clicks), 0) AS cost_per_click,
    100.0 * sum(daily_metrics.cost) / nullif(sum(daily_metrics.sales), 0) AS cost_of_sales_percent
FROM campaigns
JOIN ad_groups ON ad_groups.campaign_id = campaigns.id
JOIN keywords ON keywords.ad_group_id = ad_groups.id
JOIN daily_metrics ON daily_metrics.keyword_id = keywords.id
GROUP BY campaigns.account_id, campaigns.id, campaigns.name, daily_metrics.day;

-- migrate:down
DROP VIEW campaign_performance;
DROP TABLE report_schedules;
