// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/settings.h"
#include "app/storage/workspace.h"
#include "tests/support/fakes.h"
#include "tests/support/fixtures.h"
#include "widgets/annotation/annotationpanel.h"
#include "widgets/article/readingview.h"
#include "widgets/window/actions.h"
#include "widgets/window/articlepane.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/taggingflow.h"
#include "widgets/window/tagstatus.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

namespace Hearsay::Testing {

/// The main window over an article in a folder of its own, worked by keyboard and mouse as a
/// person would. What went wrong on the way ends the test (qFatal).
class WindowDesk
{
public:
    /// Opens "talora.txt" with the words of Story unless @p isEmpty.
    explicit WindowDesk(bool isEmpty = false);
    /// Closes the window and waits for the disk.
    ~WindowDesk();

    /// Writes a file into the folder. Its path.
    QString write(const QString &name, const QString &text) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void open(const QStringList &paths);
    /// Closes everything and opens @p paths in a window of its own, with the settings kept.
    void restart(const QStringList &paths);

    [[nodiscard]] Document &document() const { return m_parts->workspace.document(); }
    [[nodiscard]] Workspace &workspace() const { return m_parts->workspace; }
    [[nodiscard]] MainWindow &window() const { return m_parts->window; }
    [[nodiscard]] FakePrompt &prompt() const { return m_parts->prompt; }
    [[nodiscard]] FakeChooser &chooser() const { return m_parts->chooser; }
    [[nodiscard]] Actions &actions() const { return *window().actionTable(); }
    [[nodiscard]] AnnotationPanel &panel() const { return *window().annotationPanel(); }
    [[nodiscard]] ReadingView &view() const { return *window().articlePane()->view(); }
    [[nodiscard]] const Article &article() const { return *window().articlePane()->currentArticle(); }
    /// What the strip under the article says.
    [[nodiscard]] QString said() const { return window().articlePane()->status()->text(); }

    /// Selects the words with Shift and the arrow key.
    void select(QStringView words, int occurrence = 0) const;
    /// Selects the words by pressing, moving and letting go of the mouse.
    void drag(QStringView words, int occurrence = 0) const;
    void click(QStringView words, int occurrence = 0) const;
    /// A key to whatever has the focus, as text where it has one.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(const QString &text) const;
    /// Selects the words and presses the key in the article.
    void tag(QStringView words, Qt::Key key) const;
    /// Tags a claim. Its id.
    [[nodiscard]] QUuid tagClaim(QStringView words) const;
    /// Tags a speaker who is new, with the words as name. The id.
    [[nodiscard]] QUuid tagNewSpeaker(QStringView words) const;

    [[nodiscard]] bool articleHasFocus() const { return view().hasFocus(); }
    [[nodiscard]] bool panelHasFocus() const;
    /// Waits until everything is on the disk.
    [[nodiscard]] bool isSaved() const;

private:
    struct Parts
    {
        Workspace workspace;
        Settings settings;
        FakePrompt prompt;
        FakeChooser chooser;
        MainWindow window{workspace, settings, prompt, chooser};
    };

    void start();
    [[nodiscard]] QPoint pointOf(qsizetype position, bool isEnd) const;
    [[nodiscard]] Utf16Span wordsAt(QStringView words, int occurrence) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Parts> m_parts;
};

/// Calls @p work with the next modal dialog of type Dialog, which must close it. The object it
/// returns says whether that has happened; it gives up when it goes.
template<typename Dialog, typename Work>
[[nodiscard]] std::unique_ptr<QTimer> whenAsked(bool *wasAsked, Work work)
{
    auto timer = std::make_unique<QTimer>();
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [timer = timer.get(), wasAsked, work] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        timer->stop();
        *wasAsked = true;
        work(*dialog);
    });
    timer->start(5);
    return timer;
}

} // namespace Hearsay::Testing
