

   SELECT 1   ;   ;;
	SELECT	2	;
;;;
;
SELECT
  3
;SELECT 4;SELECT 5;SELECT
6;

	
SELECT 7
  ,
  8
    FROM
  t
 WHERE
    a
 =
 1
	;
select(9);select'10';select"a"from"t";select 11;select-12;select+13;select*from t;
SELECT 14 ; SELECT 15 ; SELECT 16
 ; ; SELECT 17
;SELECT 18;

SELECT
19
;
  SELECT 20