// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/canonicaltext.h"

#include <QDialog>

class QCheckBox;
class QListView;
class QPushButton;

namespace Hearsay {

class OccurrenceModel;

/// Shows where an article names somebody or something again, each place in its sentence, and lets
/// the user untick what means another.
class OccurrencesDialog : public QDialog
{
    Q_OBJECT
public:
    struct Question
    {
        QString name;                ///< of the speaker or place
        CanonicalText text;
        QList<TextSpan> spans;       ///< at least one
        qsizetype elsewhere = 0;     ///< further ones in other articles of the project
    };

    explicit OccurrencesDialog(const Question &question, QWidget *parent = nullptr);

    /// What is to be tagged.
    [[nodiscard]] QList<TextSpan> spans() const;

private:
    void refresh();

    OccurrenceModel *m_model;
    QListView *m_list;
    QCheckBox *m_all;
    QPushButton *m_tag;
};

} // namespace Hearsay
