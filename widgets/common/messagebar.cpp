// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/messagebar.h"

#include "widgets/common/icons.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hearsay {

using namespace Qt::StringLiterals;

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
    for (const QLabel *label : labels)
        all.append(label->text());
    return all;
}

void MessageBar::add(const QString &icon, const QString &message, const QString &actionText,
                     const std::function<void()> &action)
{
    if (messages().contains(message))
        return;
    auto *row = new QFrame(this);
    row->setObjectName(u"messageRow"_s);
    row->setAutoFillBackground(true);
    row->setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 4, 4, 4);
    auto *picture = new QLabel(row);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    picture->setPixmap(themedIcon(icon).pixmap(size));
    auto *label = new QLabel(message, row);
    label->setObjectName(u"message"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
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

    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
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
