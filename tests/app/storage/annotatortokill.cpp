// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Annotates the article named on the command line through a Workspace, without pause, until it
// is killed: tags, undoes, does again, removes. The id of each operation goes to standard output
// as soon as the workspace says that it is on the disk, and not before.

#include "tests/app/storage/storagefixtures.h"
#include "tests/support/testsettings.h"

#include <QCoreApplication>
#include <QTimer>

#include <unistd.h>

using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

void annotate(Workspace &workspace, int step)
{
    History &history = workspace.history();
    const auto &claims = workspace.document().claims();
    if (step % 11 == 7 && claims.size() > 3) {
        const Edit edit = removeObjects(workspace.document(), {claims.at(claims.size() / 2).id});
        if (!edit || !history.perform(*edit))
            qFatal("A claim could not be removed.");
    } else if (step % 5 == 3) {
        history.undo();
    } else if (step % 5 == 4) {
        history.redo();
    } else {
        tagWord(workspace, step);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Workspace workspace;
    QObject::connect(&workspace, &Workspace::committed, &application, [](QUuid operation) {
        // One write of its own: what is killed in between is told whole or not at all.
        const QByteArray line = operation.toByteArray(QUuid::WithoutBraces) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
            ::_exit(1);
    });
    int step = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        // Not far ahead of the disk, as a person is not.
        if (workspace.pendingChanges() < 3)
            annotate(workspace, step++);
    });
    QObject::connect(&workspace, &Workspace::opened, &timer, [&timer] { timer.start(0); });
    QObject::connect(&workspace, &Workspace::openFailed, &application,
                     [](const QString &message) { qFatal("%s", qUtf8Printable(message)); });
    workspace.open({QCoreApplication::arguments().value(1)});
    return QCoreApplication::exec();
}
