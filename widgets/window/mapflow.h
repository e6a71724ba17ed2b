// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/mapfile.h"

#include <QObject>
#include <QPageLayout>
#include <QString>

#include <memory>

class QMenu;
class QPrinter;

namespace Hearsay {

class FileChooser;
class MapPanel;
class MessageBar;
class Settings;

/// Takes what is seen on the map out of the window: as a picture, as vectors, on paper. Drawing
/// and writing happen on another thread.
class MapFlow : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the flow.
    MapFlow(MapPanel &panel, std::shared_ptr<const Basemap> basemap, MessageBar &messages, FileChooser &chooser, Settings &settings,
            QObject *parent = nullptr);
    ~MapFlow() override;

    /// What the button of the map offers.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// The name to propose for files, without suffix; the title of documents.
    void setBaseName(const QString &baseName) { m_baseName = baseName; }
    /// Asks where to, then writes there. Ends with written() or an error in the message bar.
    void exportTo(MapFileFormat format);
    /// How a page is to lie for the map to be as large as it can.
    [[nodiscard]] QPageLayout::Orientation orientation() const;
    /// Asks for a printer, then prints.
    void print();
    /// Draws the map on @p printer, as large as the page allows, in the middle of its top edge.
    void printOn(std::shared_ptr<QPrinter> printer);

Q_SIGNALS:
    void written(const QString &path);
    void printed();

private:
    [[nodiscard]] MapPicture picture() const;
    void tell(const QString &path, const std::expected<void, QString> &result);

    MapPanel &m_panel;
    const std::shared_ptr<const Basemap> m_basemap;
    MessageBar &m_messages;
    FileChooser &m_chooser;
    Settings &m_settings;
    QString m_baseName;
    QMenu *m_menu;
};

} // namespace Hearsay
