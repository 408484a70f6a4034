-- A byte order mark, carriage returns, form feeds.
SELECT 1;

SELECT2;	SELECT 3 --  no line end; in SQLite
;SELECT 4;;;SELECT 5
;
 SELECT 6
;
 SELECT 7
;
 SELECT 8
;
 SELECT 9
;
 SELECT 10