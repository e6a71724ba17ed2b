// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articleformats.h"
#include "app/article/shownname.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/openeddocument.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

constexpr auto command = "info"_L1;

template<typename T>
qsizetype countIn(const ObjectTable<T> &table, QUuid article)
{
    return std::ranges::count(table, article, &T::article);
}

QJsonObject articleJson(const Document &document, const Article &article, bool isStored)
{
    const ArticleMetadata &known = article.metadata;
    QJsonObject json{{"title"_L1, article.displayTitle()},
                     {"byline"_L1, known.byline},
                     {"outlet"_L1, known.outlet},
                     {"address"_L1, known.address},
                     {"published"_L1, known.published.toString(Qt::ISODate)},
                     {"language"_L1, known.language},
                     {"pictureCredit"_L1, known.pictureCredit},
                     {"fileName"_L1, article.fileName},
                     {"format"_L1, article.format},
                     {"encoding"_L1, article.encoding},
                     {"encodingGuessed"_L1, article.encodingWasGuessed},
                     {"replacedCharacters"_L1, article.replacedCharacters},
                     {"characters"_L1, article.text.length()},
                     {"bytes"_L1, article.sourceBytes.size()},
                     {"textSha256"_L1, QString::fromLatin1(article.text.sha256().toHex())},
                     {"sourceSha256"_L1, QString::fromLatin1(article.sourceSha256.toHex())},
                     {"claims"_L1, countIn(document.claims(), article.id)},
                     {"mentions"_L1, countIn(document.mentions(), article.id)},
                     {"highlights"_L1, countIn(document.highlights(), article.id)}};
    // Without a project the id is another one at each reading.
    if (isStored)
        json.insert("id"_L1, article.id.toString(QUuid::WithoutBraces));
    return json;
}

QByteArray asJson(const OpenedDocument &opened)
{
    const Document &document = *opened.document;
    const bool isStored = !opened.projectPath.isEmpty();
    QJsonArray articles;
    for (const Article &article : document.articles())
        articles.append(articleJson(document, article, isStored));
    const QJsonObject root{{"project"_L1, isStored ? QJsonValue(opened.projectPath) : QJsonValue()},
                           {"articles"_L1, articles},
                           {"claims"_L1, document.claims().size()},
                           {"speakers"_L1, document.speakers().size()},
                           {"mentions"_L1, document.mentions().size()},
                           {"places"_L1, document.places().size()},
                           {"disputes"_L1, document.disputes().size()},
                           {"tags"_L1, document.tags().size()},
                           {"highlights"_L1, document.highlights().size()}};
    return QJsonDocument(root).toJson();
}

/// Lines of a name and a value; what is empty is left out.
class Lines
{
public:
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_text += QString(m_indent % name % ": "_L1 % shownName(value) % u'\n');
    }
    void indent() { m_indent = u"  "_s; }
    void outdent() { m_indent.clear(); }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_indent;
    QString m_text;
};

QString encodingOf(const Article &article)
{
    //: %1: name of an encoding
    return article.encodingWasGuessed
               ? QCoreApplication::translate("Info", "%1 (guessed)").arg(article.encoding)
               : article.encoding;
}

void addArticle(Lines &lines, const Document &document, const Article &article, qsizetype number)
{
    const ArticleMetadata &known = article.metadata;
    lines.add(QCoreApplication::translate("Info", "Article %1").arg(number),
              article.displayTitle());
    lines.indent();
    lines.add(QCoreApplication::translate("Info", "Byline"), known.byline);
    lines.add(QCoreApplication::translate("Info", "Outlet"), known.outlet);
    lines.add(QCoreApplication::translate("Info", "Address"), known.address);
    lines.add(QCoreApplication::translate("Info", "Published"),
              known.published.toString(Qt::ISODate));
    lines.add(QCoreApplication::translate("Info", "Language"), known.language);
    lines.add(QCoreApplication::translate("Info", "Picture"), known.pictureCredit);
    lines.add(QCoreApplication::translate("Info", "File"), article.fileName);
    lines.add(QCoreApplication::translate("Info", "Format"), articleFormatName(article.format));
    lines.add(QCoreApplication::translate("Info", "Encoding"), encodingOf(article));
    lines.add(QCoreApplication::translate("Info", "Characters"),
              QString::number(article.text.length()));
    lines.add(QCoreApplication::translate("Info", "SHA-256 of the text"),
              QString::fromLatin1(article.text.sha256().toHex()));
    lines.add(QCoreApplication::translate("Info", "SHA-256 of the file"),
              QString::fromLatin1(article.sourceSha256.toHex()));
    lines.add(QCoreApplication::translate("Info", "Claims"),
              QString::number(countIn(document.claims(), article.id)));
    lines.add(QCoreApplication::translate("Info", "Mentions"),
              QString::number(countIn(document.mentions(), article.id)));
    lines.add(QCoreApplication::translate("Info", "Highlights"),
              QString::number(countIn(document.highlights(), article.id)));
    lines.outdent();
}

QString asText(const OpenedDocument &opened)
{
    const Document &document = *opened.document;
    Lines lines;
    lines.add(QCoreApplication::translate("Info", "Project"),
              opened.projectPath.isEmpty() ? QCoreApplication::translate("Info", "none yet")
                                           : QDir::toNativeSeparators(opened.projectPath));
    qsizetype number = 0;
    for (const Article &article : document.articles())
        addArticle(lines, document, article, ++number);
    lines.add(QCoreApplication::translate("Info", "Speakers"),
              QString::number(document.speakers().size()));
    lines.add(QCoreApplication::translate("Info", "Places"),
              QString::number(document.places().size()));
    lines.add(QCoreApplication::translate("Info", "Disputes"),
              QString::number(document.disputes().size()));
    lines.add(QCoreApplication::translate("Info", "Tags"), QString::number(document.tags().size()));
    return lines.text();
}

} // namespace

int runInfo(const QStringList &arguments, const CommandStreams &streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "CommandLine", "Tells what is known of an article or a project: title, outlet, date, "
                       "encoding, how many claims and so on."));
    const QCommandLineOption json(
        u"json"_s, QCoreApplication::translate(
                       "CommandLine", "As JSON, with names that stay the same in every language."));
    parser.addOption(json);
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("CommandLine", "An article or a project."));
    if (const auto code = parseCommand(parser, arguments, command, streams))
        return *code;
    const auto opened = openForCommand(parser.positionalArguments().first());
    if (!opened)
        return streams.fail(opened.error());
    streams.notes(opened->notes);
    return parser.isSet(json) ? streams.write(asJson(*opened)) : streams.print(asText(*opened));
}

} // namespace Hearsay
