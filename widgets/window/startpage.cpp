// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/startpage.h"

#include "app/models/recentfilemodel.h"
#include "widgets/common/objectdelegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_recent(new RecentFileModel(this))
    , m_recentTitle(plainLabel(tr("&Recent"), this))
    , m_list(new QListView(this))
{
    setObjectName(u"startPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QLabel *title = plainLabel(tr("Hearsay"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    title->setFont(large);

    auto *column = new QVBoxLayout;
    column->addWidget(title);
    column->addWidget(plainLabel(tr("Read the news, tag who says what, see where they disagree."), this));
    column->addSpacing(12);
    addButtons(actions, column);
    QLabel *hint = plainLabel(tr("Or drop article files, or a project, anywhere on this window."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(hint);
    column->addSpacing(12);
    addRecent(column);

    // In the middle, and not wider than one reads.
    constexpr int widest = 560;
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(widest);
    middle->setLayout(column);
    column->setContentsMargins(24, 24, 24, 24);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(middle, 100);
    layout->addStretch(1);
    QWidget *before = this;
    for (QPushButton *button : std::as_const(m_buttons)) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_list);
    setFocusProxy(m_buttons.isEmpty() ? static_cast<QWidget *>(m_list) : m_buttons.first());
}

void StartPage::addButtons(const QList<QAction *> &actions, QVBoxLayout *layout)
{
    for (const QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->text().section(u'\t', 0, 0), this);
        button->setObjectName(QString(action->objectName() + u"Button"_s));
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->iconText().remove(u'…'));
        button->setAccessibleDescription(action->statusTip());
        button->setAutoDefault(true); // Enter presses it too
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setIcon(action->icon()); });
        layout->addWidget(button);
        m_buttons.append(button);
    }
}

void StartPage::addRecent(QVBoxLayout *layout)
{
    m_recentTitle->setBuddy(m_list);
    m_list->setObjectName(u"recentList"_s);
    m_list->setAccessibleName(tr("Recent files"));
    m_list->setAccessibleDescription(tr("Enter opens, Delete takes it off this list; the file stays."));
    m_list->setModel(m_recent);
    m_list->setItemDelegate(new ObjectDelegate(1, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_list, 1);

    auto *open = new QAction(tr("&Open"), this);
    connect(open, &QAction::triggered, this, &StartPage::openCurrent);
    auto *forget = new QAction(tr("&Take off This List"), this);
    forget->setObjectName(u"forgetRecent"_s);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    connect(forget, &QAction::triggered, this, &StartPage::forgetCurrent);
    m_list->addActions({open, forget});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list, &QListView::clicked, this, &StartPage::openCurrent);
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    const int row = m_list->currentIndex().row();
    const bool losesFocus = paths.isEmpty() && m_list->hasFocus();
    m_recent->setPaths(paths);
    m_recentTitle->setVisible(!paths.isEmpty());
    m_list->setVisible(!paths.isEmpty());
    if (row >= 0 && !paths.isEmpty())
        m_list->setCurrentIndex(m_recent->index(qMin(row, m_recent->rowCount() - 1)));
    if (losesFocus)
        setFocus();
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    // Enter opens on every desktop; "activated" is a double click on some and a click on others.
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StartPage::openCurrent()
{
    const QString path = m_recent->pathAt(m_list->currentIndex().row());
    if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

void StartPage::forgetCurrent()
{
    const QString path = m_recent->pathAt(m_list->currentIndex().row());
    if (!path.isEmpty())
        Q_EMIT forgetRequested(path);
}

} // namespace Hearsay
