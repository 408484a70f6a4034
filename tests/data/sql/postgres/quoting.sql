-- Strings, names and dollar quotes: what may hide a semicolon.
SELECT '';
SELECT '''';
SELECT ';';
SELECT 'a;b', 'c''d;', '''';
SELECT 'back\slash;';
SELECT 'ends in a backslash\';
SELECT 'two
lines;
three';
SELECT 'a'
'b;'
  'c';
SELECT E'';
SELECT E'a\'b;';
SELECT E'\\';
SELECT E'\\\';';
SELECT e'quote '' and \'' || ';';
SELECT E'x'
'y\'z;';
SELECT E'\x41\101\u00e9\U0001F600;';
SELECT 'a'||E'\';'||'b';
SELECT N'national;';
SELECT n'it''s;';
SELECT B'1010', b'1', X'1F', x'ab';
SELECT U&'d\0061t\+000061;';
SELECT U&'d!0061t!+000061;' UESCAPE '!';
SELECT u&"d\0061t\+000061;" FROM t;
SELECT U&"x!0041;" UESCAPE '!' FROM t;
SELECT "semi;colon" FROM "ta;ble";
SELECT "quote""inside;" FROM t;
SELECT "it's;" AS "an 'apostrophe;'" FROM t;
SELECT "back\" FROM t;
SELECT "--not a comment", "/* nor this" FROM t;
SELECT $$;$$;
SELECT $$$$;
SELECT $$it's "a" -- ; /* $$;
SELECT $a$;$a$;
SELECT $a$ $$ ; $b$ ; $A$ ; $a$;
SELECT $a$ $aa$ ; $a $a$;
SELECT $_$;$_$;
SELECT $tag1$ $tag$ ; $tag1 $tag1$;
SELECT $größe$;$größe$;
SELECT $$a
;
$$, $$b;$$;
SELECT $x$ $y$ ; $y$ $x$;
SELECT $x$y$x$ || $y$x;$y$;
SELECT $q$ '$q$, '$q$ ;', $q$ ' $q$;
SELECT a$b, a$b$c FROM t$ AS t$1;
SELECT a$$ FROM t;
SELECT 1 AS x$y$;
SELECT 2 AS x$y$;
SELECT type'a\';
SELECT date'2026-01-01', interval'1 day;' FROM t;
SELECT 'a'::text, "b"::"char;", $$c;$$::text;
SELECT '/*;', '*/', '--;', ';--';
SELECT "a"."b;c".d FROM "a"."b;c";
SELECT '"', "'", '$$', $$'$$;
