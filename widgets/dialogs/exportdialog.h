// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exporter.h"

#include <QDialog>
#include <QFutureWatcher>

#include <expected>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
}

namespace Hearsay {

class FileChooser;

/// File → Export: format, articles, options, where to, and a preview of what will be written.
/// Writing happens on another thread, on a copy of the document; the file appears whole or not
/// at all.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    struct Defaults
    {
        QString folder;
        QString baseName;   ///< of the file to write, without suffix
        QString formatKey;  ///< empty: the first
    };

    /// @p document and @p chooser must outlive the dialog. @p article is the one shown.
    ExportDialog(const Document &document, QUuid article, Defaults defaults, FileChooser &chooser,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] QString formatKey() const;

Q_SIGNALS:
    /// @p count is how many of @p unit, which is the format's, were exported.
    void exported(const QString &path, qsizetype count, Hearsay::ExportUnit unit);

public Q_SLOTS:
    void accept() override;

private:
    using Result = std::expected<Exported, ExportError>;

    void buildForm(qsizetype articles);
    [[nodiscard]] const ExportFormat &format() const;
    [[nodiscard]] ExportOptions options() const;
    [[nodiscard]] QFuture<Result> run(const QString &path) const;
    void formatChanged();
    [[nodiscard]] QString summaryOf(const Exported &exported) const;
    [[nodiscard]] QString syntaxName() const;
    void refreshPreview();
    void showPreview();
    void showError(const QString &message);
    void browse();
    void finish();
    void setBusy(bool isBusy);

    const Document &m_document;
    QUuid m_article;
    QString m_replaced; ///< the file that the user has agreed to replace
    Defaults m_defaults;
    FileChooser &m_chooser;

    QComboBox *m_format;
    QComboBox *m_articles;
    QCheckBox *m_relations;
    QCheckBox *m_raw;
    QCheckBox *m_mark;
    QPlainTextEdit *m_preview;
    QLabel *m_summary;
    QLineEdit *m_path;
    QLabel *m_error;
    QPushButton *m_export;
    QTimer *m_previewDelay;
    QFutureWatcher<Result> m_previewing;
    QFutureWatcher<Result> m_exporting;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_syntax;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
};

} // namespace Hearsay
