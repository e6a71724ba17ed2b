// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace Hearsay {

class EncodingList;

/// What is known of an article beside its text, to be corrected: title, byline, outlet, date,
/// address, language; and what it was read from.
class ArticleDialog : public QDialog
{
    Q_OBJECT
public:
    /// Whether the text may still be decoded anew: not once it is annotated.
    enum class Encoding { Open, Settled };

    explicit ArticleDialog(const Article &article, Encoding encoding = Encoding::Settled, QWidget *parent = nullptr);

    [[nodiscard]] ArticleMetadata metadata() const;
    /// The encoding chosen instead of the present one; empty: none.
    [[nodiscard]] QString newEncoding() const;

private:
    QLineEdit *addField(const char *name, const QString &value);
    [[nodiscard]] QWidget *encodingField(const Article &article, Encoding encoding);

    QLineEdit *m_title;
    QLineEdit *m_byline;
    QLineEdit *m_outlet;
    QCheckBox *m_hasDate;
    QDateEdit *m_date;
    QLineEdit *m_address;
    QLineEdit *m_language;
    QLineEdit *m_pictureCredit;
    EncodingList *m_encoding = nullptr; ///< null: settled
};

} // namespace Hearsay
