// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exportwords.h"

#include <QLocale>

namespace Hearsay {

using namespace Qt::StringLiterals;

QStringList speakerNames(const Document &document, const Claim &claim)
{
    QStringList names;
    for (const QUuid id : claim.speakers)
        names.append(document.find<Speaker>(id)->name);
    return names;
}

QString quoteOfClaim(const Document &document, const Claim &claim)
{
    QStringList parts;
    for (const TextSpan span : claim.content)
        parts.append(document.quote(claim.article, span));
    return parts.join(u" […] "_s);
}

QString joinedValues(QStringList values)
{
    for (QString &value : values)
        value.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1);
    return values.join("; "_L1);
}

QString plainNumber(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace Hearsay
