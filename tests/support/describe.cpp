// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/describe.h"

#include <QStringList>

namespace Hearsay::Testing {

using namespace Qt::StringLiterals;

namespace {

/// Puts together the words of one line, leaving out what says nothing.
class Line
{
public:
    explicit Line(const QString &start)
        : m_words(start)
    {
    }

    Line &add(const QString &word)
    {
        if (!word.isEmpty())
            m_words.append(word);
        return *this;
    }
    /// @p name and the value, unless that is empty.
    Line &field(const QString &name, const QString &value)
    {
        return value.isEmpty() ? *this : add(name).add(u"“%1”"_s.arg(value));
    }
    template<typename Enum>
    Line &kind(Enum value)
    {
        return add(QString(vocabularyKey(value)));
    }
    [[nodiscard]] QString text() const { return m_words.join(u' '); }

private:
    QStringList m_words;
};

class Describer
{
public:
    explicit Describer(const Document &document)
        : m_document(document)
    {
    }

    [[nodiscard]] QString operator()(const Article &article) const
    {
        const ArticleMetadata &data = article.metadata;
        return Line(u"article "_s + article.fileName)
            .add(data.title.isEmpty() ? QString() : u"“%1”"_s.arg(data.title))
            .add(u"%1 characters"_s.arg(article.text.length()))
            .add(article.format)
            .add(article.encoding)
            .field(u"by"_s, data.byline)
            .field(u"in"_s, data.outlet)
            .field(u"at"_s, data.address)
            .add(data.published.toString(Qt::ISODate))
            .add(data.language)
            .field(u"picture"_s, data.pictureCredit)
            .text();
    }
    [[nodiscard]] QString operator()(const Claim &claim) const
    {
        Line line(u"claim"_s);
        for (const TextSpan span : claim.content)
            line.add(words(claim.article, span));
        line.kind(claim.attribution).add(u"“%1”"_s.arg(claim.statement));
        if (claim.cue)
            line.add(u"cue"_s).add(words(claim.article, *claim.cue));
        if (!claim.speakers.isEmpty())
            line.add(u"by"_s).add(names(claim.speakers));
        for (const ClaimPlace &place : claim.places)
            line.add(u"at"_s).add(name(place.place)).kind(place.role);
        return tail(line, claim.tags, claim.note);
    }
    [[nodiscard]] QString operator()(const Speaker &speaker) const
    {
        return Line(u"speaker"_s)
            .add(speaker.name)
            .kind(speaker.kind)
            .field(u"or"_s, speaker.aliases.join(u"; "_s))
            .field(u"role"_s, speaker.role)
            .field(u"of"_s, speaker.affiliation)
            .field(u"side"_s, speaker.side)
            .field(u"note"_s, speaker.note)
            .text();
    }
    [[nodiscard]] QString operator()(const Mention &mention) const
    {
        return Line(u"mention"_s)
            .add(words(mention.article, mention.span))
            .add(u"of"_s)
            .kind(mention.kind)
            .add(name(mention.target))
            .text();
    }
    [[nodiscard]] QString operator()(const Place &place) const
    {
        Line line(u"place"_s);
        line.add(place.name).kind(place.kind).kind(place.precision);
        if (place.coordinates.isValid()) {
            line.add(QString::number(place.coordinates.latitude(), 'f', 6))
                .add(QString::number(place.coordinates.longitude(), 'f', 6));
        }
        return line.add(place.gazetteerId).field(u"note"_s, place.note).text();
    }
    [[nodiscard]] QString operator()(const Dispute &dispute) const
    {
        Line line(u"dispute"_s);
        line.add(u"“%1”"_s.arg(dispute.question)).kind(dispute.type).kind(dispute.status);
        for (const DisputePosition &position : dispute.positions) {
            line.add(u"|"_s).add(name(position.claim));
            if (!position.position.isEmpty())
                line.add(u"→ “%1”"_s.arg(position.position));
        }
        return line.field(u"note"_s, dispute.note).text();
    }
    [[nodiscard]] QString operator()(const Tag &tag) const
    {
        Line line(u"tag"_s);
        line.add(tag.name).add(QString::number(tag.colour, 16));
        if (tag.shortcut != 0)
            line.add(u"key %1"_s.arg(tag.shortcut));
        if (!tag.parent.isNull())
            line.add(u"below"_s).add(name(tag.parent));
        return line.field(u"note"_s, tag.note).text();
    }
    [[nodiscard]] QString operator()(const Highlight &highlight) const
    {
        Line line(u"highlight"_s);
        line.add(words(highlight.article, highlight.span));
        return tail(line, highlight.tags, highlight.note);
    }

private:
    [[nodiscard]] QString words(QUuid article, TextSpan span) const
    {
        return u"“%1” %2-%3"_s.arg(m_document.quote(article, span), QString::number(span.begin),
                                   QString::number(span.end));
    }
    [[nodiscard]] QString name(QUuid id) const
    {
        if (const auto *claim = m_document.find<Claim>(id))
            return claim->statement;
        if (const auto *speaker = m_document.find<Speaker>(id))
            return speaker->name;
        if (const auto *place = m_document.find<Place>(id))
            return place->name;
        if (const auto *tag = m_document.find<Tag>(id))
            return tag->name;
        return id.toString(QUuid::WithoutBraces);
    }
    [[nodiscard]] QString names(const QList<QUuid> &ids) const
    {
        QStringList all;
        for (const QUuid id : ids)
            all.append(name(id));
        return all.join(u", "_s);
    }
    [[nodiscard]] QString tail(Line &line, const QList<QUuid> &tags, const QString &note) const
    {
        for (const QUuid tag : tags)
            line.add(u'#' + name(tag));
        return line.field(u"note"_s, note).text();
    }

    const Document &m_document;
};

} // namespace

QString describe(const Document &document)
{
    const Describer describer(document);
    QStringList lines;
    const auto add = [&](const auto &table) {
        for (const auto &object : table)
            lines.append(describer(object));
    };
    add(document.articles());
    add(document.claims());
    add(document.speakers());
    add(document.mentions());
    add(document.places());
    add(document.disputes());
    add(document.tags());
    add(document.highlights());
    return lines.join(u'\n');
}

QString describe(const Document &document, QUuid id)
{
    const auto object = document.object(id);
    return object ? std::visit(Describer(document), *object) : QString();
}

} // namespace Hearsay::Testing
