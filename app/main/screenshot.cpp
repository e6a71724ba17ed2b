// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/screenshot.h"

#include "app/storage/workspace.h"
#include "widgets/window/mainwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QImageWriter>
#include <QPixmap>
#include <QTextStream>

namespace Hearsay {

using namespace Qt::StringLiterals;

bool hasNoDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

QString writeScreenshot(MainWindow &window, const QString &path)
{
    QImageWriter writer(path, "png");
    if (writer.write(window.grab().toImage()))
        return {};
    return QCoreApplication::translate("Screenshot", "The picture “%1” could not be written: %2")
        .arg(QDir::toNativeSeparators(path), writer.errorString());
}

void writeSummary(Workspace &workspace, QTextStream &out)
{
    const Document &document = workspace.document();
    const auto line = [&out](const QString &name, const QString &value) { out << name << u": "_s << value << u"\n"_s; };
    const auto count = [](qsizetype number) { return QString::number(number); };
    for (const Article &article : document.articles()) {
        line(QCoreApplication::translate("Screenshot", "Article"), article.displayTitle());
        line(QCoreApplication::translate("Screenshot", "Characters"), count(article.text.length()));
    }
    line(QCoreApplication::translate("Screenshot", "Project"),
         workspace.projectPath().isEmpty() ? QCoreApplication::translate("Screenshot", "none yet")
                                           : QDir::toNativeSeparators(workspace.projectPath()));
    line(QCoreApplication::translate("Screenshot", "Claims"), count(document.claims().size()));
    line(QCoreApplication::translate("Screenshot", "Speakers"), count(document.speakers().size()));
    line(QCoreApplication::translate("Screenshot", "Disputes"), count(document.disputes().size()));
    line(QCoreApplication::translate("Screenshot", "Places"), count(document.places().size()));
}

} // namespace Hearsay
