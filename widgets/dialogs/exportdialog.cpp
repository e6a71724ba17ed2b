// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/exportdialog.h"

#include "widgets/dialogs/filechooser.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTimer>
#include <QVBoxLayout>

#include <ranges>
#include <utility>
#include <QtConcurrentRun>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

/// More than this is not looked at in a preview and would only cost time.
constexpr qsizetype previewBytes = 24 * 1024;

/// Writes the document made of @p objects; with a path, into that file. Runs on any thread.
std::expected<Exported, ExportError> exportObjects(const QList<Object> &objects, const ExportFormat &format,
                                                   const ExportOptions &options, const QString &path)
{
    Document copy;
    if (const auto loaded = copy.load(objects); !loaded)
        return std::unexpected(ExportError{loaded.error().message});
    auto exported = exportDocument(copy, format, options);
    if (!exported || path.isEmpty())
        return exported;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(exported->bytes) != exported->bytes.size() || !file.commit()) {
        return std::unexpected(ExportError{
            QCoreApplication::translate("ExportDialog", "“%1” could not be written: %2. Choose another place.")
                .arg(QDir::toNativeSeparators(path), file.errorString())});
    }
    return exported;
}

} // namespace

ExportDialog::ExportDialog(const Document &document, QUuid article, Defaults defaults, FileChooser &chooser, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_article(article)
    , m_defaults(std::move(defaults))
    , m_chooser(chooser)
    , m_format(new QComboBox(this))
    , m_articles(new QComboBox(this))
    , m_relations(new QCheckBox(tr("With &relations (who said it, who disputes it)"), this))
    , m_raw(new QCheckBox(tr("&Raw cells: no apostrophe before what spreadsheets take for formulas"), this))
    , m_mark(new QCheckBox(tr("Start with a &byte order mark, for Excel"), this))
    , m_preview(new QPlainTextEdit(this))
    , m_summary(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_error(new QLabel(this))
    , m_export(nullptr)
    , m_previewDelay(new QTimer(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export Annotations"));
    // Pictures are taken from the map itself, as it is seen.
    const auto isText = [](const ExportFormat &format) { return !format.isPicture; };
    for (const ExportFormat &row : exportFormats() | std::views::filter(isText))
        m_format->addItem(row.label(), QString(row.key));
    m_format->setCurrentIndex(std::max(0, m_format->findData(m_defaults.formatKey)));
    buildForm(document.articles().size());

    m_previewDelay->setSingleShot(true);
    m_previewDelay->setInterval(0);
    connect(m_previewDelay, &QTimer::timeout, this, &ExportDialog::refreshPreview);
    const auto later = [this] { m_previewDelay->start(); };
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
    connect(m_articles, &QComboBox::currentIndexChanged, this, later);
    for (QCheckBox *box : {m_relations, m_raw, m_mark})
        connect(box, &QCheckBox::toggled, this, later);
    connect(&m_previewing, &QFutureWatcherBase::finished, this, &ExportDialog::showPreview);
    connect(&m_exporting, &QFutureWatcherBase::finished, this, &ExportDialog::finish);
    formatChanged();
    resize(720, 560);
}

ExportDialog::~ExportDialog()
{
    m_previewing.waitForFinished();
    m_exporting.waitForFinished();
}

void ExportDialog::buildForm(qsizetype articles)
{
    m_format->setObjectName(u"exportFormat"_s);
    m_articles->setObjectName(u"exportArticles"_s);
    //: %n is how many articles the project holds.
    m_articles->addItem(tr("All %n article(s)", nullptr, static_cast<int>(articles)));
    m_articles->addItem(tr("Only the article shown"));
    m_relations->setChecked(true);
    m_path->setObjectName(u"exportPath"_s);
    m_preview->setObjectName(u"exportPreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setTabChangesFocus(true);
    m_summary->setObjectName(u"exportSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_error->setObjectName(u"exportError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();

    auto *browseButton = new QPushButton(tr("Bro&wse…"), this);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(browseButton);

    auto *form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Articles:"), m_articles);
    form->setRowVisible(m_articles, articles > 1);
    form->addRow(QString(), m_relations);
    form->addRow(QString(), m_raw);
    form->addRow(QString(), m_mark);
    form->addRow(/*: Label: the file to write. */ tr("&To:"), place);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(place)))
        label->setBuddy(m_path);

    auto *previewLabel = new QLabel(tr("&Preview:"), this);
    previewLabel->setBuddy(m_preview);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);

    // The fields were made in another order than they stand in.
    setTabOrder({m_format, m_articles, m_relations, m_raw, m_mark, m_path, browseButton, m_preview, buttons});

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(previewLabel);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
}

const ExportFormat &ExportDialog::format() const
{
    return *exportFormat(formatKey());
}

QString ExportDialog::formatKey() const
{
    return m_format->currentData().toString();
}

ExportOptions ExportDialog::options() const
{
    ExportOptions chosen;
    if (m_articles->currentIndex() == 1)
        chosen.articles = {m_article};
    chosen.withRelations = m_relations->isChecked();
    chosen.rawCells = m_raw->isChecked();
    chosen.byteOrderMark = m_mark->isChecked();
    return chosen;
}

void ExportDialog::formatChanged()
{
    const bool isCsv = formatKey() == u"csv";
    m_relations->setVisible(formatKey() == u"jsonld");
    m_raw->setVisible(isCsv);
    m_mark->setVisible(isCsv);

    // A path that the user has chosen keeps its folder and name; only the suffix follows.
    const QFileInfo old(m_path->text());
    const bool hasOwn = !m_path->text().isEmpty();
    const QString folder = hasOwn ? old.path() : m_defaults.folder;
    const QString base = hasOwn ? old.completeBaseName() : m_defaults.baseName;
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(format().fileNameFor(base))));
    m_previewDelay->start();
}

