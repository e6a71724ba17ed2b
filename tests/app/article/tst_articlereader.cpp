// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articleformats.h"
#include "app/article/articlereader.h"
#include "app/article/shownname.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <linux/capability.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace Hearsay;

namespace {

const QString articles = QStringLiteral(HEARSAY_TEST_DATA "/articles/");
const QString brokenArticles = QStringLiteral(HEARSAY_TEST_DATA "/broken-articles/");

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// While it lives, this thread obeys file permissions even if it runs as root.
class WithoutOverride
{
public:
    WithoutOverride()
    {
        m_header.version = _LINUX_CAPABILITY_VERSION_3;
        if (::syscall(SYS_capget, &m_header, m_before) != 0)
            qFatal("capget failed");
        __user_cap_data_struct less[2];
        std::memcpy(less, m_before, sizeof less);
        less[0].effective &= ~((1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH));
        if (::syscall(SYS_capset, &m_header, less) != 0)
            qFatal("capset failed");
    }
    ~WithoutOverride()
    {
        if (::syscall(SYS_capset, &m_header, m_before) != 0)
            qFatal("capset failed");
    }
    Q_DISABLE_COPY_MOVE(WithoutOverride)

private:
    __user_cap_header_struct m_header{};
    __user_cap_data_struct m_before[2]{};
};

} // namespace

class TestArticleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAFile();
    void readsWindowsLineEnds();
    void keepsMixedScripts();
    void readsLabelledHeader();
    void readsPictureLine();
    void everyReadingHasItsOwnId();
    void titleOrNameStandsIn_data();
    void titleOrNameStandsIn();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesWithoutPermission();
    void reportsAReadThatFails();
    void readsTheLargestInOneLine();
    void readsThroughASymbolicLink();
    void readsAFileThatTellsNoSize();
    void anySuffixMayBeText_data();
    void anySuffixMayBeText();
    void obeysTheEncodingAskedFor();
    void refusesAnUnknownEncoding();
    void namesInMessagesAreTamed();
    void formatsHaveNamesAndPatterns();

private:
    QTemporaryDir m_folder;
};

