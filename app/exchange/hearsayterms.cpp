// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/hearsayterms.h"

#include <QTimeZone>

namespace Hearsay::Terms {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView uuidScheme = "urn:uuid:"_L1;

} // namespace

QString iriOf(QUuid uuid)
{
    return QString(uuidScheme % uuid.toString(QUuid::WithoutBraces));
}

QUuid uuidOf(QStringView iri)
{
    constexpr qsizetype digits = 36;
    if (!iri.startsWith(uuidScheme) || iri.size() != uuidScheme.size() + digits)
        return {};
    return QUuid::fromString(iri.sliced(uuidScheme.size()));
}

QUuid derivedId(QUuid of, const QString &what)
{
    const QString words = QString(of.toString(QUuid::WithoutBraces) % u' ' % what);
    return QUuid::createUuidV5(namespaceUuid, words.toUtf8());
}

QDateTime creationTime(QUuid uuid)
{
    const QByteArray bytes = uuid.toRfc4122();
    if (static_cast<uchar>(bytes[6]) >> 4 != 7)
        return {};
    qint64 milliseconds = 0;
    for (int i = 0; i < 6; ++i)
        milliseconds = (milliseconds << 8) | static_cast<uchar>(bytes[i]);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
    // ISO 8601 has four digits for the year; whoever claims more did not make it by a clock.
    return time.date().year() > 9999 ? QDateTime() : time;
}

} // namespace Hearsay::Terms