QString ExportDialog::summaryOf(const Exported &exported) const
{
    const int count = static_cast<int>(format().count(exported));
    switch (format().unit) {
    case ExportUnit::Places:
        //: %n is how many places the exported file will hold. Shown under the preview.
        return tr("%n place(s)", nullptr, count);
    case ExportUnit::Claims:
        break;
    }
    //: %n is how many claims the exported file will hold. Shown under the preview.
    return tr("%n claim(s)", nullptr, count);
}

QString ExportDialog::syntaxName() const
{
    // JSON-LD and GeoJSON are JSON to a highlighter, KML is XML; CSV has no definition and stays plain.
    const QLatin1StringView mediaType = format().mediaType;
    if (mediaType.contains("json"_L1))
        return u"JSON"_s;
    return mediaType.endsWith("+xml"_L1) ? u"XML"_s : QString();
}

QFuture<ExportDialog::Result> ExportDialog::run(const QString &path) const
{
    return QtConcurrent::run(exportObjects, m_document.objects(), format(), options(), path);
}

void ExportDialog::refreshPreview()
{
    m_previewing.setFuture(run({}));
}

void ExportDialog::showPreview()
{
    const Result result = m_previewing.result();
    if (!result) {
        showError(result.error().message);
        return;
    }
    QByteArray bytes = result->bytes.left(previewBytes);
    if (bytes.size() < result->bytes.size())
        bytes.truncate(std::max<qsizetype>(0, bytes.lastIndexOf('\n')));
    m_preview->setPlainText(QString::fromUtf8(bytes));
    m_summary->setText(summaryOf(*result));

    if (!m_syntax) {
        m_syntax = std::make_unique<KSyntaxHighlighting::Repository>();
        m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(m_preview->document());
        m_highlighter->setTheme(m_syntax->themeForPalette(palette()));
    }
    m_highlighter->setDefinition(m_syntax->definitionForName(syntaxName()));
}

void ExportDialog::browse()
{
    const QString filter = u"%1 (*.%2)"_s.arg(format().label(), QString(format().suffix));
    const QString path = m_chooser.fileToSave(this, windowTitle(), m_path->text(), {filter});
    if (path.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(path));
    m_replaced = path; // the chooser has asked
}

void ExportDialog::showError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
}

void ExportDialog::setBusy(bool isBusy)
{
    m_export->setEnabled(!isBusy);
    m_export->setText(isBusy ? tr("Exporting…") : tr("&Export"));
}

void ExportDialog::accept()
{
    if (m_exporting.isRunning())
        return;
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty()) {
        showError(tr("Say where to write the file."));
        m_path->setFocus();
        return;
    }
    // Whoever names a project here has the wrong file before them: it holds all the work.
    if (path.endsWith(".hearsay"_L1, Qt::CaseInsensitive)) {
        showError(tr("A project must not be replaced by an export of it. Choose another name."));
        m_path->setFocus();
        return;
    }
    if (QFileInfo::exists(path) && std::exchange(m_replaced, path) != path) {
        //: %1: the path of a file
        showError(tr("%1 is there already. Export again to replace it.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    showError({});
    setBusy(true);
    m_exporting.setFuture(run(path));
}

void ExportDialog::finish()
{
    setBusy(false);
    const Result result = m_exporting.result();
    if (!result) {
        showError(result.error().message);
        return;
    }
    Q_EMIT exported(QDir::fromNativeSeparators(m_path->text().trimmed()), format().count(*result), format().unit);
    QDialog::accept();
}

} // namespace Hearsay
