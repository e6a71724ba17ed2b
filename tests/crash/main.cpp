// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/experiment.h"
#include "tests/support/testsettings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace {

using namespace Qt::StringLiterals;
using namespace Hearsay::Crash;

struct Experiment
{
    QString name;
    int (*run)(const Options &options);
};

const QList<Experiment> &experiments()
{
    static const QList<Experiment> all{{u"kills"_s, runKills}, {u"full-disk"_s, runFullDisk}, {u"io-errors"_s, runInputOutputErrors},
                                       {u"power-cuts"_s, runPowerCuts}, {u"pages"_s, runDamagedPages}, {u"undo"_s, runUndo}};
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Hearsay::Testing::useTestSettings();
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"look"_s)
        return look(arguments.mid(2));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"experiment"_s, u"kills, full-disk, io-errors, power-cuts, pages or undo"_s);
    parser.addOptions({{u"seed"_s, u"to do again what was done"_s, u"number"_s},
                       {u"count"_s, u"kills, actions, steps or, of a failing disk, how many calls from one to the next"_s, u"number"_s},
                       {u"quick"_s, u"small numbers"_s},
                       {u"place"_s, u"full-disk: a small file system to fill"_s, u"folder"_s}});
    parser.process(application);
    Options options;
    options.seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt() : QRandomGenerator::global()->bounded(1'000'000U);
    if (parser.isSet(u"count"_s))
        options.count = parser.value(u"count"_s).toInt();
    options.isQuick = parser.isSet(u"quick"_s);
    options.place = parser.value(u"place"_s);
    options.annotator = QStringLiteral(HEARSAY_ANNOTATOR);
    options.interposer = QStringLiteral(HEARSAY_INTERPOSER);
    options.self = QCoreApplication::applicationFilePath();

    for (const Experiment &experiment : experiments()) {
        if (experiment.name == parser.positionalArguments().value(0))
            return experiment.run(options);
    }
    QTextStream(stderr) << parser.helpText();
    return 2;
}
