// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/lens.h"
#include "app/text/canonicaltext.h"

#include <QFutureWatcher>
#include <QObject>

namespace Hearsay {

class ReadingView;

/// Looks through the article for likely claims on another thread, only once they are wanted,
/// and hands what it finds to the reading view.
class LensScan : public QObject
{
    Q_OBJECT
public:
    /// @p view must outlive the scan.
    explicit LensScan(ReadingView &view, QObject *parent = nullptr);
    /// Stops a scan under way and waits for it.
    ~LensScan() override;

    void setText(const CanonicalText &text);
    void setVisible(bool isVisible);
    [[nodiscard]] bool isScanning() const { return m_scanning.isRunning(); }
    /// Looks through the text although nobody watches; ends with scanned().
    void want();
    [[nodiscard]] bool isScanned() const { return m_isScanned; }
    /// What stands between quotation marks, marks included, in order. Empty until isScanned().
    [[nodiscard]] const QList<Utf16Span> &quotations() const { return m_quotations; }

Q_SIGNALS:
    /// What was found has been handed to the view.
    void scanned();

private:
    void start();
    void stop();
    void finish();

    ReadingView &m_view;
    CanonicalText m_text;
    QFutureWatcher<QList<LensHit>> m_scanning;
    QList<Utf16Span> m_quotations;
    bool m_isVisible = false;
    bool m_isScanned = false;
};

} // namespace Hearsay
