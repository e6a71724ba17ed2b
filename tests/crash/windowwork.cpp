// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/work.h"

#include "tests/widgets/window/windowdesk.h"
#include "widgets/annotation/objectchooser.h"

#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QTest>

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;
using namespace Hearsay::Testing;

namespace {

constexpr int patience = 20'000;

} // namespace

WindowWork::WindowWork(quint32 seed)
    : Work(seed)
    , m_desk(std::make_unique<WindowDesk>(true))
{
    m_desk->prompt().answer = true;
}

WindowWork::~WindowWork() = default;

Workspace &WindowWork::workspace()
{
    return m_desk->workspace();
}

bool WindowWork::open(const QString &article)
{
    m_folder = QFileInfo(article).absolutePath();
    m_desk->open({article}); // ends the program when it fails
    return true;
}

void WindowWork::step()
{
    const int action = random(20);
    m_desk->view().setFocus();
    if (action < 8)
        tag();
    else if (action < 12)
        type();
    else if (action < 15)
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    else if (action < 17)
        m_desk->press(Qt::Key_Y, Qt::ControlModifier);
    else if (action < 19)
        remove();
    else
        addArticle();
}

void WindowWork::tag()
{
    ReadingView &view = m_desk->view();
    const QString &text = m_desk->article().text.string();
    view.selectSpan(wordsOf(text, random(wordCount(text)), 1 + random(6)));
    static constexpr Qt::Key keys[] = {Qt::Key_C, Qt::Key_C, Qt::Key_H, Qt::Key_S};
    QTest::keyClick(&view, keys[random(std::size(keys))]);
    if (ObjectChooser *chooser = m_desk->window().tagging()->chooser()) {
        // The new one stands last.
        QTest::keyClick(chooser->field(), random(2) == 0 ? Qt::Key_PageDown : Qt::Key_Down);
        QTest::keyClick(chooser->field(), Qt::Key_Return);
    }
}

QUuid WindowWork::anyClaim()
{
    const auto &claims = m_desk->document().claims();
    return claims.isEmpty() ? QUuid() : claims.at(random(claims.size())).id;
}

void WindowWork::type()
{
    const QUuid claim = anyClaim();
    if (claim.isNull())
        return tag();
    // A window that has just come up gets the focus when it is active.
    m_desk->view().setFocus();
    if (!QTest::qWaitFor([this] { return m_desk->articleHasFocus(); }, patience))
        qFatal("The article does not get the focus.");
    m_desk->window().tagging()->setCurrentObject(claim, false);
    m_desk->press(Qt::Key_Return);
    if (!QTest::qWaitFor([this] { return m_desk->panelHasFocus(); }, patience))
        qFatal("Enter does not lead to the statement.");
    // The keys that a test can press are those of ASCII.
    m_desk->type(u"bridge %1 "_s.arg(random(10'000)));
    m_desk->press(Qt::Key_Escape);
}

void WindowWork::remove()
{
    if (m_desk->document().claims().size() < 3)
        return tag();
    m_desk->window().tagging()->setCurrentObject(anyClaim(), false);
    m_desk->press(Qt::Key_Delete);
}

void WindowWork::addArticle()
{
    if (m_desk->document().articles().size() > 4 || workspace().projectPath().isEmpty())
        return tag();
    // A file that a killed one was writing at most: each has a name of its own.
    const int number = random(1'000'000);
    QFile file(m_folder + u"/report-%1.txt"_s.arg(number));
    if (!file.open(QIODevice::WriteOnly) || file.write(articleText(number).toUtf8()) < 0)
        qFatal("An article could not be written.");
    file.close();
    m_desk->open({workspace().projectPath(), file.fileName()});
}

} // namespace Hearsay::Crash
