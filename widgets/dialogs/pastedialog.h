// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/pastedtext.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QMimeData;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace Hearsay {

/// Text from the clipboard on its way to become an article: to be looked over and changed, which
/// is the last time that it can be. What the text says about itself fills the fields that nobody
/// has typed into.
class PasteDialog : public QDialog
{
    Q_OBJECT
public:
    /// Where the article goes.
    enum class Place { OwnProject, ThisProject };

    /// @p pasted is what to begin with; where it has no text, the user pastes. @p hasProject:
    /// something is open that the article could be added to.
    PasteDialog(const PastedText &pasted, bool hasProject, QWidget *parent = nullptr);

    /// What the clipboard offers: its text and, as metadata, its address.
    [[nodiscard]] static PastedText fromClipboard(const QMimeData *data);

    [[nodiscard]] PastedText pasted() const;
    [[nodiscard]] Place place() const;
    void setPlace(Place place);
    /// Why the text is asked for again; empty: it is not.
    void setTrouble(const QString &trouble);

private:
    QLineEdit *addField(const char *name, const QString &value);
    [[nodiscard]] QLayout *placeChoice();
    void refresh();
    [[nodiscard]] QString text() const;

    const QString m_original;
    QLabel *m_trouble;
    QPlainTextEdit *m_text;
    QLineEdit *m_title;
    QLineEdit *m_byline;
    QLineEdit *m_outlet;
    QLineEdit *m_address;
    QDateEdit *m_date;
    QCheckBox *m_hasDate;
    QLineEdit *m_language;
    QRadioButton *m_ownProject = nullptr;
    QRadioButton *m_thisProject = nullptr; ///< null: nothing is open
    QPushButton *m_accept = nullptr;
    bool m_isDateTyped = false;
};

} // namespace Hearsay
