// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/gazetteerentry.h"
#include "app/geo/placecontext.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace Hearsay {

/// Asks a Gazetteer on a thread of its own, so that no key press waits for the disk. The file is
/// opened at the first question; where that fails, each question tries again. Every question has
/// a ticket, from 1 upwards, with which its answer comes; answers come in the order of the
/// questions, always later and never from within the call. Belongs to the thread that made it.
class GazetteerService : public QObject
{
    Q_OBJECT
public:
    /// Of the file that the program comes with, see mapDataPath().
    explicit GazetteerService(QObject *parent = nullptr);
    explicit GazetteerService(QString path, QObject *parent = nullptr);
    /// Ends the thread; what is not answered yet never is.
    ~GazetteerService() override;

    /// Ends with located() or failed().
    int locate(const QString &name, const LocateContext &context = {}, qsizetype limit = 20);
    /// Ends with found() or failed().
    int find(const QString &id);
    /// For completing while somebody types; see Gazetteer::startingWith(). Ends with located() or
    /// failed(), or never, when the next complete() comes before it is begun.
    int complete(const QString &prefix, qsizetype limit = 20);

Q_SIGNALS:
    void located(int ticket, const QList<Hearsay::PlaceCandidate> &candidates);
    /// Nothing when there is no such place.
    void found(int ticket, const std::optional<Hearsay::GazetteerEntry> &entry);
    /// @p message is translated: what failed, with which file, what to do.
    void failed(int ticket, const QString &message);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearsay
