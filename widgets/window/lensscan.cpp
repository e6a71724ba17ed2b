// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/lensscan.h"

#include "widgets/article/readingview.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace Hearsay {

LensScan::LensScan(ReadingView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    connect(&m_scanning, &QFutureWatcherBase::finished, this, &LensScan::finish);
}

LensScan::~LensScan()
{
    stop();
}

void LensScan::setText(const CanonicalText &text)
{
    stop();
    m_text = text;
    m_isScanned = false;
    m_quotations.clear();
    m_view.setLensMarks({});
    if (m_isVisible)
        start();
}

void LensScan::setVisible(bool isVisible)
{
    m_isVisible = isVisible;
    m_view.setLensVisible(isVisible);
    if (isVisible)
        want();
}

void LensScan::want()
{
    if (!m_isScanned && !m_scanning.isRunning())
        start();
}

void LensScan::start()
{
    stop();
    m_scanning.setFuture(QtConcurrent::run([text = m_text](QPromise<QList<LensHit>> &promise) {
        // The repository of definitions is not made for sharing between threads: one each.
        Lens lens;
        promise.addResult(lens.scan(text.string(), [&promise] { return promise.isCanceled(); }));
    }));
}

void LensScan::stop()
{
    m_scanning.cancel();
    m_scanning.waitForFinished();
}

void LensScan::finish()
{
    if (m_scanning.isCanceled() || m_scanning.future().resultCount() == 0)
        return;
    std::vector<LensMark> marks;
    const QList<LensHit> hits = m_scanning.result();
    marks.reserve(static_cast<std::size_t>(hits.size()));
    m_quotations.clear();
    for (const LensHit &hit : hits) {
        marks.push_back({hit.span, static_cast<int>(hit.lensClass)});
        if (hit.lensClass == LensClass::Quotation)
            m_quotations.append(hit.span);
    }
    m_view.setLensMarks(marks);
    m_isScanned = true;
    Q_EMIT scanned();
}

} // namespace Hearsay
