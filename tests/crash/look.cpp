// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/experiment.h"

#include "app/storage/objectjson.h"
#include "app/storage/projectfile.h"
#include "app/storage/workspace.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>
#include <QUndoStack>

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

void add(QCryptographicHash &hash, const Object &object)
{
    hash.addData(QJsonDocument(toJson(object)).toJson(QJsonDocument::Compact));
    if (const auto *article = std::get_if<Article>(&object)) {
        hash.addData(article->text.string().toUtf8());
        hash.addData(article->sourceBytes);
    }
}

QByteArray digestOf(const Document &document)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Object &object : document.objects())
        add(hash, object);
    return hash.result().toHex();
}

QByteArray digestOf(const QList<Revision> &revisions)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Revision &revision : revisions) {
        const PerformedChange &performed = revision.performed;
        const QByteArray head = QByteArray::number(revision.seq) + performed.change.operation.toByteArray() + performed.change.gesture.toByteArray()
                     + performed.subject.toByteArray() + QByteArray::number(int(performed.step)) + QByteArray::number(int(revision.isStart))
                     + revision.at.toString(Qt::ISODateWithMs).toUtf8() + revision.appVersion.toUtf8() + performed.change.name.toUtf8() + '\0';
        hash.addData(head);
        for (const ObjectChange &change : performed.change.objects) {
            hash.addData(change.before ? "b" : "-");
            if (change.before)
                add(hash, *change.before);
            hash.addData(change.after ? "a" : "-");
            if (change.after)
                add(hash, *change.after);
        }
    }
    return hash.result().toHex();
}

/// Goes through what can be undone and back, as a user might who finds something odd.
void leafThrough(Workspace &workspace)
{
    constexpr int depth = 40;
    for (int i = 0; i < depth; ++i)
        workspace.history().undo();
    for (int i = 0; i < depth; ++i)
        workspace.history().redo();
    (void)workspace.waitUntilSaved(patience);
}

/// "opened DOCUMENT LOG NOTES" or "refused MESSAGE".
QString lookAt(const QString &project)
{
    QByteArray log = "unreadable";
    if (const auto file = ProjectFile::open(project); file.has_value()) {
        if (const auto revisions = (*file)->revisions())
            log = digestOf(*revisions);
    }
    Workspace workspace;
    QSignalSpy opened(&workspace, &Workspace::opened);
    QSignalSpy failed(&workspace, &Workspace::openFailed);
    workspace.open({project});
    if (!QTest::qWaitFor([&] { return !opened.isEmpty() || !failed.isEmpty(); }, patience))
        return u"nothing"_s;
    if (!failed.isEmpty())
        return u"refused "_s + failed.first().first().toString().simplified();
    // What cannot be edited says why in a banner.
    const QStringList said = opened.first().first().toStringList() + QStringList{workspace.readOnlyReason()};
    const QString notes = said.join(u' ').simplified();
    const QByteArray document = digestOf(workspace.document());
    leafThrough(workspace);
    return u"opened %1 %2 %3"_s.arg(QLatin1StringView(document), QLatin1StringView(log), notes);
}

} // namespace

int look(const QStringList &projects)
{
    QTextStream out(stdout);
    for (const QString &project : projects)
        out << lookAt(project) << Qt::endl; // told at once: the next one may be the last
    return EXIT_SUCCESS;
}

} // namespace Hearsay::Crash
