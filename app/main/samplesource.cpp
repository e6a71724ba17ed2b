// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/samplesource.h"

#include "app/article/articlereader.h"
#include "app/exchange/jsonldreader.h"

#include <QCoreApplication>
#include <QFile>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

std::expected<QByteArray, QString> readResource(const QString &name)
{
    QFile file(u":/hearsay/sample/"_s + name);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return std::unexpected(QCoreApplication::translate("Sample", "The sample file “%1” is missing from this copy of Hearsay: %2")
                               .arg(name, file.errorString()));
}

} // namespace

std::expected<QList<Object>, QString> readSample()
{
    const QString textName = u"kunduz-baghlan.txt"_s;
    const auto text = readResource(textName);
    if (!text)
        return std::unexpected(text.error());
    const auto annotations = readResource(u"kunduz-baghlan.jsonld"_s);
    if (!annotations)
        return std::unexpected(annotations.error());
    const auto article = readArticle(*text, textName);
    if (!article)
        return std::unexpected(article.error().message);
    auto imported = readJsonLd(*annotations, {*article});
    if (!imported)
        return std::unexpected(imported.error().message);
    return std::move(imported->objects);
}

} // namespace Hearsay
