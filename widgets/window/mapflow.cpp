// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/mapflow.h"

#include "app/storage/settings.h"
#include "widgets/common/messagebar.h"
#include "widgets/dialogs/filechooser.h"
#include "widgets/map/mappanel.h"
#include "widgets/map/mapview.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPicture>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrentRun>

#include <array>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

struct FileRow
{
    MapFileFormat format;
    QLatin1StringView suffix;
    const char *menuText;
    const char *filter;
};

constexpr std::array rows{
    FileRow{MapFileFormat::Png, "png"_L1, QT_TRANSLATE_NOOP("MapFlow", "As a &Picture (PNG)…"), QT_TRANSLATE_NOOP("MapFlow", "Pictures (*.png)")},
    FileRow{MapFileFormat::Svg, "svg"_L1, QT_TRANSLATE_NOOP("MapFlow", "As a &Drawing (SVG)…"), QT_TRANSLATE_NOOP("MapFlow", "Drawings (*.svg)")},
    FileRow{MapFileFormat::Pdf, "pdf"_L1, QT_TRANSLATE_NOOP("MapFlow", "As a D&ocument (PDF)…"), QT_TRANSLATE_NOOP("MapFlow", "Documents (*.pdf)")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("MapFlow", text);
}

std::expected<void, QString> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    //: %1: path of a file, %2: what the system says
    return std::unexpected(MapFlow::tr("%1 could not be written: %2. Choose another place.")
                               .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace

MapFlow::MapFlow(MapPanel &panel, std::shared_ptr<const Basemap> basemap, MessageBar &messages, FileChooser &chooser,
                 Settings &settings, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_basemap(std::move(basemap))
    , m_messages(messages)
    , m_chooser(chooser)
    , m_settings(settings)
    , m_menu(new QMenu(&panel))
{
    for (const FileRow &row : rows)
        connect(m_menu->addAction(translated(row.menuText)), &QAction::triggered, this, [this, format = row.format] { exportTo(format); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("P&rint…")), &QAction::triggered, this, &MapFlow::print);
    panel.setExportMenu(m_menu);
}

MapFlow::~MapFlow() = default;

MapPicture MapFlow::picture() const
{
    const MapView &view = *m_panel.view();
    MapPicture picture;
    picture.viewport = view.viewport();
    picture.places = view.places();
    picture.selected = view.selected();
    // On paper and in documents of others, whatever the window looks like.
    picture.theme = MapTheme::light();
    picture.font = view.font();
    picture.language = QLocale().name().section(u'_', 0, 0);
    picture.isMirrored = view.layoutDirection() == Qt::RightToLeft;
    return picture;
}

void MapFlow::exportTo(MapFileFormat format)
{
    const FileRow &row = rows.at(static_cast<std::size_t>(format));
    QString folder = m_settings.value(Setup::exportFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: A file name for a map of an article. %1: name of the article's file
    const QString name = tr("%1 map").arg(m_baseName) + u'.' + row.suffix;
    const QString path = m_chooser.fileToSave(&m_panel, tr("Export the Map"), QDir(folder).filePath(name), {translated(row.filter)});
    if (path.isEmpty())
        return;
    m_settings.setValue(Setup::exportFolder, QFileInfo(path).absolutePath());
    const auto draw = [basemap = m_basemap, picture = picture(), format, title = m_baseName, path]() -> std::expected<void, QString> {
        const auto bytes = writeMap(*basemap, picture, format, title);
        if (!bytes)
            return std::unexpected(bytes.error().message);
        return writeFile(path, *bytes);
    };
    QtConcurrent::run(draw).then(this, [this, path](const std::expected<void, QString> &result) { tell(path, result); });
}

void MapFlow::tell(const QString &path, const std::expected<void, QString> &result)
{
    if (!result) {
        m_messages.showError(result.error());
        return;
    }
    m_messages.showNote(tr("Exported the map to %1").arg(QFileInfo(path).fileName()), tr("Open Folder"),
                        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    Q_EMIT written(path);
}

QPageLayout::Orientation MapFlow::orientation() const
{
    const QSizeF size = m_panel.view()->size();
    return size.width() < size.height() ? QPageLayout::Portrait : QPageLayout::Landscape;
}

void MapFlow::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_baseName);
    printer->setPageOrientation(orientation());
    QPrintDialog dialog(printer.get(), &m_panel);
    if (dialog.exec() == QDialog::Accepted)
        printOn(std::move(printer));
}

void MapFlow::printOn(std::shared_ptr<QPrinter> printer)
{
    // Drawn elsewhere and only played back here: printers belong to this thread.
    const auto draw = [basemap = m_basemap, picture = picture()] {
        QPicture drawing;
        QPainter painter(&drawing);
        paintMap(painter, *basemap, picture);
        painter.end();
        return drawing;
    };
    QtConcurrent::run(draw).then(this, [this, printer, size = picture().viewport.size](const QPicture &drawing) {
        QPainter painter;
        if (!painter.begin(printer.get())) {
            m_messages.showError(tr("The printer does not take the map. Choose another one, or export the map as a document."));
            return;
        }
        const QRectF page = printer->pageRect(QPrinter::DevicePixel);
        const double scale = std::min(page.width() / size.width(), page.height() / size.height());
        painter.translate((page.width() - size.width() * scale) / 2, 0);
        painter.scale(scale, scale);
        painter.drawPicture(QPointF(), drawing);
        painter.end();
        Q_EMIT printed();
    });
}

} // namespace Hearsay
