// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/schema.h"

namespace Hearsay::Schema {

using namespace Qt::StringLiterals;

namespace {

// article_text holds what never changes, so that editing a title does not rewrite a long text.
// It outlives its article: an article that was removed can come back after a restart.
QStringList articleTables()
{
    return {
        uR"(CREATE TABLE project (
    id TEXT NOT NULL PRIMARY KEY,
    created TEXT NOT NULL,
    app_version TEXT NOT NULL
))"_s,
        uR"(CREATE TABLE article_text (
    id TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    code_points BIGINT NOT NULL,
    source BYTEA NOT NULL,
    source_sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    encoding_guessed INTEGER NOT NULL CHECK (encoding_guessed IN (0, 1)),
    replaced_characters BIGINT NOT NULL,
    structure TEXT NOT NULL DEFAULT ''
))"_s,
        uR"(CREATE TABLE article (
    id TEXT NOT NULL PRIMARY KEY REFERENCES article_text (id),
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    outlet TEXT NOT NULL,
    address TEXT NOT NULL,
    published TEXT,
    language TEXT NOT NULL,
    picture_credit TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
))"_s,
        u"CREATE INDEX article_text_by_source ON article_text (source_sha256)"_s,
    };
}

QStringList projectWideTables()
{
    return {
        uR"(CREATE TABLE tag (
    id TEXT NOT NULL PRIMARY KEY,
    parent TEXT REFERENCES tag (id),
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    shortcut INTEGER NOT NULL,
    note TEXT NOT NULL
))"_s,
        u"CREATE INDEX tag_by_parent ON tag (parent)"_s,
        uR"(CREATE TABLE speaker (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    role TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    side TEXT NOT NULL,
    note TEXT NOT NULL
))"_s,
        uR"(CREATE TABLE speaker_alias (
    speaker TEXT NOT NULL REFERENCES speaker (id),
    ordinal INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (speaker, ordinal)
))"_s,
        uR"(CREATE TABLE place (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    located TEXT NOT NULL,
    gazetteer_id TEXT NOT NULL,
    note TEXT NOT NULL
))"_s,
    };
}

QStringList claimTables()
{
    return {
        uR"(CREATE TABLE claim (
    id TEXT NOT NULL PRIMARY KEY,
    article TEXT NOT NULL REFERENCES article (id),
    statement TEXT NOT NULL,
    attribution TEXT NOT NULL,
    note TEXT NOT NULL
))"_s,
        u"CREATE INDEX claim_by_article ON claim (article)"_s,
        uR"(CREATE TABLE claim_span (
    claim TEXT NOT NULL REFERENCES claim (id),
    part TEXT NOT NULL CHECK (part IN ('content', 'cue')),
    ordinal INTEGER NOT NULL,
    span_begin BIGINT NOT NULL,
    span_end BIGINT NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    PRIMARY KEY (claim, part, ordinal),
    CHECK (0 <= span_begin AND span_begin < span_end)
))"_s,
        uR"(CREATE TABLE claim_speaker (
    claim TEXT NOT NULL REFERENCES claim (id),
    ordinal INTEGER NOT NULL,
    speaker TEXT NOT NULL REFERENCES speaker (id),
    PRIMARY KEY (claim, ordinal)
))"_s,
        u"CREATE INDEX claim_speaker_by_speaker ON claim_speaker (speaker)"_s,
        uR"(CREATE TABLE claim_place (
    claim TEXT NOT NULL REFERENCES claim (id),
    ordinal INTEGER NOT NULL,
    place TEXT NOT NULL REFERENCES place (id),
    role TEXT NOT NULL,
    PRIMARY KEY (claim, ordinal)
))"_s,
        u"CREATE INDEX claim_place_by_place ON claim_place (place)"_s,
        uR"(CREATE TABLE claim_tag (
    claim TEXT NOT NULL REFERENCES claim (id),
    ordinal INTEGER NOT NULL,
    tag TEXT NOT NULL REFERENCES tag (id),
    PRIMARY KEY (claim, ordinal)
))"_s,
        u"CREATE INDEX claim_tag_by_tag ON claim_tag (tag)"_s,
    };
}

