// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reading view by itself: opening, painting, tagging and scrolling texts far longer than
// an article. bench_readingview [PATTERN]: only the figures whose name contains it.

#include "app/annotation/document.h"
#include "app/annotation/edits.h"
#include "app/annotation/history.h"
#include "app/text/uuid7.h"
#include "tests/bench/figures.h"
#include "widgets/article/documentmarks.h"
#include "widgets/article/readingview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>

#include <ctime>

namespace {

using namespace Hearsay;
using namespace Qt::StringLiterals;

constexpr quint32 seed = 20190901;
constexpr qsizetype megabyte = 1000 * 1000;
constexpr int repeats = 5;

QString wanted;

bool isWanted(const QString &figure)
{
    return figure.contains(wanted);
}

/// Sentences of our own in paragraphs as newspapers have them, or in one endless line.
CanonicalText makeText(qsizetype size, bool oneLine = false)
{
    static const QStringList sentences{
        u"The mayor said that the market would open again on Monday."_s,
        u"Traders who had come from the villages waited at the bridge until noon."_s,
        u"A spokesman for the other side disputed the figures and gave none of his own."_s,
        u"“We have seen nothing of that kind,” one of them told the paper by telephone."_s,
        u"Nobody could say how many people had left the town since the spring."_s,
        u"The hospital counted 25 wounded, among them children; the ministry spoke of 12."_s,
    };
    QRandomGenerator random(seed);
    QString text;
    text.reserve(size + 400);
    while (text.size() < size) {
        const int count = random.bounded(2, 6);
        for (int i = 0; i < count; ++i)
            text += sentences.at(random.bounded(sentences.size())) + u' ';
        if (!oneLine)
            text += u"\n\n"_s;
    }
    text.truncate(size);
    return CanonicalText::fromString(text);
}

std::vector<MarkedSpan> makeMarks(const CanonicalText &text, int count)
{
    QRandomGenerator random(seed + 1);
    std::vector<MarkedSpan> marks;
    for (int i = 0; i < count; ++i) {
        const qsizetype begin = random.bounded(text.utf16Length() - 200);
        const auto kind = static_cast<MarkKind>(random.bounded(5));
        const QUuid id = createUuidV7();
        marks.push_back({{begin, begin + random.bounded(4, 180)}, {id, id, 0, kind, random.bounded(4) == 0}});
    }
    return marks;
}

/// Lets everything be painted that is to be painted.
void paintAll(QWidget &widget)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    widget.repaint();
}

/// Counts paints of one widget, so that no figure ends before what it measures.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }

    /// Handles events until the widget was painted again.
    void wait()
    {
        for (const int before = m_paints; m_paints == before;)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_paints += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_paints = 0;
};

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void measureOpening(const QString &figure, const CanonicalText &text, int marks)
{
    if (!isWanted(figure))
        return;
    const std::vector<MarkedSpan> all = makeMarks(text, marks);
    QList<double> times;
    QList<double> processorTimes;  // what others do on the machine does not count
    for (int run = 0; run < repeats; ++run) {
        ReadingView view;
        view.resize(900, 800);
        view.show();
        paintAll(view);
        QElapsedTimer timer;
        timer.start();
        const std::clock_t clock = std::clock();
        view.setText(text);
        view.setMarks(all);
        paintAll(view);
        processorTimes.append(static_cast<double>(std::clock() - clock) * 1000.0 / CLOCKS_PER_SEC);
        times.append(milliseconds(timer));
    }
    printFigure(figure, times, u"ms"_s);
    printFigure(QString(figure + u", processor time"_s), processorTimes, u"ms"_s);
}

/// From the verb to the claim on screen, with so many there already, all of them in the document.
void measureAdding(const QString &figure, const CanonicalText &text, int present)
{
    if (!isWanted(figure))
        return;
    Article article;
    article.id = createUuidV7();
    article.text = text;
    QList<Object> objects{Object(article)};
    for (const MarkedSpan &marked : makeMarks(text, present)) {
        Claim claim;
        claim.id = createUuidV7();
        claim.article = article.id;
        claim.content = {*text.toCodePoints(marked.span)};
        claim.statement = u"A statement"_s;
        objects.append(Object(claim));
    }
    Document document;
    if (const auto loaded = document.load(objects); !loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    History history(document);
    ReadingView view;
    view.resize(900, 800);
    view.setText(text);
    DocumentMarks marks(document, view);
    marks.setArticle(article.id);
    view.show();
    paintAll(view);

    PaintWatch watch(view.viewport());
    QList<double> times;
    for (int i = 0; i < 30; ++i) {
        QElapsedTimer timer;
        timer.start();
        const Edit edit = tagClaim(document, article.id, {20 * i, 20 * i + 60});
        if (!edit || !history.perform(*edit))
            qFatal("the claim was refused");
        watch.wait();
        times.append(milliseconds(timer));
    }
    printFigure(figure, times, u"ms"_s);
}

void measureScrolling(const QString &figure, const CanonicalText &text, int marks)
{
    if (!isWanted(figure))
        return;
    ReadingView view;
    view.resize(900, 800);
    view.setText(text);
    view.setMarks(makeMarks(text, marks));
    view.show();
    paintAll(view);
    QScrollBar *bar = view.verticalScrollBar();
    bar->setValue(bar->maximum() / 3);
    paintAll(view);
    PaintWatch watch(view.viewport());
    QList<double> times;
    for (int i = 0; i < 400; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->value() + (i < 200 ? 60 : -60));
        watch.wait();
        times.append(milliseconds(timer));
    }
    std::ranges::sort(times);
    printFigure(figure, times, u"ms"_s);
    printFigure(QString(figure + u", 95th percentile"_s), times.at(times.size() * 95 / 100), u"ms"_s, times.size());
}

void measureResizing(const QString &figure, const CanonicalText &text)
{
    if (!isWanted(figure))
        return;
    ReadingView view;
    view.resize(500, 800);
    view.setText(text);
    view.show();
    paintAll(view);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    QList<double> times;
    for (int i = 0; i < 2 * repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.resize(i % 2 == 0 ? 560 : 500, 800);
        paintAll(view);
        times.append(milliseconds(timer));
    }
    printFigure(figure, times, u"ms"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1)
        wanted = arguments.at(1);
    const CanonicalText one = makeText(megabyte);
    const CanonicalText ten = makeText(10 * megabyte);
    const CanonicalText line = makeText(megabyte, true);
    measureOpening(u"open and paint 1 MB with 10,000 marks"_s, one, 10000);
    measureOpening(u"open and paint 10 MB with 10,000 marks"_s, ten, 10000);
    measureOpening(u"open and paint 1 MB in one line with 1,000 marks"_s, line, 1000);
    measureAdding(u"add a claim with 10 present, painted"_s, one, 10);
    measureAdding(u"add a claim with 1,000 present, painted"_s, one, 1000);
    measureAdding(u"add a claim with 10,000 present, painted"_s, one, 10000);
    measureScrolling(u"scroll by 60 px in 1 MB with 10,000 marks"_s, one, 10000);
    measureScrolling(u"scroll by 60 px in 1 MB in one line with 1,000 marks"_s, line, 1000);
    measureResizing(u"resize 10 MB"_s, ten);
    return 0;
}
