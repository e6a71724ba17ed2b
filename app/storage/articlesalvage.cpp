// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/articlesalvage.h"

#include "app/article/articlereader.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString hexOf(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

class ContentRestorer
{
public:
    ContentRestorer(Article &article, const QList<StoredText> &found, const QJsonObject &logged, SalvageAccount &account)
        : m_article(article)
        , m_found(found)
        , m_textHash(logged.value("textSha256"_L1).toString())
        , m_sourceHash(logged.value("sourceSha256"_L1).toString())
        , m_account(account)
    {
    }

    TextState run(bool isLogged)
    {
        const StoredText *text = rowOfText();
        const StoredText *source = rowOfSource();
        if (!isLogged)
            describeSource(text ? text : source ? source : longestText());
        TextState state = text ? TextState::Whole : TextState::Lost;
        if (text) {
            m_article.text = CanonicalText::fromString(text->text);
            takeStructure(*text, source);
        } else if (source) {
            state = decodeAgain(*source);
        }
        if (state == TextState::Lost)
            state = takeDoubtedText();
        if (state != TextState::Lost)
            takeSource(source);
        return state;
    }

private:
    void doubt(const QString &sentence) { m_account.doubt(m_article.id, {ObjectKind::Article, m_article.displayTitle()}, sentence); }

    /// The hash that the log knows counts more than the one in the row itself.
    [[nodiscard]] bool fits(const QByteArray &hash, const QString &logged, const QString &stored) const
    {
        return hexOf(hash) == (logged.isEmpty() ? stored : logged);
    }

    [[nodiscard]] const StoredText *rowOfText() const
    {
        const auto it = std::ranges::find_if(m_found, [this](const StoredText &row) {
            const auto text = CanonicalText::fromString(row.text);
            return !text.isEmpty() && text.string() == row.text && fits(text.sha256(), m_textHash, row.textHash);
        });
        return it == m_found.end() ? nullptr : &*it;
    }

    [[nodiscard]] const StoredText *rowOfSource() const
    {
        const auto it = std::ranges::find_if(m_found, [this](const StoredText &row) { return fits(hashOf(row.source), m_sourceHash, row.sourceHash); });
        return it == m_found.end() ? nullptr : &*it;
    }

    [[nodiscard]] const StoredText *longestText() const
    {
        const auto it = std::ranges::max_element(m_found, {}, [](const StoredText &row) { return row.text.size(); });
        return it == m_found.end() ? nullptr : &*it;
    }

    void describeSource(const StoredText *row)
    {
        if (!row)
            return;
        m_article.fileName = row->fileName;
        m_article.format = row->format;
        m_article.encoding = row->encoding;
        m_article.encodingWasGuessed = row->encodingWasGuessed;
        m_article.replacedCharacters = row->replacedCharacters;
    }

    [[nodiscard]] ReadResult decoded(const StoredText &source) const
    {
        return readArticle(source.source, m_article.fileName, {m_article.encoding});
    }

    void takeStructure(const StoredText &row, const StoredText *source)
    {
        if (const auto structure = structureFromJson(row.structure, m_article.text)) {
            m_article.structure = *structure;
            return;
        }
        if (source) {
            if (const auto again = decoded(*source); again && again->text == m_article.text) {
                m_article.structure = again->structure;
                return;
            }
        }
        doubt(QCoreApplication::translate("Salvage", "Its headings, lists and the like are damaged and were left out."));
    }

    TextState decodeAgain(const StoredText &source)
    {
        const auto again = decoded(source);
        if (!again)
            return TextState::Lost;
        m_article.text = again->text;
        m_article.structure = again->structure;
        if (fits(again->text.sha256(), m_textHash, source.textHash)) {
            m_account.note(QCoreApplication::translate("Salvage", "The text of the article “%1” was damaged and was read again from the bytes of its file.")
                               .arg(m_article.displayTitle()));
            return TextState::Whole;
        }
        doubt(QCoreApplication::translate("Salvage", "Its text was damaged and was read again from the bytes of its file; it may differ from what it was."));
        return TextState::Doubted;
    }

    TextState takeDoubtedText()
    {
        const StoredText *row = longestText();
        if (!row || row->text.isEmpty())
            return TextState::Lost;
        m_article.text = CanonicalText::fromString(row->text);
        m_article.structure = structureFromJson(row->structure, m_article.text).value_or(ArticleStructure());
        doubt(QCoreApplication::translate("Salvage", "Its text is damaged and was taken as it stands there; annotations were kept where their words still stand."));
        return TextState::Doubted;
    }

    [[nodiscard]] bool isSource(const QByteArray &bytes) const
    {
        const QByteArray hash = hashOf(bytes);
        return std::ranges::any_of(m_found, [this, &hash](const StoredText &row) { return fits(hash, m_sourceHash, row.sourceHash); });
    }

    void takeSource(const StoredText *source)
    {
        if (source) {
            m_article.sourceBytes = source->source;
        } else if (const QByteArray bytes = m_article.text.string().toUtf8(); isSource(bytes)) {
            m_article.sourceBytes = bytes; // the commonest file holds nothing but its text
        } else {
            const StoredText *row = longestText();
            m_article.sourceBytes = row && !row->source.isEmpty() ? row->source : bytes;
            doubt(QCoreApplication::translate("Salvage", "The bytes of its file are damaged: opened again, that file will not be recognised."));
        }
        m_article.sourceSha256 = hashOf(m_article.sourceBytes);
    }

    Article &m_article;
    const QList<StoredText> &m_found;
    QString m_textHash;
    QString m_sourceHash;
    SalvageAccount &m_account;
};

} // namespace

TextState restoreContent(Article &article, const QList<StoredText> &found, const QJsonObject &logged, SalvageAccount &account)
{
    return ContentRestorer(article, found, logged, account).run(!logged.isEmpty());
}

} // namespace Hearsay
