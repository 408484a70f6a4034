#include "scripts/usableproject.h"

#include "revisions/usablepart.h"

#include <utility>

namespace scripts {

void keepUsable(Project &project)
{
    if (project.graph.isSound())
        return;
    revisions::RevisionGraph usable = revisions::usablePart(project.graph);
    QList<ScriptFile> files;
    files.reserve(usable.size());
    for (int index = 0; index < usable.size(); ++index)
        files.append(project.files.value(project.graph.indexOf(usable.at(index).id)));
    project.graph = std::move(usable);
    project.files = std::move(files);
}

} // namespace scripts
