// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/work.h"

#include "app/annotation/edits.h"
#include "app/text/uuid7.h"
#include "tests/app/storage/storagefixtures.h"
#include "tests/support/fixtures.h"

#include <QStringList>

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;
using namespace Hearsay::Testing;

QString articleText(int number)
{
    return u"TALORA, report %1 (News desk) - The mayor said on Monday that the bridge was open again.\n"
           "Traders on the other side denied this and said that no cart had crossed since Friday. "
           "“We have waited at the gates for three days”, said Omar Haidari, who sells rice and oil.\n"
           "The governor's office did not answer questions. A teacher, asked by telephone, spoke of 40 "
           "families who had left the valley; the police put the number at 12. 🙂 Nobody was hurt.\n"
           "On Sunday a spokesman for the province had called the reports invented.\n"_s.arg(number);
}

namespace {

/// Begin and end of each word, in order.
QList<Utf16Span> wordSpans(const QString &text)
{
    QList<Utf16Span> spans;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isWord = i < text.size() && !text.at(i).isSpace();
        if (isWord && begin < 0)
            begin = i;
        if (!isWord && begin >= 0)
            spans.append({std::exchange(begin, -1), i});
    }
    return spans;
}

} // namespace

int wordCount(const QString &text)
{
    return int(wordSpans(text).size());
}

Utf16Span wordsOf(const QString &text, int first, int count)
{
    const QList<Utf16Span> spans = wordSpans(text);
    const qsizetype last = qMin<qsizetype>(first + count, spans.size()) - 1;
    return {spans.at(first).begin, spans.at(last).end};
}

QString Work::randomWords()
{
    static const QStringList words{u"the"_s, u"bridge"_s, u"is"_s, u"open"_s, u"closed"_s, u"“quoted”"_s, u"Кундуз"_s, u"🙂"_s, u"4,000"_s};
    QStringList chosen;
    for (int i = 1 + random(5); i > 0; --i)
        chosen.append(words.at(random(words.size())));
    return chosen.join(u' ');
}

DocumentWork::DocumentWork(quint32 seed)
    : Work(seed)
    , m_workspace(std::make_unique<Workspace>())
{
}

DocumentWork::~DocumentWork() = default;

bool DocumentWork::open(const QString &article)
{
    return opens(*m_workspace, {article});
}

bool DocumentWork::restart(const QString &project)
{
    if (!m_workspace->waitUntilSaved(60'000))
        return false;
    m_workspace = std::make_unique<Workspace>();
    return open(project);
}

void DocumentWork::step()
{
    const int action = random(20);
    if (action < 8)
        tag();
    else if (action < 12)
        type();
    else if (action < 15)
        m_workspace->history().undo();
    else if (action < 17)
        m_workspace->history().redo();
    else if (action < 19)
        remove();
    else
        addArticle();
}

void DocumentWork::tag()
{
    const auto &articles = m_workspace->document().articles();
    const Article &article = articles.at(random(articles.size()));
    const QString &text = article.text.string();
    const auto span = article.text.toCodePoints(wordsOf(text, random(wordCount(text)), 1 + random(6)));
    Q_ASSERT(span);
    const Document &document = m_workspace->document();
    const auto &claims = document.claims();
    const QUuid claim = claims.isEmpty() ? QUuid() : claims.at(random(claims.size())).id;
    switch (random(5)) {
    case 0:
        performed(m_workspace->history(), tagNewSpeaker(document, article.id, *span, speakerNamed(randomWords()), claim));
        return;
    case 1:
        performed(m_workspace->history(),
                  tagNewPlace(document, {article.id, {*span}, claim}, placeNamed(randomWords(), QGeoCoordinate(36.5, 68.25))));
        return;
    case 2:
        performed(m_workspace->history(), tagHighlight(document, article.id, *span));
        return;
    default:
        performed(m_workspace->history(), tagClaim(document, article.id, *span));
    }
}

void DocumentWork::type()
{
    const auto &claims = m_workspace->document().claims();
    if (claims.isEmpty())
        return tag();
    Claim claim = claims.at(random(claims.size()));
    const QUuid gesture = createUuidV7();
    QString &field = random(2) == 0 ? claim.statement : claim.note;
    for (int i = 1 + random(3); i > 0; --i) {
        field += u' ' + randomWords();
        performed(m_workspace->history(), editObject(m_workspace->document(), claim, u"edit claim"_s, gesture));
    }
}

void DocumentWork::remove()
{
    const Document &document = m_workspace->document();
    if (document.speakers().size() > 2 && random(2) == 0)
        performed(m_workspace->history(), removeObjects(document, {document.speakers().at(random(document.speakers().size())).id}));
    else if (document.claims().size() > 2)
        performed(m_workspace->history(), removeObjects(document, {document.claims().at(random(document.claims().size())).id}));
    else
        tag();
}

void DocumentWork::addArticle()
{
    const Document &document = m_workspace->document();
    // An article that goes takes what was said about it along.
    if (document.articles().size() > 3)
        performed(m_workspace->history(), removeObjects(document, {document.articles().at(random(document.articles().size())).id}));
    else
        performed(m_workspace->history(), Hearsay::addArticle(document, articleFrom(articleText(random(1'000'000)), u"report-%1.txt"_s.arg(++m_articles))));
}

} // namespace Hearsay::Crash
