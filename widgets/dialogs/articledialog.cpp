// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/articledialog.h"

#include "widgets/dialogs/encodinglist.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setText(text);
    // The name of a file does not turn to its own side.
    label->setAlignment((label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

} // namespace

ArticleDialog::ArticleDialog(const Article &article, Encoding encoding, QWidget *parent)
    : QDialog(parent)
    , m_title(addField("articleTitle", article.metadata.title))
    , m_byline(addField("articleByline", article.metadata.byline))
    , m_outlet(addField("articleOutlet", article.metadata.outlet))
    , m_hasDate(new QCheckBox(/*: Whether the day of publication is known. */ tr("&Known"), this))
    , m_date(new QDateEdit(this))
    , m_address(addField("articleAddress", article.metadata.address))
    , m_language(addField("articleLanguage", article.metadata.language))
    , m_pictureCredit(addField("articlePictureCredit", article.metadata.pictureCredit))
{
    setObjectName(u"articleDialog"_s);
    setWindowTitle(tr("Article Details"));
    m_title->setPlaceholderText(article.displayTitle());
    m_date->setObjectName(u"articleDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setDate(article.metadata.published.isValid() ? article.metadata.published : QDate::currentDate());
    m_hasDate->setChecked(article.metadata.published.isValid());
    m_date->setEnabled(m_hasDate->isChecked());
    connect(m_hasDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);

    auto *date = new QHBoxLayout;
    date->addWidget(m_date, 1);
    date->addWidget(m_hasDate);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(/*: Who wrote the article. */ tr("&Byline:"), m_byline);
    form->addRow(/*: The newspaper, agency or station. */ tr("&Outlet:"), m_outlet);
    form->addRow(tr("&Published:"), date);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(date)))
        label->setBuddy(m_date);
    form->addRow(tr("&Address (URL):"), m_address);
    //: The language of the article, as a code such as "en" or "fa-AF"
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("Picture &credit:"), m_pictureCredit);
    form->addRow(tr("File:"), plainLabel(article.fileName, this));
    QWidget *encodings = encodingField(article, encoding);
    form->addRow(tr("&Encoding:"), encodings);
    // A buddy takes the keyboard itself only, it does not pass it on to its proxy.
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(encodings)); label && m_encoding)
        label->setBuddy(m_encoding->list());
    form->addRow(tr("Length:"), plainLabel(tr("%1 characters").arg(locale().toString(article.text.length())), this));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    resize(m_encoding ? 680 : 520, sizeHint().height());
}

QWidget *ArticleDialog::encodingField(const Article &article, Encoding encoding)
{
    const QString present = article.encodingWasGuessed ? tr("%1 (guessed)").arg(article.encoding) : article.encoding;
    if (encoding == Encoding::Settled) {
        //: %1: the name of a character encoding
        auto *label = plainLabel(tr("%1. It cannot be changed any more: annotations count the characters of the text as it is.").arg(present), this);
        label->setWordWrap(true);
        label->setObjectName(u"articleEncodingSettled"_s);
        return label;
    }
    m_encoding = new EncodingList(article, this);
    return m_encoding;
}

QString ArticleDialog::newEncoding() const
{
    return m_encoding ? m_encoding->newEncoding() : QString();
}

QLineEdit *ArticleDialog::addField(const char *name, const QString &value)
{
    auto *field = new QLineEdit(value, this);
    field->setObjectName(QLatin1StringView(name));
    field->setCursorPosition(0);
    return field;
}

ArticleMetadata ArticleDialog::metadata() const
{
    ArticleMetadata metadata;
    metadata.title = m_title->text().simplified();
    metadata.byline = m_byline->text().simplified();
    metadata.outlet = m_outlet->text().simplified();
    metadata.published = m_hasDate->isChecked() ? m_date->date() : QDate();
    metadata.address = m_address->text().trimmed();
    metadata.language = m_language->text().trimmed();
    metadata.pictureCredit = m_pictureCredit->text().simplified();
    return metadata;
}

} // namespace Hearsay
