// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/keylabels.h"

#include "app/storage/settings.h"
#include "widgets/article/tagkeys.h"
#include "widgets/window/actions.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace Hearsay {

namespace {

/// A character, perhaps over the circle that carries a mark.
constexpr qsizetype longestLabel = 2;

} // namespace

KeyLabels::KeyLabels(Settings &settings, Actions &actions, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_actions(actions)
{
    const QVariantMap known = m_settings.value(Setup::keyLabels);
    for (const auto &[key, label] : known.asKeyValueRange()) {
        // Anybody may have edited the file.
        const QString text = label.toString();
        if (!text.isEmpty() && text.size() <= longestLabel)
            m_actions.setKeyLabel(key, text);
    }
    QCoreApplication::instance()->installEventFilter(this);
}

bool KeyLabels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto learned = keyLabelOf(*static_cast<QKeyEvent *>(event));
        QVariantMap known = learned ? m_settings.value(Setup::keyLabels) : QVariantMap();
        if (learned && known.value(learned->key) != learned->label) {
            known.insert(learned->key, learned->label);
            m_settings.setValue(Setup::keyLabels, known);
            m_actions.setKeyLabel(learned->key, learned->label);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Hearsay