void TestArticleReader::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestArticleReader::readsAFile()
{
    const auto article = readArticle(articles + u"picture-line.txt"_s);
    QVERIFY2(article, qPrintable(article ? QString() : article.error().message));
    QFile file(articles + u"picture-line.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(article->fileName, u"picture-line.txt"_s);
    QCOMPARE(article->format, u"text/plain"_s);
    QCOMPARE(article->encoding, u"UTF-8"_s);
    QVERIFY(!article->encodingWasGuessed);
    QCOMPARE(article->replacedCharacters, 0);
    QCOMPARE(article->sourceBytes, bytes);
    QCOMPARE(article->sourceSha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(article->text.string(), QString::fromUtf8(bytes));
    QCOMPARE(article->id.toString().at(15), u'7'); // the version

    QCOMPARE(article->displayTitle(), u"picture-line"_s);
}

void TestArticleReader::readsWindowsLineEnds()
{
    const auto article = readArticle(articles + u"headline-windows.txt"_s);
    QVERIFY(article);
    QVERIFY(!article->text.string().contains(u'\r'));
    QVERIFY(article->sourceBytes.contains('\r'));
    QCOMPARE(article->metadata.title, u"Two towns attacked within a day"_s);
    QCOMPARE(article->metadata.byline, u"JANE DOE"_s);
    QCOMPARE(article->metadata.published, QDate(2019, 9, 1));
    QVERIFY(article->text.string().startsWith(article->metadata.title)); // it stays text
}

void TestArticleReader::keepsMixedScripts()
{
    const auto article = readArticle(articles + u"mixed-scripts.txt"_s);
    QVERIFY(article);
    QCOMPARE(article->text.string().toUtf8(), article->sourceBytes);
    QVERIFY(article->text.length() < article->text.utf16Length());
    QCOMPARE(article->metadata, ArticleMetadata());
}

void TestArticleReader::readsLabelledHeader()
{
    const auto article = readArticle(articles + u"labelled.txt"_s);
    QVERIFY(article);
    const ArticleMetadata expected{.title = u"Two towns attacked within a day"_s,
                                   .byline = u"Jane Doe and Karim Sahel, Example Wire"_s,
                                   .outlet = u"The Northern Example"_s,
                                   .address = u"https://news.example/2019/two-towns"_s,
                                   .published = QDate(2019, 9, 1),
                                   .language = u"en"_s,
                                   .pictureCredit = u"Karim Sahel"_s};
    QCOMPARE(article->metadata, expected);
    QCOMPARE(article->displayTitle(), expected.title);
}

void TestArticleReader::readsPictureLine()
{
    const auto article = readArticle(articles + u"picture-line.txt"_s);
    QVERIFY(article);
    const ArticleMetadata expected{.title = {},
                                   .byline = {},
                                   .outlet = u"FRANCE 24 with AP, AFP"_s,
                                   .address = {},
                                   .published = QDate(2019, 9, 1),
                                   .language = {},
                                   .pictureCredit = u"Karim Sahel, AFP"_s};
    QCOMPARE(article->metadata, expected);
}

void TestArticleReader::everyReadingHasItsOwnId()
{
    const auto one = readArticle("The same text."_ba, u"a.txt"_s);
    const auto two = readArticle("The same text."_ba, u"a.txt"_s);
    QVERIFY(one && two);
    QVERIFY(one->id != two->id);
    QCOMPARE(one->sourceSha256, two->sourceSha256);
}

void TestArticleReader::titleOrNameStandsIn_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("shown");
    QTest::newRow("title") << u"Two towns"_s << u"a.txt"_s << u"Two towns"_s;
    QTest::newRow("name") << QString() << u"kunduz-2019.txt"_s << u"kunduz-2019"_s;
    QTest::newRow("name with dots") << QString() << u"31.08.2019.txt"_s << u"31.08.2019"_s;
    QTest::newRow("name without suffix") << QString() << u"kunduz"_s << u"kunduz"_s;
    QTest::newRow("hidden file") << QString() << u".txt"_s << u".txt"_s;
    QTest::newRow("neither") << QString() << QString() << u"Untitled article"_s;
}

void TestArticleReader::titleOrNameStandsIn()
{
    QFETCH(QString, title);
    QFETCH(QString, fileName);
    QFETCH(QString, shown);
    Article article;
    article.metadata.title = title;
    article.fileName = fileName;
    QCOMPARE(article.displayTitle(), shown);
}

void TestArticleReader::refusesBrokenFiles_data()
{
    QTest::addColumn<QString>("because");
    QTest::newRow("empty.txt") << u"is empty"_s;
    QTest::newRow("only-a-byte-order-mark.txt") << u"is empty"_s;
    QTest::newRow("only-white-space.txt") << u"is empty"_s;
    QTest::newRow("picture.txt") << u"is a picture"_s;
    QTest::newRow("document.txt") << u"is a PDF document"_s;
    QTest::newRow("archive.txt") << u"is a ZIP archive"_s;
    QTest::newRow("rich.txt") << u"is a Rich Text document"_s;
    QTest::newRow("page.html") << u"is a web page"_s;
    QTest::newRow("report.pdf") << u"is a PDF document"_s;
    QTest::newRow("letter.docx") << u"is a Word document"_s;
    QTest::newRow("random.bin") << u"is a binary file"_s;
    QTest::newRow("mostly-zeros.dat") << u"is a binary file"_s;

    // Each file of the folder has its row.
    QStringList files = QDir(brokenArticles).entryList(QDir::Files);
    files.removeOne(u"README.md"_s);
    QCOMPARE(files.size(), 12);
}

void TestArticleReader::refusesBrokenFiles()
{
    QFETCH(QString, because);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto article = readArticle(brokenArticles + name);
    QVERIFY(!article);
    const QString &message = article.error().message;
    QVERIFY2(message.contains(because), qPrintable(message));
    QVERIFY2(message.contains(name), qPrintable(message));
    QVERIFY(!message.contains(u"%1"_s));
    QVERIFY(message.endsWith(u'.'));
}

void TestArticleReader::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("because");

    const QString pipe = m_folder.filePath(u"pipe.txt"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QTest::newRow("a pipe that nobody writes to") << pipe << u"is a pipe"_s;

    const QString socket = m_folder.filePath(u"socket.txt"_s);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(socket);
    QVERIFY(name.size() < qsizetype(sizeof address.sun_path));
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(descriptor);
    QTest::newRow("a socket") << socket << u"is a pipe, socket or device"_s;

    QTest::newRow("a device") << u"/dev/zero"_s << u"is a pipe, socket or device"_s;
    QTest::newRow("a folder") << m_folder.path() << u"is a folder"_s;
    QTest::newRow("nothing there") << m_folder.filePath(u"none.txt"_s) << u"does not exist"_s;
    QTest::newRow("a file taken for a folder")
        << QString(articles + u"labelled.txt/x.txt"_s) << u"does not exist"_s;
    QTest::newRow("an empty path") << QString() << u"does not exist"_s;

    const QString loop = m_folder.filePath(u"loop.txt"_s);
    QVERIFY(QFile::link(loop, loop));
    QTest::newRow("a link to itself") << loop << u"cannot be opened"_s;

    const QString large = m_folder.filePath(u"large.txt"_s);
    QFile file(large);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(maximalArticleBytes + 1)); // sparse
    QTest::newRow("one byte too many") << large << u"is too large: it has 51 MB"_s;
}

