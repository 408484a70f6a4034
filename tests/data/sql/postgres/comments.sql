-- a first comment;
--
---
----;
/* one; */
/**/
/***/
/****/
/*/ ; */
/* /* ; */ ; */
/* /* /* ; */ */ ; */
/* -- */
-- /*
SELECT 1; -- trailing ;
-- */
SELECT 2 /* before; */;
/* in front; */ SELECT 3;
/* in front; */ SELECT 4 /* behind; */ ; /* after; */
SELECT/* tight; */5;
SELECT 6--tight;
;
SELECT 7 -- no space
+ 8;
SELECT -- one
       -- two;
  9 -- three;
  -- four
;
SELECT /* a ' quote */ 10;
SELECT /* a " quote; */ 11;
SELECT /* $$ ; */ 12;
SELECT 13 -- it's
;
SELECT 14 -- "quoted
;
SELECT 15 -- $tag$
;
SELECT 16 /* line one;
line two; -- line
*/ + 17;
SELECT 18 +/* op; */ 19;
SELECT 20 -/* minus; */ 21;
SELECT 22 - -23;
SELECT 24 */* star; */ 25;
SELECT 26 //* slash; */ 27;
SELECT 28 +-- plus;
29;
SELECT 30 @-- at;
31;
SELECT 32 <>/**/ 33;
SELECT 34 /*/*/**/;*/*/ + 35;
/*
 * Block comment;
 * with stars;
 */
SELECT 36;
SELECT ( /* ; */ 37 -- ;
);
SELECT ARRAY[ /* ; */ 38, -- ;
39];
SELECT 'not /* a comment', 40;
SELECT 'not */ one', 41;
SELECT 42 /* unbalanced -- inside */;
--;
SELECT 43;--last;
/* é ; ü */ SELECT 44; -- ß;
SELECT 45; -- ends with a carriage return; SELECT 46;
SELECT 47 -- crlf;
;
-- the end;