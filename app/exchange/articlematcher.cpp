// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/articlematcher.h"

#include "app/article/articlereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Hearsay {

namespace {

using Fits = bool (*)(const ArticleDescription &, const Article &);

constexpr std::array<Fits, 3> attempts{
    [](const ArticleDescription &said, const Article &text) {
        return said.textSha256 == text.text.sha256();
    },
    [](const ArticleDescription &said, const Article &text) {
        return said.sourceSha256 == text.sourceSha256;
    },
    [](const ArticleDescription &said, const Article &text) {
        return said.fileName == text.fileName;
    },
};

/// For each description the index of its text, or -1.
class Pairs
{
public:
    Pairs(const QList<ArticleDescription> &descriptions, const QList<Article> &texts)
        : m_textOf(descriptions.size(), -1)
        , m_isUsed(texts.size(), false)
    {
        for (const Fits fits : attempts)
            pair(descriptions, texts, fits);
        if (m_textOf.count(-1) == 1 && m_isUsed.count(false) == 1)
            take(m_textOf.indexOf(-1), m_isUsed.indexOf(false));
        // Two articles of a project can have the same text; then one file serves both.
        for (qsizetype said = 0; said < descriptions.size(); ++said) {
            const auto same = std::ranges::find_if(texts, [&](const Article &text) {
                return attempts.front()(descriptions[said], text);
            });
            if (m_textOf[said] < 0 && same != texts.end())
                m_textOf[said] = same - texts.begin();
        }
    }

    [[nodiscard]] qsizetype textOf(qsizetype description) const { return m_textOf[description]; }
    [[nodiscard]] bool isUsed(qsizetype text) const { return m_isUsed[text]; }

private:
    void pair(const QList<ArticleDescription> &descriptions, const QList<Article> &texts, Fits fits)
    {
        for (qsizetype said = 0; said < descriptions.size(); ++said) {
            for (qsizetype text = 0; text < texts.size() && m_textOf[said] < 0; ++text) {
                if (!m_isUsed[text] && fits(descriptions[said], texts[text]))
                    take(said, text);
            }
        }
    }
    void take(qsizetype description, qsizetype text)
    {
        m_textOf[description] = text;
        m_isUsed[text] = true;
    }

    QList<qsizetype> m_textOf;
    QList<bool> m_isUsed;
};

MatchedArticle matched(const ArticleDescription &said, const Article &text)
{
    Article article = text;
    if (said.textSha256 != text.text.sha256() && said.sourceSha256 == text.sourceSha256) {
        // The same file, read in another encoding: read it as it was read then.
        if (const ReadResult again = readArticle(text.sourceBytes, text.fileName, {said.encoding}))
            article = *again;
    }
    const bool differs = said.textSha256 != article.text.sha256();
    article.id = said.id;
    article.metadata = said.metadata;
    article.position = said.position;
    if (!differs) {
        article.encodingWasGuessed = said.encodingWasGuessed;
        if (!said.fileName.isEmpty())
            article.fileName = said.fileName;
    }
    return {article, differs};
}

} // namespace

std::expected<MatchedArticles, QString> matchArticles(const QList<ArticleDescription> &descriptions,
                                                      const QList<Article> &texts)
{
    const Pairs pairs(descriptions, texts);
    MatchedArticles result;
    for (qsizetype said = 0; said < descriptions.size(); ++said) {
        const ArticleDescription &description = descriptions[said];
        if (pairs.textOf(said) < 0) {
            return std::unexpected(
                //: %1: an article's title, %2: the name of its file
                QCoreApplication::translate(
                    "JsonLdReader",
                    "The text of the article “%1” is missing: give its file (%2) as well.")
                    .arg(description.displayTitle(), description.fileName));
        }
        result.articles.append(matched(description, texts[pairs.textOf(said)]));
    }
    for (qsizetype text = 0; text < texts.size(); ++text) {
        if (!pairs.isUsed(text)) {
            result.warnings.append(
                //: %1: the name of a file
                QCoreApplication::translate(
                    "JsonLdReader",
                    "“%1” is none of the articles that were exported; it was not used.")
                    .arg(texts[text].fileName));
        }
    }
    return result;
}

} // namespace Hearsay
