// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/gazetteerservice.h"

#include "app/geo/gazetteer.h"

#include <QThread>

#include <atomic>
#include <type_traits>

namespace Hearsay {

/// Owns the thread, and the gazetteer in it.
class GazetteerService::Private
{
public:
    Private(GazetteerService &service, QString path)
        : q(service)
        , m_path(std::move(path))
    {
        m_thread.setObjectName(QStringLiteral("gazetteer"));
        m_worker->moveToThread(&m_thread);
        m_thread.start();
    }
    ~Private()
    {
        m_isEnding = true;
        // The last call in the queue, so that the file is closed where it was opened.
        QMetaObject::invokeMethod(m_worker.get(), [this] {
            m_gazetteer.reset();
            m_thread.quit();
        });
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    /// Calls @p ask with the gazetteer on its thread unless @p isStale says that nobody waits any
    /// more, then @p answer with the ticket and the result on ours.
    template<typename Ask, typename Answer, typename IsStale>
    int post(Ask ask, Answer answer, IsStale isStale);

    GazetteerService &q;
    std::atomic<int> lastCompletion = 0;

private:
    [[nodiscard]] GazetteerResult<void> open();

    const QString m_path;
    int m_lastTicket = 0;
    std::atomic<bool> m_isEnding = false;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker = std::make_unique<QObject>();
    std::optional<Gazetteer> m_gazetteer; ///< of the other thread
};

GazetteerResult<void> GazetteerService::Private::open()
{
    if (m_gazetteer)
        return {};
    auto opened = m_path.isNull() ? Gazetteer::open() : Gazetteer::open(m_path);
    if (!opened)
        return std::unexpected(opened.error());
    m_gazetteer = *std::move(opened);
    return {};
}

template<typename Ask, typename Answer, typename IsStale>
int GazetteerService::Private::post(Ask ask, Answer answer, IsStale isStale)
{
    using Result = std::invoke_result_t<Ask, Gazetteer &>;
    const int ticket = ++m_lastTicket;
    const auto work = [this, ticket, ask, answer, isStale] {
        if (m_isEnding || isStale(ticket))
            return;
        const auto opened = open();
        Result result = opened ? ask(*m_gazetteer) : Result(std::unexpected(opened.error()));
        // The service outlives this thread, and its queue is emptied with it.
        QMetaObject::invokeMethod(
            &q,
            [this, ticket, answer, result = std::move(result)] {
                if (result)
                    answer(ticket, *result);
                else
                    Q_EMIT q.failed(ticket, result.error().message);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker.get(), work, Qt::QueuedConnection);
    return ticket;
}

GazetteerService::GazetteerService(QObject *parent)
    : GazetteerService(QString(), parent)
{
}

GazetteerService::GazetteerService(QString path, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(path)))
{
}

GazetteerService::~GazetteerService() = default;

int GazetteerService::locate(const QString &name, const LocateContext &context, qsizetype limit)
{
    return d->post(
        [=](Gazetteer &gazetteer) { return gazetteer.locate(name, context, limit); },
        [this](int ticket, const auto &candidates) { Q_EMIT located(ticket, candidates); },
        [](int) { return false; });
}

int GazetteerService::find(const QString &id)
{
    return d->post([=](Gazetteer &gazetteer) { return gazetteer.entry(id); },
                   [this](int ticket, const auto &entry) { Q_EMIT found(ticket, entry); },
                   [](int) { return false; });
}

int GazetteerService::complete(const QString &prefix, qsizetype limit)
{
    const int ticket = d->post(
        [=](Gazetteer &gazetteer) { return gazetteer.startingWith(prefix, limit); },
        [this](int answered, const auto &candidates) { Q_EMIT located(answered, candidates); },
        [this](int asked) { return asked < d->lastCompletion; });
    d->lastCompletion = ticket;
    return ticket;
}

} // namespace Hearsay
