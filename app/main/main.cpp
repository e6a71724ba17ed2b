// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/main/appearance.h"
#include "app/main/languages.h"
#include "app/main/options.h"
#include "app/main/samplesource.h"
#include "app/main/screenshot.h"
#include "app/storage/settings.h"
#include "app/storage/workspace.h"
#include "widgets/common/prompt.h"
#include "widgets/dialogs/filechooser.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QProcess>
#include <QTextStream>
#include <QTimer>

namespace {

using namespace Hearsay;
using namespace Qt::StringLiterals;

constexpr int exitFailure = 1;
constexpr int exitUsage = 2;

void nameApplication()
{
    QCoreApplication::setApplicationName(u"hearsay"_s);
    QCoreApplication::setOrganizationName(u"hearsay"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(HEARSAY_VERSION));
}

int runCommandLine(QCoreApplication &application)
{
    applyLanguage(application, {});
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return exitFailure;
    return runCommand(QCoreApplication::arguments(), out, err);
}

/// Ends the program with a picture of the window once what was asked for is open.
void takePicture(MainWindow &window, Workspace &workspace, const QString &path)
{
    const auto shoot = [&window, &workspace, path] {
        QTextStream out(stdout);
        QTextStream err(stderr);
        const QString error = writeScreenshot(window, path);
        if (error.isEmpty()) {
            out << QCoreApplication::translate("Screenshot", "Screenshot") << u": "_s << QDir::toNativeSeparators(path) << u"\n"_s;
            writeSummary(workspace, out);
        } else {
            err << error << u"\n"_s;
        }
        out.flush();
        QCoreApplication::exit(error.isEmpty() ? EXIT_SUCCESS : exitFailure);
    };
    // Two turns of the event loop: one lays out what was opened, one paints it. What the lens
    // sees and the ground of the map come later, from other threads.
    const auto later = [&window, shoot] {
        QTimer::singleShot(0, &window, [&window, shoot] {
            if (window.isSettled())
                QTimer::singleShot(0, &window, shoot);
            else
                QObject::connect(&window, &MainWindow::settled, &window, shoot, Qt::SingleShotConnection);
        });
    };
    if (!workspace.isOpening()) {
        later();
        return;
    }
    QObject::connect(&workspace, &Workspace::opened, &window, later);
    QObject::connect(&workspace, &Workspace::openFailed, &window, [](const QString &message) {
        QTextStream(stderr) << message << u"\n"_s;
        QCoreApplication::exit(exitFailure);
    });
}

/// The offscreen platform says this of every window; nobody who asked for a picture needs it.
void dropPlatformNoise(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message != u"This plugin does not support propagateSizeHints()")
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << u"\n"_s;
}

/// What is to be started once this program has ended and its files are closed.
struct Successor
{
    QString program;  ///< empty: nothing
    QStringList arguments;
};

/// Without --language: who starts the program anew has chosen one in its menu.
Successor successorFor(const Options &options, const QStringList &paths)
{
    Successor successor{QCoreApplication::applicationFilePath(), {}};
    if (!options.appearance.isEmpty())
        successor.arguments += {u"--appearance"_s, options.appearance};
    successor.arguments += u"--"_s;
    successor.arguments += paths;
    return successor;
}

/// Until the window has been closed. @p successor: what it wants to be started then.
int openWindow(QApplication &application, bool isBlind, Successor &successor)
{
    Settings settings;
    QString language = languageArgument(QCoreApplication::arguments());
    if (language.isEmpty())
        language = settings.value(Setup::language);
    applyLanguage(application, language);
    auto options = parseOptions(QCoreApplication::arguments());
    if (!options) {
        QTextStream(stderr) << options.error().message << u"\n"_s;
        return exitUsage;
    }
    applyAppearance(application, options->appearance);
    if (isBlind) {
        QTextStream(stderr) << QCoreApplication::translate("Screenshot", "There is no display: showing the window as a picture.") << u"\n"_s;
        if (options->screenshot.isEmpty())
            options->screenshot = QDir::temp().filePath(u"hearsay-%1.png"_s.arg(QCoreApplication::applicationPid()));
    }

    Workspace workspace;
    workspace.setSampleSource(readSample);
    DialogPrompt prompt;
    DesktopFileChooser chooser;
    MainWindow window(workspace, settings, prompt, chooser);
    if (options->size.isValid())
        window.resize(options->size);
    if (options->lens)
        window.showLens();
    QObject::connect(&window, &MainWindow::restartRequested, &application, [&successor, &options](const QStringList &paths) {
        successor = successorFor(*options, paths);
    });
    window.show();
    if (!options->files.isEmpty())
        window.open(options->files);
    else if (options->sample)
        window.openSample();
    if (!options->screenshot.isEmpty())
        takePicture(window, workspace, options->screenshot);
    return QApplication::exec();
}

int runWindow(int &argc, char **argv)
{
    const bool isBlind = hasNoDisplay();
    if (isBlind)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == u"offscreen")
        qInstallMessageHandler(dropPlatformNoise);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Hearsay"_s);
    QApplication::setDesktopFileName(u"org.hearsay.Hearsay"_s);
    QApplication::setWindowIcon(QIcon(u":/hearsay/icons/hearsay.svg"_s));

    Successor successor;
    const int code = openWindow(application, isBlind, successor);
    // Settings and project are closed by now.
    if (successor.program.isEmpty() || QProcess::startDetached(successor.program, successor.arguments))
        return code;
    QTextStream(stderr) << QCoreApplication::translate("Options", "Hearsay could not be started again. Start it by hand.") << u"\n"_s;
    return exitFailure;
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (!isCommand(arguments))
        return runWindow(argc, argv);
    if (needsFonts(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QGuiApplication application(argc, argv);
        return runCommandLine(application);
    }
    QCoreApplication application(argc, argv);
    return runCommandLine(application);
}
