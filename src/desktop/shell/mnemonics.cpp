#include "desktop/shell/mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QToolButton>

#include <functional>
#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A text with a key, and how to change it.
struct Keyed
{
    QString text{};
    std::function<void(const QString &)> change{};
};

/// Where the key of \a text stands; -1 without one.
qsizetype keyPosition(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size();
         at = text.indexOf(u'&', at + 2)) {
        if (text.at(at + 1) != u'&')
            return at + 1;
    }
    return -1;
}

QChar keyOf(const QString &text)
{
    const qsizetype at = keyPosition(text);
    return at < 0 ? QChar() : text.at(at).toUpper();
}

/// \a text with a key that is none of \a taken. Scripts without letters on the keyboard have
/// theirs in brackets, where any will do.
QString withFreeKey(const QString &text, const QSet<QChar> &taken)
{
    static const QRegularExpression inBrackets(u"\\(&.\\)"_s);
    const qsizetype at = keyPosition(text);
    if (const auto found = inBrackets.match(text); found.hasMatch()) {
        for (char letter = 'A'; letter <= 'Z'; ++letter) {
            if (taken.contains(QLatin1Char(letter)))
                continue;
            QString other = text;
            other[at] = QLatin1Char(letter);
            return other;
        }
        return QString(text).remove(found.capturedStart(), found.capturedLength());
    }
    QString plain = text;
    plain.remove(at - 1, 1);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool isOfText = plain.at(i).isLetter() && (i == 0 || plain.at(i - 1) != u'&');
        if (isOfText && !taken.contains(plain.at(i).toUpper()))
            return plain.insert(i, u'&');
    }
    return plain;
}

void addTabs(QTabBar &tabs, QList<Keyed> &found)
{
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.isTabVisible(i)) {
            found.append({.text = tabs.tabText(i),
                          .change = [&tabs, i](const QString &text) { tabs.setTabText(i, text); }});
        }
    }
}

QList<Keyed> keyedTexts(const QWidget &window)
{
    QList<Keyed> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        if (const auto *tool = qobject_cast<QToolButton *>(widget);
            tool != nullptr && tool->defaultAction() != nullptr)
            continue; // Its text is that of an action, which menus show too.
        if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            found.append({.text = button->text(),
                          .change = [button](const QString &text) { button->setText(text); }});
        } else if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
            addTabs(*tabs, found);
        } else if (auto *label = qobject_cast<QLabel *>(widget);
                   label != nullptr && label->buddy() != nullptr) {
            found.append({.text = label->text(),
                          .change = [label](const QString &text) { label->setText(text); }});
        }
    }
    found.removeIf([](const Keyed &keyed) { return keyPosition(keyed.text) < 0; });
    return found;
}

} // namespace

void settleMnemonics(QWidget &window)
{
    QSet<QChar> taken;
    for (const auto *bar : window.findChildren<QMenuBar *>()) {
        for (const QAction *menu : bar->actions())
            taken.insert(keyOf(menu->text()));
    }
    QList<Keyed> homeless;
    for (const Keyed &keyed : keyedTexts(window)) {
        if (const QChar key = keyOf(keyed.text); taken.contains(key)) {
            homeless.append(keyed);
        } else {
            taken.insert(key);
        }
    }
    for (const Keyed &keyed : std::as_const(homeless)) {
        const QString text = withFreeKey(keyed.text, taken);
        taken.insert(keyOf(text));
        keyed.change(text);
    }
}

} // namespace desktop
