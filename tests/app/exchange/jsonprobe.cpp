// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/exchange/jsonprobe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace Hearsay::Testing {

using namespace Qt::StringLiterals;

QJsonValue readByPython(const QString &script, const QByteArray &input)
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, script});
    python.write(input);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        qFatal("python3: %s", python.readAllStandardError().constData());
    // In an array, since not every value can be a document.
    return QJsonDocument::fromJson("[" + python.readAllStandardOutput() + "]").array().first();
}

QString valueAt(QJsonValue value, const QString &path)
{
    for (const QString &step : path.split(u'.')) {
        bool isNumber = false;
        const int at = step.toInt(&isNumber);
        value = isNumber ? value.toArray().at(at) : value.toObject().value(step);
    }
    if (value.isUndefined())
        return u"absent"_s;
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(inArray.sliced(1, inArray.size() - 2));
}

} // namespace Hearsay::Testing
