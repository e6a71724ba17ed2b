// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandbench.h"

#include "app/cli/commandline.h"
#include "app/storage/projectfile.h"
#include "tests/app/exchange/exchangefixtures.h"
#include "tests/support/fixtures.h"

#include <QBuffer>
#include <QFile>

namespace Hearsay::Testing {

using namespace Qt::StringLiterals;

CommandBench::CommandBench()
{
    if (!m_folder.isValid())
        qFatal("There is no temporary folder: %s", qUtf8Printable(m_folder.errorString()));
}

int CommandBench::run(const QStringList &arguments)
{
    out.clear();
    err.clear();
    QBuffer outBuffer(&out);
    QBuffer errBuffer(&err);
    if (!outBuffer.open(QIODevice::WriteOnly) || !errBuffer.open(QIODevice::WriteOnly))
        qFatal("A buffer does not open.");
    return runCommand(QStringList{u"hearsay"_s} + arguments, outBuffer, errBuffer);
}

void CommandBench::write(const QString &name, const QByteArray &bytes) const
{
    QFile target(file(name));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        qFatal("%s could not be written.", qUtf8Printable(name));
}

QByteArray CommandBench::bytesOf(const QString &name) const
{
    QFile source(file(name));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s could not be read.", qUtf8Printable(name));
    return source.readAll();
}

void CommandBench::makeGoldenProject() const
{
    for (const QString &name : {u"ferry.txt"_s, u"bridge.txt"_s}) {
        if (!QFile::copy(goldenPath(QString("articles/"_L1 % name)), file(name)))
            qFatal("%s could not be copied.", qUtf8Printable(name));
    }
    if (const auto made = ProjectFile::create(file(u"ferry.hearsay"_s), goldenObjects()); !made)
        qFatal("%s", qUtf8Printable(made.error().message));
}

void CommandBench::makeStory() const
{
    const Story story;
    write(u"talora.txt"_s, story.article.sourceBytes);
    if (const auto made = ProjectFile::create(file(u"talora.hearsay"_s), story.objects()); !made)
        qFatal("%s", qUtf8Printable(made.error().message));
}

} // namespace Hearsay::Testing
