-- Add search term embeddings for semantic analysis
--
-- One vector of 384 numbers per search term. On PostgreSQL the column is a `vector` with an
-- index by cosine distance where the extension is installed or may be created by this role, and
-- a real[] of the same length otherwise; on SQLite it is a blob of 384 little-endian floats.
-- Existing terms get a row without a vector, which is what the embedding job looks for.
-- Estimated Time: about 10 seconds per million search terms
--
-- Revision ID: 20260215_0004
-- Revises: 20260215_0003
-- Branch Labels:
-- Depends On:
-- Create Date: 2026-02-15 11:40:00+00:00

-- migrate:up postgresql
CREATE TABLE search_term_embeddings (
    search_term_id bigint CONSTRAINT search_term_embeddings_pkey PRIMARY KEY
        CONSTRAINT search_term_embeddings_search_term_id_fkey
        REFERENCES search_terms (id) ON DELETE CASCADE,
    model text,
    embedded_at timestamptz,
    CONSTRAINT search_term_embeddings_model_check
        CHECK ((model IS NULL) = (embedded_at IS NULL))
);

DO $embedding$
DECLARE
    home name;
BEGIN
    IF EXISTS (SELECT FROM pg_available_extensions WHERE name = 'vector') THEN
        BEGIN
            CREATE EXTENSION IF NOT EXISTS vector;
        EXCEPTION WHEN insufficient_privilege THEN
            RAISE NOTICE 'The extension vector is there, but % may not create it.', current_user;
        END;
    END IF;

    -- The extension may have been created in a schema that is not on the search path.
    SELECT nspname INTO home
    FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace
    WHERE extname = 'vector';

    IF home IS NULL THEN
        ALTER TABLE search_term_embeddings ADD COLUMN embedding real[]
            CONSTRAINT search_term_embeddings_embedding_check
            CHECK (array_ndims(embedding) = 1 AND cardinality(embedding) = 384);
    ELSE
        EXECUTE format('ALTER TABLE search_term_embeddings ADD COLUMN embedding %I.vector(384)',
                       home);
        -- Versions before 0.5 have no such index; the column serves without one.
        IF EXISTS (SELECT FROM pg_am WHERE amname = 'hnsw') THEN
            EXECUTE format('CREATE INDEX search_term_embeddings_embedding_idx '
                           'ON search_term_embeddings USING hnsw (embedding %I.vector_cosine_ops)',
                           home);
        END IF;
    END IF;
END
$embedding$;

-- The embedding job asks for what is still to be done.
CREATE INDEX search_term_embeddings_pending_idx
    ON search_term_embeddings (search_term_id) WHERE embedded_at IS NULL;

INSERT INTO search_term_embeddings (search_term_id)
SELECT id FROM search_terms;

-- migrate:up sqlite
CREATE TABLE search_term_embeddings (
    search_term_id integer CONSTRAINT search_term_embeddings_pkey PRIMARY KEY
        CONSTRAINT search_term_embeddings_search_term_id_fkey
        REFERENCES search_terms (id) ON DELETE CASCADE,
    model text,
    embedded_at timestamp,
    embedding blob CONSTRAINT search_term_embeddings_embedding_check
        CHECK (embedding IS NULL OR (typeof(embedding) = 'blob' AND length(embedding) = 4 * 384)),
    CONSTRAINT search_term_embeddings_model_check
        CHECK ((model IS NULL) = (embedded_at IS NULL))
);

CREATE INDEX search_term_embeddings_pending_idx
    ON search_term_embeddings (search_term_id) WHERE embedded_at IS NULL;

INSERT INTO search_term_embeddings (search_term_id)
SELECT id FROM search_terms;

-- migrate:down
-- The extension stays: it belongs to the database, and others may have come to use it.
DROP TABLE search_term_embeddings;
