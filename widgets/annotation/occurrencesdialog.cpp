// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/occurrencesdialog.h"

#include "app/models/occurrencemodel.h"
#include "widgets/annotation/occurrencedelegate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

OccurrencesDialog::OccurrencesDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_model(new OccurrenceModel(question.text, question.spans, this))
    , m_list(new QListView(this))
    , m_all(new QCheckBox(tr("&All of them"), this))
{
    setWindowTitle(tr("Every Occurrence"));
    auto *heading = new QLabel(this);
    heading->setObjectName(u"heading"_s);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QStringList lines;
    //: %n is how many times, %1 the name of a speaker or place
    lines.append(tr("The article names %1 %n more time(s). Untick what means another.", nullptr,
                    static_cast<int>(question.spans.size())).arg(question.name));
    if (question.elsewhere > 0) {
        //: %n is how many times the same name occurs
        lines.append(tr("Other articles of the project do so %n time(s); open them to tag there.", nullptr,
                        static_cast<int>(question.elsewhere)));
    }
    heading->setText(lines.join(u'\n'));

    m_list->setObjectName(u"occurrences"_s);
    m_list->setAccessibleName(tr("Places to tag"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OccurrenceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setCurrentIndex(m_model->index(0));
    m_all->setObjectName(u"all"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_tag = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_tag->setObjectName(u"tag"_s);
    m_tag->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_all);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &OccurrenceModel::tickedChanged, this, &OccurrencesDialog::refresh);
    connect(m_all, &QCheckBox::clicked, this, [this] { m_model->tickAll(m_model->tickedCount() < m_model->rowCount()); });
    refresh();
    const int rows = std::clamp(m_model->rowCount(), 4, 14);
    resize(std::max(560, fontMetrics().averageCharWidth() * 90),
           sizeHint().height() - m_list->sizeHint().height() + rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_list->setFocus();
}

QList<TextSpan> OccurrencesDialog::spans() const
{
    return m_model->ticked();
}

void OccurrencesDialog::refresh()
{
    const qsizetype count = m_model->tickedCount();
    m_all->setCheckState(count == 0 ? Qt::Unchecked : count == m_model->rowCount() ? Qt::Checked : Qt::PartiallyChecked);
    //: Button. %n is how many are ticked.
    m_tag->setText(tr("&Tag %n", nullptr, static_cast<int>(count)));
    m_tag->setEnabled(count > 0);
}

} // namespace Hearsay
