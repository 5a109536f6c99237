CREATE TABLE wires (
    name TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    home TEXT NOT NULL,
    country TEXT,
    language TEXT,
    rank TEXT NOT NULL CHECK (rank IN ('issuer', 'agency', 'republisher'))
) STRICT;

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    wire TEXT NOT NULL REFERENCES wires (name),
    started_at TEXT NOT NULL,
    finished_at TEXT,
    verdict TEXT,
    detail TEXT,
    counts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(counts)),
    -- who runs it: tells a run in progress from one that was killed
    host TEXT NOT NULL,
    pid INTEGER NOT NULL,
    pid_started TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX runs_by_wire ON runs (wire, id);

-- A feed, news sitemap, listing or tag page of a wire, with the validators of its last stored answer.
CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    wire TEXT NOT NULL REFERENCES wires (name),
    url TEXT NOT NULL,
    kind TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    body_hash TEXT,
    checked_at TEXT,
    last_new_at TEXT,
    UNIQUE (wire, url)
) STRICT;

CREATE TABLE fetch_events (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES sources (id),
    run INTEGER REFERENCES runs (id),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT
) STRICT;
CREATE INDEX fetch_events_by_source ON fetch_events (source_id, id);

CREATE TABLE pages (
    id INTEGER PRIMARY KEY,
    wire TEXT NOT NULL REFERENCES wires (name),
    url TEXT NOT NULL,
    url_key TEXT NOT NULL,
    source_id INTEGER REFERENCES sources (id),
    state TEXT NOT NULL DEFAULT 'due' CHECK (
        state IN ('due', 'stored', 'irrelevant', 'blocked', 'truncated', 'failed', 'gone')
    ),
    reason TEXT,
    -- what the source said of it
    headline TEXT,
    summary TEXT,
    published TEXT,
    discovered_at TEXT NOT NULL,
    -- of the last answer
    fetched_at TEXT,
    http_status INTEGER,
    etag TEXT,
    last_modified TEXT,
    body_hash TEXT,
    -- of the last answer that showed the article
    text_hash TEXT,
    text_at TEXT,
    visits INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    -- answers 404 or 410 in a row
    misses INTEGER NOT NULL DEFAULT 0,
    -- null: no visit is planned
    due_at TEXT,
    lease_owner TEXT,
    lease_until TEXT,
    UNIQUE (wire, url_key)
) STRICT;
-- Never fetched, in order of discovery; and those to visit again, by time.
CREATE INDEX pages_never_fetched ON pages (wire, id) WHERE state = 'due';
CREATE INDEX pages_again ON pages (wire, due_at, id) WHERE state <> 'due' AND due_at IS NOT NULL;
CREATE INDEX pages_leased ON pages (lease_until) WHERE lease_until IS NOT NULL;
