-- Runs from top to bottom in an empty database; most of it can be prepared again afterwards.
CREATE TABLE IF NOT EXISTS accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL DEFAULT ';', note TEXT);
CREATE TABLE IF NOT EXISTS [odd;name] ([a;b] TEXT, `c;d` TEXT, "e;f" TEXT, 'g;h' TEXT);
CREATE TABLE IF NOT EXISTS log (what TEXT, at TEXT DEFAULT (datetime('now'))) /* ; */ ;
CREATE TABLE IF NOT EXISTS "begin" (x, "end", "case");
CREATE TABLE IF NOT EXISTS größe (länge, 名前);
CREATE INDEX IF NOT EXISTS ix_email ON accounts (email COLLATE NOCASE) WHERE note <> ';';
CREATE VIEW IF NOT EXISTS v AS SELECT [a;b], `c;d` FROM [odd;name] WHERE "e;f" = ';';
CREATE TRIGGER IF NOT EXISTS t1 AFTER INSERT ON accounts BEGIN INSERT INTO log (what) VALUES ('new;'); END;
CREATE TRIGGER IF NOT EXISTS t2 BEFORE UPDATE OF email ON accounts FOR EACH ROW WHEN new.email <> ';'
BEGIN
    -- END;
    UPDATE log SET what = CASE WHEN new.id > 1 THEN 'a;' ELSE CASE WHEN 1 THEN 'b' END END;
    DELETE FROM log WHERE what = 'END;';
    SELECT 1 AS [end;], 2 AS "END;", 3 AS `end`; /* END; */
    INSERT INTO "begin" VALUES (1, 2, 3);
END;
CREATE TEMP TRIGGER IF NOT EXISTS t3 DELETE ON accounts BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER IF NOT EXISTS t4 INSTEAD OF INSERT ON v BEGIN
    INSERT INTO log (what) VALUES (new.[a;b]);
END;
CREATE TRIGGER IF NOT EXISTS t5 INSERT ON begin BEGIN SELECT end FROM begin; SELECT x end FROM begin; END;
create trigger if not exists t6 after delete on accounts begin select 1; end;
CREATE TRIGGER IF NOT EXISTS t7 AFTER INSERT ON log BEGIN SELECT 1; END/* ; */;/* ; */
INSERT INTO accounts (email, note) VALUES ('a;b', 'it''s; "x"'), ("c;d", '');
INSERT INTO accounts (email) SELECT 'e;' UNION ALL SELECT 'f;';
INSERT INTO [odd;name] VALUES (x'3b', X'3B3b', 'a
;
b', ';''');
UPDATE accounts SET note = 'back\slash;\' WHERE email = 'a;b';
UPDATE accounts SET note = '-- no comment;' WHERE id = 1 -- a comment;
;
DELETE FROM accounts WHERE note = '/* no comment; */' /* a comment; */;
SELECT * FROM accounts WHERE email LIKE '%;%' ESCAPE '!';
SELECT ';' AS ";", ';' AS [;], ';' AS `;`;
SELECT "quote""inside;" , `tick``inside;`, 'single''inside;' FROM (SELECT 1 AS "quote""inside;", 2 AS `tick``inside;`);
SELECT 1-1, 1 - -1, 4/2, 3*/* ; */2, 1--1;
;
SELECT json('{"a;":1}') -> '$.a;', '{"a":";"}' ->> '$.a';
SELECT /* does /* not nest; */ 1;
SELECT 1 /**/, 2 /***/, 3 /*/ ; */;
SELECT länge, 名前 FROM größe WHERE 名前 = '東京;' /* é; */;
SELECT [a;b] FROM [odd;name]; SELECT 'x';SELECT 'y' ; ; ;
WITH RECURSIVE r(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM r WHERE n < 3) SELECT * FROM r;
VALUES (1, ';'), (2, 'b');
EXPLAIN SELECT ';'; EXPLAIN QUERY PLAN SELECT ';';
EXPLAIN CREATE TRIGGER IF NOT EXISTS t9 INSERT ON log BEGIN SELECT 1; END;
EXPLAIN QUERY PLAN CREATE TEMP TRIGGER t10 INSERT ON log BEGIN SELECT 1; SELECT 2; END;
ALTER TABLE log ADD COLUMN "more;" TEXT DEFAULT ';';
PRAGMA foreign_keys = ON; PRAGMA user_version = 3; PRAGMA table_info('odd;name');
ANALYZE; REINDEX; PRAGMA integrity_check;
SAVEPOINT a; RELEASE a; BEGIN; ROLLBACK; BEGIN IMMEDIATE; SELECT 1; END; BEGIN; COMMIT TRANSACTION;
ATTACH ':memory:' AS "other;"; DETACH "other;";
DROP VIEW IF EXISTS [not;there]; DROP TABLE IF EXISTS `not;there`; DROP TRIGGER IF EXISTS "not;there";
SELECT CASE WHEN 1 THEN ';' END; SELECT 'end'; SELECT x AS END FROM begin;
VACUUM;
REPLACE INTO accounts (id, email) VALUES (1, 'g;') RETURNING id, email || ';';
INSERT INTO accounts (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET note = excluded.note || ';';
SELECT 'no semicolon at the end;' -- and a comment
/* that never ends; SELECT 2;
