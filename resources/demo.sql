-- Rows for the demo of ./run, as revision 20260215_0001 leaves the tables: two advertisers and
-- how they are reached, in plaintext, so that the next revision has something to encrypt. None
-- of the values is real.
INSERT INTO accounts (id, external_id, name, marketplace, currency) VALUES
    (1, 'ENTITY-DEMO-1', 'Acme Kettles', 'DE', 'EUR'),
    (2, 'ENTITY-DEMO-2', 'Northwind Tea', 'UK', 'GBP'),
    (3, 'ENTITY-DEMO-3', 'Old Harbour Lamps', 'US', 'USD');

INSERT INTO credentials (account_id, client_id, client_secret, refresh_token) VALUES
    (1, 'amzn1.application-oa2-client.demo1', 'demo-secret-of-acme', 'Atzr|demo-refresh-acme'),
    (2, 'amzn1.application-oa2-client.demo2', 'demo-secret-of-northwind', NULL);
