// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/storage/storagefixtures.h"

#include "tests/support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

namespace Hearsay::Testing {

using namespace Qt::StringLiterals;

QByteArray newsText()
{
    return "TALORA (News desk) - The mayor said on Monday that the bridge was open again.\n"
           "Traders on the other side denied this and said that no cart had crossed since Friday.\n"
           "The governor's office did not answer questions.\n";
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The file %s could not be written.", qUtf8Printable(path));
    return path;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The file %s could not be read.", qUtf8Printable(path));
    return file.readAll();
}

bool opens(Workspace &workspace, const QStringList &paths)
{
    QSignalSpy opened(&workspace, &Workspace::opened);
    QSignalSpy failed(&workspace, &Workspace::openFailed);
    workspace.open(paths);
    if (!QTest::qWaitFor([&] { return !opened.isEmpty() || !failed.isEmpty(); }, 20000))
        qWarning("Nothing was opened and nothing said why.");
    if (!failed.isEmpty())
        qWarning("%s", qUtf8Printable(failed.first().first().toString()));
    return !opened.isEmpty() && failed.isEmpty();
}

QUuid tagWord(Workspace &workspace, int number)
{
    const Article &article = workspace.document().articles().at(0);
    const QStringList words = article.text.string().simplified().split(u' ');
    const QString word = words.at(number % words.size());
    return performed(workspace.history(), tagClaim(workspace.document(), article.id, spanOf(article, word))).operation;
}

bool equalsItsLog(ProjectFile &file)
{
    const auto objects = file.read();
    const auto revisions = file.revisions();
    if (!objects || !revisions) {
        qWarning("%s", qUtf8Printable(objects ? revisions.error().message : objects.error().message));
        return false;
    }
    Document stored;
    Document replayed;
    if (!stored.load(*objects))
        return false;
    for (const Revision &revision : *revisions) {
        if (const auto done = replayed.apply(revision.performed.change); !done) {
            qWarning("row %lld: %s", static_cast<long long>(revision.seq), qUtf8Printable(done.error().message));
            return false;
        }
    }
    return stored.equals(replayed);
}

WithoutPrivileges::WithoutPrivileges()
    : m_user(::geteuid())
{
    if (m_user == 0 && ::seteuid(65534) != 0)
        qFatal("This process cannot give up its privileges.");
}

WithoutPrivileges::~WithoutPrivileges()
{
    if (::seteuid(m_user) != 0)
        qFatal("This process cannot take back its privileges.");
}

void makeUnwritable(const QString &path)
{
    const bool isFolder = QFileInfo(path).isDir();
    QFile::Permissions permissions = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    if (isFolder)
        permissions |= QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    if (!QFile::setPermissions(path, permissions))
        qFatal("The permissions of %s could not be changed.", qUtf8Printable(path));
}

void makeWritable(const QString &path)
{
    QFile::setPermissions(path, QFileInfo(path).permissions() | QFile::WriteOwner);
}

} // namespace Hearsay::Testing
