// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/textspan.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Hearsay {

class Actions;
class ArticlePane;
class LensScan;

/// Goes from one quotation to the next that no claim is made of yet, and says how many are left.
class QuotationFlow : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the flow.
    QuotationFlow(ArticlePane &pane, LensScan &lens, Actions &actions, QObject *parent = nullptr);

private:
    void go(bool isForward);
    void goOn(bool isForward);
    [[nodiscard]] QList<Utf16Span> withoutClaim() const;

    ArticlePane &m_pane;
    LensScan &m_lens;
    std::optional<bool> m_waiting;  // for the lens, to go forward or not
};

} // namespace Hearsay
