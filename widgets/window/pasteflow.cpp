// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/pasteflow.h"

#include "app/storage/workspace.h"
#include "widgets/common/messagebar.h"
#include "widgets/window/articlepane.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace Hearsay {

PasteFlow::PasteFlow(Workspace &workspace, ArticlePane &pane, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_pane(pane)
    , m_window(window)
{
    connect(&workspace, &Workspace::opened, this, [this] {
        if (!m_waiting)
            return;
        if (m_waiting->place == PasteDialog::Place::ThisProject || !isKept()) {
            // Something else was opened before it could be added.
            giveBack(tr("What you pasted was not added: another project was opened."));
            return;
        }
        m_waiting.reset();
        const QString path = m_workspace.projectPath();
        m_pane.messages()->showNote(tr("What you pasted is kept in %1").arg(QDir::toNativeSeparators(path)));
        Q_EMIT projectMade(path);
    });
    connect(&workspace, &Workspace::openFailed, this, [this](const QString &message) {
        if (m_waiting && m_waiting->place == PasteDialog::Place::OwnProject)
            giveBack(message);
    });
    connect(&workspace, &Workspace::articlesAdded, this, [this](const QList<QUuid> &, const QStringList &, const QStringList &errors) {
        if (!m_waiting || m_waiting->place != PasteDialog::Place::ThisProject)
            return;
        // Files that were dropped before may be what is answered here.
        if (isKept())
            m_waiting.reset();
        else if (!errors.isEmpty())
            giveBack(errors.join(u'\n'));
    });
}

bool PasteFlow::isKept() const
{
    const QByteArray bytes = m_waiting->pasted.text.toUtf8();
    return std::ranges::any_of(m_workspace.document().articles(), [&bytes](const Article &article) { return article.sourceBytes == bytes; });
}

void PasteFlow::paste()
{
    ask(PasteDialog::fromClipboard(QGuiApplication::clipboard()->mimeData()));
}

void PasteFlow::ask(const PastedText &pasted, std::optional<PasteDialog::Place> place, const QString &trouble)
{
    const bool canAdd = !m_workspace.isEmpty() && m_workspace.readOnlyReason().isEmpty();
    PasteDialog dialog(pasted, canAdd, &m_window);
    if (place)
        dialog.setPlace(*place);
    dialog.setTrouble(trouble);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_waiting = Waiting{dialog.pasted(), dialog.place()};
    if (m_waiting->place == PasteDialog::Place::ThisProject)
        m_workspace.addPasted(m_waiting->pasted);
    else
        m_workspace.openPasted(m_waiting->pasted);
}

void PasteFlow::giveBack(const QString &trouble)
{
    // Once the workspace has said all that it has to say.
    QMetaObject::invokeMethod(this, [this, trouble, waiting = *std::exchange(m_waiting, std::nullopt)] {
        ask(waiting.pasted, waiting.place, trouble);
    }, Qt::QueuedConnection);
}

} // namespace Hearsay
