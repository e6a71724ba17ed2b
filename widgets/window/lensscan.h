// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/lens.h"
#include "app/text/canonicaltext.h"

#include <QFutureWatcher>
#include <QObject>

namespace Hearsay {

class ReadingView;

/// Looks through the article for likely claims on another thread, only while the lens is wanted,
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
    bool m_isVisible = false;
    bool m_isScanned = false;
};

} // namespace Hearsay
