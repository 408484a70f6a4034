#pragma once

#include <QList>
#include <QStringList>

namespace revisions {

/// Collects the names nearest to a text by edit distance (insertions, deletions, replacements),
/// ignoring case. Names that differ in more than half of the text are not near.
class NearestNames
{
public:
    NearestNames(QString text, int most);

    void offer(const QString &name);
    /// Nearest first; equally near ones in the order in which they were offered.
    [[nodiscard]] QStringList names() const;

private:
    struct Candidate
    {
        int distance = 0;
        QString name{};
    };

    QString m_text;
    int m_most;
    QList<Candidate> m_best{};
};

} // namespace revisions
