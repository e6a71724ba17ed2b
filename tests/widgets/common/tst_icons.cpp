// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/icons.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// The colours of an icon's opaque pixels.
QSet<QRgb> coloursOf(const QPixmap &pixmap)
{
    QSet<QRgb> result;
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                result.insert(image.pixel(x, y));
        }
    }
    return result;
}

void setTextColour(QRgb active, QRgb disabled)
{
    QPalette palette;
    palette.setColor(QPalette::ButtonText, QColor::fromRgb(active));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor::fromRgb(disabled));
    QGuiApplication::setPalette(palette);
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsEveryFile_data();
    void drawsEveryFile();
    void followsThePalette();
    void isSharpOnDenseScreens();
    void hasEveryIconThatTheCodeNames();
    void showsTheProgramInItsOwnColours();
    void turnsWhatMeansADirection_data();
    void turnsWhatMeansADirection();
};

void TestIcons::turnsWhatMeansADirection_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTurned");
    QTest::newRow("back") << u"undo"_s << true;
    QTest::newRow("forth") << u"redo"_s << true;
    QTest::newRow("to another place") << u"move"_s << true;
    QTest::newRow("a page with lines of text") << u"details"_s << true;
    QTest::newRow("a question mark") << u"help"_s << false;
    QTest::newRow("a magnifying glass") << u"find"_s << false;
}

void TestIcons::turnsWhatMeansADirection()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isTurned);
    const auto drawn = [&name](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        const QImage image = Hearsay::themedIcon(name).pixmap(QSize(64, 64), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        return image;
    };
    const QImage plain = drawn(Qt::LeftToRight);
    const QImage mirrored = drawn(Qt::RightToLeft);
    // The middle of a pixel may round to its neighbour when it is turned.
    const auto ink = [](const QImage &image, bool fromTheRight) {
        qint64 result = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                result += qAlpha(image.pixel(fromTheRight ? image.width() - 1 - x : x, y)) * x;
        }
        return result;
    };
    QCOMPARE(plain != mirrored, isTurned);
    QVERIFY(std::abs(ink(plain, false) - ink(mirrored, isTurned)) < ink(plain, false) / 50);
}

void TestIcons::drawsEveryFile_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/hearsay/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 30);
    for (const QString &file : files) {
        if (file != "hearsay.svg"_L1)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
}

void TestIcons::drawsEveryFile()
{
    QFETCH(const QString, name);
    setTextColour(0xff204060, 0xffa0a0a0);
    const QPixmap pixmap = Hearsay::themedIcon(name).pixmap(QSize(48, 48), 1.0);
    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(coloursOf(pixmap), QSet<QRgb>{0xff204060});
}

void TestIcons::followsThePalette()
{
    setTextColour(0xff101010, 0xff909090);
    const QIcon icon = Hearsay::themedIcon(u"claim");
    QCOMPARE(coloursOf(icon.pixmap(QSize(64, 64), 1.0)), QSet<QRgb>{0xff101010});
    QCOMPARE(coloursOf(icon.pixmap(QSize(64, 64), 1.0, QIcon::Disabled)), QSet<QRgb>{0xff909090});
    setTextColour(0xfff0f0f0, 0xff606060);
    QCOMPARE(coloursOf(icon.pixmap(QSize(64, 64), 1.0)), QSet<QRgb>{0xfff0f0f0});
    QCOMPARE(coloursOf(icon.pixmap(QSize(64, 64), 1.0, QIcon::Disabled)), QSet<QRgb>{0xff606060});
}

void TestIcons::isSharpOnDenseScreens()
{
    const QPixmap pixmap = Hearsay::themedIcon(u"speaker").pixmap(QSize(24, 24), 2.0);
    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);

    // Painted by a widget, too: the paint device knows the ratio.
    QImage screen(48, 48, QImage::Format_ARGB32);
    screen.setDevicePixelRatio(2.0);
    screen.fill(Qt::white);
    QPainter painter(&screen);
    Hearsay::themedIcon(u"speaker").paint(&painter, QRect(0, 0, 24, 24));
    painter.end();
    QImage expected(48, 48, QImage::Format_ARGB32);
    expected.setDevicePixelRatio(2.0);
    expected.fill(Qt::white);
    QPainter other(&expected);
    other.drawPixmap(0, 0, pixmap);
    other.end();
    QCOMPARE(screen, expected);
}

void TestIcons::hasEveryIconThatTheCodeNames()
{
    static const QRegularExpression call(uR"re(themedIcon\(u"([^"]*)")re"_s);
    int seen = 0;
    for (const QString &folder : {u"/widgets"_s, u"/app/main"_s}) {
        QDirIterator files(QStringLiteral(HEARSAY_SOURCE_DIR) % folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto it = call.globalMatch(source); it.hasNext(); ++seen) {
                const QString name = it.next().captured(1);
                QVERIFY2(QFile::exists(u":/hearsay/icons/%1.svg"_s.arg(name)),
                         qPrintable(QString(file.fileName() % u": no icon "_s % name)));
            }
        }
    }
    QVERIFY(seen > 5);
}

void TestIcons::showsTheProgramInItsOwnColours()
{
    const QIcon icon = Hearsay::applicationIcon();
    QVERIFY(!icon.isNull());
    QVERIFY(coloursOf(icon.pixmap(QSize(64, 64), 1.0)).size() > 10);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
