// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/window/windowdesk.h"

#include "app/text/canonicaltext.h"
#include "widgets/annotation/objectchooser.h"

#include <QFile>
#include <QKeySequence>
#include <QLineEdit>
#include <QSignalSpy>

#include <tuple>

namespace Hearsay::Testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

} // namespace

WindowDesk::WindowDesk(bool isEmpty)
{
    start();
    if (!isEmpty)
        open({write(u"talora.txt"_s, QString::fromUtf8(Story().article.sourceBytes))});
}

WindowDesk::~WindowDesk()
{
    window().close();
    (void)isSaved();
}

void WindowDesk::start()
{
    m_parts = std::make_unique<Parts>();
    window().show();
    if (!QTest::qWaitForWindowActive(&window()))
        qFatal("The window did not come up.");
}

QString WindowDesk::write(const QString &name, const QString &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s could not be written.", qUtf8Printable(name));
    return file.fileName();
}

void WindowDesk::open(const QStringList &paths)
{
    QSignalSpy opened(&workspace(), &Workspace::opened);
    QSignalSpy failed(&workspace(), &Workspace::openFailed);
    window().open(paths);
    if (!QTest::qWaitFor([&] { return opened.count() + failed.count() > 0; }, patience))
        qFatal("Opening never ended.");
    if (failed.count() > 0)
        qFatal("Opening failed: %s", qUtf8Printable(failed.first().first().toString()));
}

void WindowDesk::restart(const QStringList &paths)
{
    window().close();
    if (!isSaved())
        qFatal("The work was not saved.");
    m_parts.reset();
    start();
    open(paths);
}

Utf16Span WindowDesk::wordsAt(QStringView words, int occurrence) const
{
    return article().text.toUtf16(spanOf(article(), words, occurrence));
}

void WindowDesk::select(QStringView words, int occurrence) const
{
    const Utf16Span span = wordsAt(words, occurrence);
    view().setFocus();
    view().selectSpan({span.begin, span.begin});
    // The arrow that points the way of the script goes forward.
    const QChar::Direction direction = article().text.string().at(span.begin).direction();
    const bool isRightToLeft = direction == QChar::DirR || direction == QChar::DirAL;
    for (int i = 0; view().selectedSpan().end < span.end && i <= span.length(); ++i)
        QTest::keyClick(&view(), isRightToLeft ? Qt::Key_Left : Qt::Key_Right, Qt::ShiftModifier);
    if (view().selectedSpan() != span)
        qFatal("“%s” could not be selected by keyboard.", qUtf8Printable(words.toString()));
}

QPoint WindowDesk::pointOf(qsizetype position, bool isEnd) const
{
    // Half of a character at the end: the caret goes to the nearer side.
    const qsizetype begin = isEnd ? position - 1 : position;
    view().scrollTo({begin, begin + 1});
    QCoreApplication::processEvents();
    const QList<QRectF> rects = view().rectsOf({begin, begin + 1});
    if (rects.isEmpty())
        qFatal("The character at %lld is not in sight.", static_cast<long long>(begin));
    const QRectF rect = rects.first();
    return QPointF(isEnd ? rect.right() - 1 : rect.left() + 1, rect.center().y()).toPoint();
}

void WindowDesk::drag(QStringView words, int occurrence) const
{
    const Utf16Span span = wordsAt(words, occurrence);
    // The end comes into sight first: then the begin does not move it any more.
    std::ignore = pointOf(span.end, true);
    const QPoint from = pointOf(span.begin, false);
    const QPoint to = pointOf(span.end, true);
    if (from != pointOf(span.begin, false))
        qFatal("“%s” is not in sight as a whole.", qUtf8Printable(words.toString()));
    QWidget *target = view().viewport();
    QTest::mousePress(target, Qt::LeftButton, {}, from);
    QTest::mouseMove(target, (from + to) / 2);
    QTest::mouseMove(target, to);
    QTest::mouseRelease(target, Qt::LeftButton, {}, to);
}

void WindowDesk::click(QStringView words, int occurrence) const
{
    const Utf16Span span = wordsAt(words, occurrence);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, pointOf(span.begin + span.length() / 2, false));
}

void WindowDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *target = QApplication::focusWidget();
    if (!target)
        qFatal("Nothing has the focus.");
    QTest::keyClick(target, key, modifiers);
}

void WindowDesk::type(const QString &text) const
{
    QWidget *target = QApplication::focusWidget();
    if (!target)
        qFatal("Nothing has the focus.");
    QTest::keyClicks(target, text);
}

void WindowDesk::tag(QStringView words, Qt::Key key) const
{
    select(words);
    QTest::keyClick(&view(), key);
}

QUuid WindowDesk::tagClaim(QStringView words) const
{
    const qsizetype before = document().claims().size();
    tag(words, Qt::Key_C);
    if (document().claims().size() != before + 1)
        qFatal("No claim was tagged: %s", qUtf8Printable(said()));
    return document().claims().at(before).id;
}

QUuid WindowDesk::tagNewSpeaker(QStringView words) const
{
    const qsizetype before = document().speakers().size();
    tag(words, Qt::Key_S);
    ObjectChooser *chooser = window().tagging()->chooser();
    if (!chooser)
        qFatal("No chooser was opened: %s", qUtf8Printable(said()));
    // The new one stands last.
    QTest::keyClick(chooser->field(), Qt::Key_PageDown);
    QTest::keyClick(chooser->field(), Qt::Key_Return);
    if (document().speakers().size() != before + 1)
        qFatal("No speaker was tagged: %s", qUtf8Printable(said()));
    return document().speakers().at(before).id;
}

bool WindowDesk::panelHasFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && panel().isAncestorOf(focus);
}

bool WindowDesk::isSaved() const
{
    return workspace().waitUntilSaved(patience);
}

} // namespace Hearsay::Testing
