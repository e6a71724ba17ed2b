// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/calltracereader.h"

#include "tests/app/storage/storagefixtures.h"

#include <algorithm>
#include <cstring>

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;

QList<RecordedCall> readCalls(const QString &path)
{
    const QByteArray bytes = Testing::readFile(path);
    QList<RecordedCall> calls;
    qsizetype at = 0;
    const auto take = [&bytes, &at](qsizetype size) {
        if (at + size > bytes.size())
            qFatal("The trace of calls is cut off.");
        return bytes.sliced(std::exchange(at, at + size), size);
    };
    while (at < bytes.size()) {
        CallHeader header;
        std::memcpy(&header, take(qsizetype(sizeof header)).constData(), sizeof header);
        RecordedCall call;
        call.call = header.call;
        call.name = QString::fromUtf8(take(header.nameLength));
        call.otherName = QString::fromUtf8(take(header.otherNameLength));
        call.offset = header.offset;
        call.data = take(header.dataLength);
        calls.append(std::move(call));
    }
    return calls;
}

int callsOf(const QList<RecordedCall> &calls, const QString &family)
{
    static const QHash<QString, Call> kinds{{u"write"_s, Call::Write}, {u"sync"_s, Call::Sync}, {u"unlink"_s, Call::Unlink},
                                            {u"truncate"_s, Call::Truncate}, {u"create"_s, Call::Create}, {u"rename"_s, Call::Rename}};
    const Call kind = kinds.value(family);
    return int(std::ranges::count_if(calls, [kind](const RecordedCall &call) { return call.call == kind; }));
}

} // namespace Hearsay::Crash
