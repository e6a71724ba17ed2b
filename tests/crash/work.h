// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/workspace.h"
#include "app/text/textspan.h"

#include <QRandomGenerator>
#include <QString>

#include <memory>

namespace Hearsay::Testing {
class WindowDesk;
}

namespace Hearsay::Crash {

/// The article that is annotated; with another @p number another one.
[[nodiscard]] QString articleText(int number);

/// The words @p first to @p first + @p count - 1 of @p text.
[[nodiscard]] Utf16Span wordsOf(const QString &text, int first, int count);
[[nodiscard]] int wordCount(const QString &text);

/// A person at work: one action after another, chosen at random from tagging, typing, undoing,
/// doing again, removing and adding articles.
class Work
{
public:
    explicit Work(quint32 seed)
        : m_random(seed)
    {
    }
    virtual ~Work() = default;
    Q_DISABLE_COPY_MOVE(Work)

    [[nodiscard]] virtual Workspace &workspace() = 0;
    /// Opens an article; false, with the reason as a warning, when that fails.
    [[nodiscard]] virtual bool open(const QString &article) = 0;
    virtual void step() = 0;

protected:
    [[nodiscard]] int random(qsizetype below) { return m_random.bounded(int(below)); }
    [[nodiscard]] QString randomWords();

    QRandomGenerator m_random;
};

/// Works on a document by its edits, without a window.
class DocumentWork final : public Work
{
public:
    explicit DocumentWork(quint32 seed);
    ~DocumentWork() override;

    [[nodiscard]] Workspace &workspace() override { return *m_workspace; }
    [[nodiscard]] bool open(const QString &article) override;
    void step() override;
    /// Lets go of the project, all of it saved, and opens it again.
    [[nodiscard]] bool restart(const QString &project);

private:
    void tag();
    void type();
    void remove();
    void addArticle();

    std::unique_ptr<Workspace> m_workspace;
    int m_articles = 0;
};

/// Works on the main window by keyboard.
class WindowWork final : public Work
{
public:
    explicit WindowWork(quint32 seed);
    ~WindowWork() override;

    [[nodiscard]] Workspace &workspace() override;
    [[nodiscard]] bool open(const QString &article) override;
    void step() override;

private:
    void tag();
    void type();
    void remove();
    void addArticle();
    [[nodiscard]] QUuid anyClaim();

    std::unique_ptr<Testing::WindowDesk> m_desk;
    QString m_folder;
};

} // namespace Hearsay::Crash