QStringList spanTables()
{
    return {
        uR"(CREATE TABLE mention (
    id TEXT NOT NULL PRIMARY KEY,
    article TEXT NOT NULL REFERENCES article (id),
    kind TEXT NOT NULL CHECK (kind IN ('speaker', 'place')),
    speaker TEXT REFERENCES speaker (id),
    place TEXT REFERENCES place (id),
    span_begin BIGINT NOT NULL,
    span_end BIGINT NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    CHECK (0 <= span_begin AND span_begin < span_end),
    CHECK ((speaker IS NOT NULL AND place IS NULL AND kind = 'speaker')
        OR (speaker IS NULL AND place IS NOT NULL AND kind = 'place'))
))"_s,
        u"CREATE INDEX mention_by_article ON mention (article)"_s,
        u"CREATE INDEX mention_by_speaker ON mention (speaker)"_s,
        u"CREATE INDEX mention_by_place ON mention (place)"_s,
        uR"(CREATE TABLE highlight (
    id TEXT NOT NULL PRIMARY KEY,
    article TEXT NOT NULL REFERENCES article (id),
    span_begin BIGINT NOT NULL,
    span_end BIGINT NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK (0 <= span_begin AND span_begin < span_end)
))"_s,
        u"CREATE INDEX highlight_by_article ON highlight (article)"_s,
        uR"(CREATE TABLE highlight_tag (
    highlight TEXT NOT NULL REFERENCES highlight (id),
    ordinal INTEGER NOT NULL,
    tag TEXT NOT NULL REFERENCES tag (id),
    PRIMARY KEY (highlight, ordinal)
))"_s,
        u"CREATE INDEX highlight_tag_by_tag ON highlight_tag (tag)"_s,
    };
}

QStringList disputeTables()
{
    return {
        uR"(CREATE TABLE dispute (
    id TEXT NOT NULL PRIMARY KEY,
    question TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    note TEXT NOT NULL
))"_s,
        uR"(CREATE TABLE dispute_claim (
    dispute TEXT NOT NULL REFERENCES dispute (id),
    ordinal INTEGER NOT NULL,
    claim TEXT NOT NULL REFERENCES claim (id),
    side TEXT NOT NULL,
    PRIMARY KEY (dispute, ordinal)
))"_s,
        u"CREATE INDEX dispute_claim_by_claim ON dispute_claim (claim)"_s,
    };
}

// The audit log, only ever appended to. before and after are JSON arrays of the same length: the
// objects that the action touched, null where there was or is none.
QStringList auditTables()
{
    return {
        uR"(CREATE TABLE revision (
    seq BIGINT NOT NULL PRIMARY KEY,
    operation TEXT NOT NULL UNIQUE,
    gesture TEXT,
    step TEXT NOT NULL CHECK (step IN ('start', 'do', 'undo', 'redo')),
    subject TEXT,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    app_version TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
))"_s,
    };
}

} // namespace

QStringList definitions()
{
    return articleTables() + projectWideTables() + claimTables() + spanTables() + disputeTables() + auditTables();
}

QStringList migrationTo(int reached)
{
    switch (reached) {
    case 2: // the order of articles; headings, lists and the like beside the text
        return {u"ALTER TABLE article ADD COLUMN position INTEGER NOT NULL DEFAULT 0"_s,
                u"ALTER TABLE article_text ADD COLUMN structure TEXT NOT NULL DEFAULT ''"_s};
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

QStringList tables()
{
    static constexpr auto prefix = "CREATE TABLE "_L1;
    QStringList names;
    const QStringList all = definitions();
    for (const QString &definition : all) {
        if (definition.startsWith(prefix))
            names.append(definition.sliced(prefix.size()).section(u' ', 0, 0));
    }
    return names;
}

} // namespace Hearsay::Schema
