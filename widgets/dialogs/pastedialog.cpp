// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/pastedialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QUrl>

namespace Hearsay {

using namespace Qt::StringLiterals;

PasteDialog::PasteDialog(const PastedText &pasted, bool hasProject, QWidget *parent)
    : QDialog(parent)
    , m_original(pasted.text)
    , m_trouble(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_title(addField("pasteTitle", pasted.metadata.title))
    , m_byline(addField("pasteByline", pasted.metadata.byline))
    , m_outlet(addField("pasteOutlet", pasted.metadata.outlet))
    , m_address(addField("pasteAddress", pasted.metadata.address))
    , m_date(new QDateEdit(this))
    , m_hasDate(new QCheckBox(tr("&Known"), this))
    , m_language(addField("pasteLanguage", pasted.metadata.language))
{
    setObjectName(u"pasteDialog"_s);
    setWindowTitle(tr("Paste as Article"));
    m_text->setObjectName(u"pasteText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Paste the text of the article here."));
    m_text->setPlainText(pasted.text);
    m_date->setObjectName(u"pasteDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_hasDate->setObjectName(u"pasteHasDate"_s);
    m_hasDate->setAccessibleName(tr("The date is known"));
    m_isDateTyped = pasted.metadata.published.isValid();
    m_date->setDate(m_isDateTyped ? pasted.metadata.published : QDate::currentDate());
    m_hasDate->setChecked(m_isDateTyped);
    m_date->setEnabled(m_isDateTyped);
    connect(m_hasDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    const auto dateIsTyped = [this] { m_isDateTyped = true; };
    connect(m_hasDate, &QCheckBox::clicked, this, dateIsTyped);
    connect(m_date, &QDateEdit::userDateChanged, this, dateIsTyped);

    auto *date = new QHBoxLayout;
    date->addWidget(m_date, 1);
    date->addWidget(m_hasDate);
    auto *textLabel = new QLabel(tr("Te&xt, which cannot be changed later:"), this);
    textLabel->setBuddy(m_text);
    auto *form = new QFormLayout;
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Byline:"), m_byline);
    form->addRow(tr("&Outlet:"), m_outlet);
    form->addRow(tr("&Published:"), date);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(date)))
        label->setBuddy(m_date);
    form->addRow(tr("&Address (URL):"), m_address);
    //: The language of the article, as a code such as "en" or "fa-AF"
    form->addRow(tr("&Language:"), m_language);
    if (hasProject)
        form->addRow(tr("Put it into:"), placeChoice());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Make Article"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"pasteAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_trouble->setObjectName(u"pasteTrouble"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_trouble);
    layout->addWidget(textLabel);
    layout->addWidget(m_text, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(640, 620);

    // The fields as given are not typed: what the text says fills those that are empty.
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::refresh);
    for (QLineEdit *field : {m_title, m_byline, m_outlet, m_address, m_language})
        field->setModified(!field->text().isEmpty());
    refresh();
    // With the text there, its title is what most want to look at.
    if (pasted.text.trimmed().isEmpty())
        m_text->setFocus();
    else
        m_title->setFocus();
}

QLineEdit *PasteDialog::addField(const char *name, const QString &value)
{
    auto *field = new QLineEdit(value, this);
    field->setObjectName(QLatin1StringView(name));
    field->setCursorPosition(0);
    return field;
}

QLayout *PasteDialog::placeChoice()
{
    m_thisProject = new QRadioButton(tr("the pro&ject that is open"), this);
    m_thisProject->setObjectName(u"pasteThisProject"_s);
    m_ownProject = new QRadioButton(tr("a project of its o&wn"), this);
    m_ownProject->setObjectName(u"pasteOwnProject"_s);
    m_thisProject->setChecked(true);
    auto *choice = new QVBoxLayout;
    choice->addWidget(m_thisProject);
    choice->addWidget(m_ownProject);
    return choice;
}

void PasteDialog::refresh()
{
    const QString text = this->text();
    m_accept->setEnabled(!text.trimmed().isEmpty());
    const ArticleMetadata guess = guessMetadata(text);
    const auto propose = [](QLineEdit *field, const QString &value) {
        if (field->isModified())
            return;
        field->setText(value); // leaves it unmodified
        field->setCursorPosition(0);
    };
    propose(m_title, guess.title);
    propose(m_byline, guess.byline);
    propose(m_outlet, guess.outlet);
    propose(m_address, guess.address);
    propose(m_language, guess.language);
    if (m_isDateTyped)
        return;
    const QSignalBlocker quiet(m_date);
    m_hasDate->setChecked(guess.published.isValid());
    m_date->setDate(guess.published.isValid() ? guess.published : QDate::currentDate());
}

QString PasteDialog::text() const
{
    // The field makes plain spaces of those that do not break; what nobody touched stays as it is.
    return m_text->document()->isModified() ? m_text->toPlainText() : m_original;
}

PastedText PasteDialog::fromClipboard(const QMimeData *data)
{
    PastedText pasted;
    if (!data)
        return pasted;
    const QString address = data->hasUrls() && !data->urls().isEmpty() ? addressIn(data->urls().first().toString(QUrl::FullyEncoded)) : QString();
    pasted.text = data->text();
    // An address copied by itself is where the text comes from, not the text.
    const QString alone = addressIn(pasted.text);
    if (!alone.isEmpty())
        pasted.text.clear();
    pasted.metadata.address = alone.isEmpty() ? address : alone;
    return pasted;
}

PastedText PasteDialog::pasted() const
{
    PastedText pasted;
    pasted.text = text();
    pasted.at = QDateTime::currentDateTime();
    ArticleMetadata &known = pasted.metadata;
    known = guessMetadata(pasted.text); // what has no field here
    known.title = m_title->text().simplified();
    known.byline = m_byline->text().simplified();
    known.outlet = m_outlet->text().simplified();
    known.address = m_address->text().trimmed();
    known.published = m_hasDate->isChecked() ? m_date->date() : QDate();
    known.language = m_language->text().trimmed();
    return pasted;
}

PasteDialog::Place PasteDialog::place() const
{
    return m_thisProject && m_thisProject->isChecked() ? Place::ThisProject : Place::OwnProject;
}

void PasteDialog::setTrouble(const QString &trouble)
{
    //: Shown over a pasted text that could not be made an article. %1: why, a sentence or more.
    m_trouble->setText(tr("No article was made yet. %1").arg(trouble));
    m_trouble->setVisible(!trouble.isEmpty());
    setAccessibleDescription(trouble);
}

void PasteDialog::setPlace(Place place)
{
    if (m_thisProject)
        (place == Place::ThisProject ? m_thisProject : m_ownProject)->setChecked(true);
}

} // namespace Hearsay