void TestArticleReader::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    QFETCH(QString, because);
    const auto article = readArticle(path);
    QVERIFY(!article);
    const QString &message = article.error().message;
    QVERIFY2(message.contains(because), qPrintable(message));
    QVERIFY2(message.contains(path), qPrintable(message));
}

void TestArticleReader::refusesWithoutPermission()
{
    const QString path = m_folder.filePath(u"secret.txt"_s);
    writeFile(path, "Nobody may read this.");
    QVERIFY(QFile::setPermissions(path, {}));
    {
        const WithoutOverride obeyed;
        const auto article = readArticle(path);
        QVERIFY(!article);
        QVERIFY2(article.error().message.contains(u"no permission"_s),
                 qPrintable(article.error().message));
    }
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(readArticle(path));
}

void TestArticleReader::reportsAReadThatFails()
{
    // A regular file that opens and then fails at the first byte: the memory at address zero.
    const auto article = readArticle(u"/proc/self/mem"_s);
    QVERIFY(!article);
    QVERIFY2(article.error().message.contains(u"failed half-way"_s),
             qPrintable(article.error().message));
}

void TestArticleReader::readsTheLargestInOneLine()
{
    const QString path = m_folder.filePath(u"line.txt"_s);
    writeFile(path, QByteArray(maximalArticleBytes, 'x'));
    const auto article = readArticle(path);
    QVERIFY(article);
    QCOMPARE(article->text.length(), maximalArticleBytes);
    QVERIFY(!readArticle(QByteArray(maximalArticleBytes + 1, 'x'), u"line.txt"_s));
}

void TestArticleReader::readsThroughASymbolicLink()
{
    const QString link = m_folder.filePath(u"link.txt"_s);
    QVERIFY(QFile::link(articles + u"labelled.txt"_s, link));
    const auto article = readArticle(link);
    QVERIFY(article);
    QCOMPARE(article->fileName, u"link.txt"_s);
}

void TestArticleReader::readsAFileThatTellsNoSize()
{
    const auto article = readArticle(u"/proc/self/status"_s); // size 0 by its own account
    QVERIFY2(article, qPrintable(article ? QString() : article.error().message));
    QVERIFY(article->text.string().startsWith(u"Name:"_s));
}

void TestArticleReader::anySuffixMayBeText_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << u"README"_s;
    QTest::newRow("unknown") << u"story.wire"_s;
    QTest::newRow("upper case") << u"STORY.TXT"_s;
    QTest::newRow("text") << u"story.text"_s;
}

void TestArticleReader::anySuffixMayBeText()
{
    QFETCH(QString, name);
    const auto article = readArticle("The city is clear, he said.\n"_ba, name);
    QVERIFY(article);
    QCOMPARE(article->format, u"text/plain"_s);
    QCOMPARE(article->fileName, name);
}

void TestArticleReader::obeysTheEncodingAskedFor()
{
    const auto article = readArticle("\xd3\xe1\xc7\xe3"_ba, u"a.txt"_s, {u"windows-1256"_s});
    QVERIFY(article);
    QCOMPARE(article->text.string(), u"سلام"_s);
    QCOMPARE(article->encoding, u"windows-1256"_s);
}

void TestArticleReader::refusesAnUnknownEncoding()
{
    const auto article = readArticle("abc"_ba, u"a.txt"_s, {u"klingon-8"_s});
    QVERIFY(!article);
    QVERIFY2(article.error().message.contains(u"klingon-8"_s), qPrintable(article.error().message));
}

void TestArticleReader::namesInMessagesAreTamed()
{
    QCOMPARE(shownName(u"a\u202Etxt.exe\n\u2066b\u2029"_s), u"a\uFFFDtxt.exe\uFFFD\uFFFDb\uFFFD"_s);
    QCOMPARE(shownName(u"شهر (1) é.txt"_s), u"شهر (1) é.txt"_s);
    const auto article = readArticle(QByteArray(), u"evil\u202E%2.txt"_s);
    QVERIFY(!article);
    QVERIFY(article.error().message.contains(u"evil\uFFFD%2.txt"_s));
}

void TestArticleReader::formatsHaveNamesAndPatterns()
{
    QSet<QString> keys;
    for (const ArticleFormat &format : articleFormats()) {
        QVERIFY(!format.suffixes.empty());
        QVERIFY(!keys.contains(format.key));
        keys.insert(format.key);
        QVERIFY(articleFormatName(format.key) != format.key);
    }
    QCOMPARE(articleFormatName(u"x/unknown"_s), u"x/unknown"_s);
    QVERIFY(articleNamePatterns().contains(u"*.txt"_s));
    QVERIFY(articleNamePatterns().contains(u"*.md"_s));
    QVERIFY(articleNamePatterns().contains(u"*.markdown"_s));
}

QTEST_GUILESS_MAIN(TestArticleReader)
#include "tst_articlereader.moc"
