// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/article/encodingcandidates.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace Hearsay {

/// The encodings that an article's file can be read in, likelier ones first, each with how it
/// would look. Decoding goes on on another thread; until it is done only the present one is there.
class EncodingList : public QWidget
{
    Q_OBJECT
public:
    explicit EncodingList(const Article &article, QWidget *parent = nullptr);
    /// Waits for a decoding of a few milliseconds.
    ~EncodingList() override;

    /// The encoding chosen instead of the present one; empty: none.
    [[nodiscard]] QString newEncoding() const;
    [[nodiscard]] QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    /// All candidates are there.
    void filled();

private:
    void fill();
    void showPreview();

    QTreeWidget *m_list;
    QPlainTextEdit *m_preview;
    QLabel *m_undecoded;
    QString m_present;
    QList<EncodingCandidate> m_candidates;  // a row each
    QFutureWatcher<QList<EncodingCandidate>> m_decoding;
};

} // namespace Hearsay
