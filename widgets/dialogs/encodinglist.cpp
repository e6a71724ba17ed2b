// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/encodinglist.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

EncodingList::EncodingList(const Article &article, QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_preview(new QPlainTextEdit(this))
    , m_undecoded(new QLabel(this))
    , m_present(article.encoding)
{
    m_list->setObjectName(u"articleEncodings"_s);
    m_list->setAccessibleName(tr("Encodings"));
    m_list->setToolTip(tr("Read the file in another encoding. Possible until the first annotation."));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Encoding"), tr("How the text looks")});
    m_list->header()->setStretchLastSection(true);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 7);

    m_preview->setObjectName(u"articleEncodingPreview"_s);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setPlaceholderText(tr("Decoding…"));
    m_preview->setFixedHeight(fontMetrics().lineSpacing() * 6);

    m_undecoded->setObjectName(u"articleEncodingUndecoded"_s);
    m_undecoded->setTextFormat(Qt::PlainText);
    m_undecoded->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_preview);
    layout->addWidget(m_undecoded);
    setFocusProxy(m_list);

    //: %1: the name of a character encoding; it is the one that the file is read in now
    const QString now = article.encodingWasGuessed ? tr("%1 (now, a guess)") : tr("%1 (now)");
    auto *present = new QTreeWidgetItem(m_list, {now.arg(m_present), QString()});
    present->setData(0, Qt::UserRole, QString());
    m_list->setCurrentItem(present);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EncodingList::showPreview);
    connect(&m_decoding, &QFutureWatcherBase::finished, this, &EncodingList::fill);
    m_decoding.setFuture(QtConcurrent::run([bytes = article.sourceBytes] { return encodingCandidates(bytes); }));
}

EncodingList::~EncodingList()
{
    m_decoding.waitForFinished();
}

void EncodingList::fill()
{
    m_candidates = m_decoding.result();
    QTreeWidgetItem *present = m_list->topLevelItem(0);
    // The present one stays first, whatever the others are like.
    std::ranges::stable_partition(m_candidates, [this](const EncodingCandidate &candidate) {
        return candidate.encoding.compare(m_present, Qt::CaseInsensitive) == 0;
    });
    const bool isKnown = !m_candidates.isEmpty() && m_candidates.first().encoding.compare(m_present, Qt::CaseInsensitive) == 0;
    if (!isKnown)
        m_candidates.prepend({.encoding = m_present, .isGuess = false, .undecoded = 0, .preview = {}});
    const auto preview = [](const EncodingCandidate &candidate) { return candidate.preview.section(u'\n', 0, 0); };
    present->setText(1, preview(m_candidates.first()));
    for (const EncodingCandidate &candidate : m_candidates.sliced(1)) {
        auto *item = new QTreeWidgetItem(m_list, {candidate.encoding, preview(candidate)});
        item->setData(0, Qt::UserRole, candidate.encoding);
        if (candidate.undecoded > 0)
            item->setForeground(0, palette().brush(QPalette::PlaceholderText));
    }
    m_list->resizeColumnToContents(0);
    showPreview();
    Q_EMIT filled();
}

void EncodingList::showPreview()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_candidates.size())
        return;
    const EncodingCandidate &candidate = m_candidates.at(row);
    m_preview->setPlainText(candidate.preview);
    //: Shown below a preview of a file's text in some encoding.
    m_undecoded->setText(candidate.undecoded == 0 ? tr("Every character of the preview's part of the file can be read.")
                                                  : tr("%n character(s) cannot be read.", nullptr, static_cast<int>(candidate.undecoded)));
}

QString EncodingList::newEncoding() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

} // namespace Hearsay
