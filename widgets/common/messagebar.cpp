// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/messagebar.h"

#include "widgets/common/icons.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

/// Tells a screen reader.
void announce(QWidget *row)
{
    QAccessibleEvent event(row->findChild<QLabel *>(u"message"_s), QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// Colours that are seen on light and dark ground, each with a contrast of more than 7 to 1.
QPalette standingPalette(MessageBar::Standing kind, QPalette palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    const bool isDanger = kind == MessageBar::Standing::Danger;
    const QColor ground(isDanger ? 0x8c1d18 : isDark ? 0x463a00 : 0xfff1c2);
    const QColor ink(isDanger ? 0xffffff : isDark ? 0xffecb0 : 0x332900);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, ink);
    return palette;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(1);
    hide();
}

void MessageBar::showNote(const QString &message, const QString &actionText, const std::function<void()> &action)
{
    add(u"info"_s, message, actionText, action);
}

void MessageBar::showError(const QString &message, const QString &actionText, const std::function<void()> &action)
{
    add(u"error"_s, message, actionText, action);
}

QStringList MessageBar::messages() const
{
    QStringList all;
    const QList<QLabel *> labels = findChildren<QLabel *>(u"message"_s);
    for (const QLabel *label : labels) {
        if (label->parentWidget() != m_standing)
            all.append(label->text());
    }
    return all;
}

void MessageBar::add(const QString &icon, const QString &message, const QString &actionText,
                     const std::function<void()> &action)
{
    if (messages().contains(message) || standingMessage() == message)
        return;
    QFrame *row = makeRow(icon, message);
    row->setObjectName(u"messageRow"_s);
    row->setBackgroundRole(QPalette::AlternateBase);
    auto *layout = static_cast<QHBoxLayout *>(row->layout());
    if (!actionText.isEmpty()) {
        auto *button = new QToolButton(row);
        button->setObjectName(u"messageAction"_s);
        button->setText(actionText);
        connect(button, &QToolButton::clicked, this, [this, row, action] {
            remove(row);
            if (action)
                action();
        });
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    auto *close = new QToolButton(row);
    close->setObjectName(u"closeMessage"_s);
    close->setIcon(themedIcon(u"close"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close message"));
    close->setToolTip(tr("Close message"));
    connect(close, &QToolButton::clicked, this, [this, row] { remove(row); });
    layout->addWidget(close, 0, Qt::AlignTop);
    m_rows->addWidget(row);
    show();
    announce(row);
}

QFrame *MessageBar::makeRow(const QString &icon, const QString &message)
{
    auto *row = new QFrame(this);
    row->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 4, 4, 4);
    auto *picture = new QLabel(row);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    picture->setObjectName(u"messageIcon"_s);
    picture->setPixmap(themedIcon(icon).pixmap(size));
    auto *label = new QLabel(message, row);
    label->setObjectName(u"message"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    return row;
}

void MessageBar::showStanding(Standing kind, const QString &message, const QList<MessageAction> &actions)
{
    QStringList texts;
    for (const MessageAction &action : actions)
        texts.append(action.text);
    // The same in other words keeps its buttons, one of which may have the focus.
    if (m_standing && m_standingKind == kind && m_standingActions == texts) {
        auto *label = m_standing->findChild<QLabel *>(u"message"_s);
        if (label->text() == message)
            return;
        label->setText(message);
        announce(m_standing);
        return;
    }
    clearStanding();
    m_standingKind = kind;
    m_standingActions = texts;
    m_standing = makeRow(kind == Standing::Danger ? u"error"_s : u"info"_s, message);
    m_standing->setObjectName(u"standingMessage"_s);
    if (kind == Standing::Danger) {
        // The dark ground wants the icon as it is on a selection: light.
        const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
        m_standing->findChild<QLabel *>(u"messageIcon"_s)->setPixmap(themedIcon(u"error").pixmap(size, QIcon::Selected));
    }
    m_standing->setPalette(standingPalette(kind, palette()));
    for (const MessageAction &action : actions) {
        auto *button = new QPushButton(action.text, m_standing);
        button->setObjectName(u"standingAction"_s);
        button->setAutoDefault(false);
        button->setPalette(palette());
        connect(button, &QPushButton::clicked, this, action.run);
        m_standing->layout()->addWidget(button);
    }
    m_rows->insertWidget(0, m_standing);
    show();
    announce(m_standing);
}

void MessageBar::clearStanding()
{
    if (m_standing)
        remove(std::exchange(m_standing, nullptr));
}

QString MessageBar::standingMessage() const
{
    return m_standing ? m_standing->findChild<QLabel *>(u"message"_s)->text() : QString();
}

void MessageBar::remove(QWidget *row)
{
    // Later: the button that was pressed is inside. Out of the tree now, so that messages() is right.
    row->hide();
    row->setParent(nullptr);
    row->deleteLater();
    setVisible(m_rows->count() > 0);
}

void MessageBar::clearMessages()
{
    const QList<QFrame *> rows = findChildren<QFrame *>(u"messageRow"_s);
    for (QFrame *row : rows)
        remove(row);
}

} // namespace Hearsay
