// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// hearsay_make_sample FOLDER: writes FOLDER/kunduz-baghlan.jsonld from the dispatch and the
/// annotations.json beside it. Writes nothing and says why when a quote is not found.

#include "resources/sample/samplebuilder.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        err << "Usage: hearsay_make_sample FOLDER\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    const auto bytes = Hearsay::makeSample(folder);
    if (!bytes) {
        err << bytes.error() << '\n';
        return 1;
    }
    QSaveFile file(folder.filePath(u"kunduz-baghlan.jsonld"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        err << file.fileName() << ": " << file.errorString() << '\n';
        return 1;
    }
    return 0;
}
